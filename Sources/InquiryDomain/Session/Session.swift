/// One meeting of a cohort.
package struct Session: Numbered {
  /// Where a session stands; one that is paused is `running`.
  package enum Status: String, Codable, CaseIterable, Sendable {
    case planned, running, finished
  }

  package static let table = "session"
  package var id: Identifier<Session>
  package var number: Int
  package var cohortID: Identifier<Cohort>
  package var title: String
  /// Nil for a session whose day is not known yet.
  package var plannedStart: Instant?
  package var status: Status
  package var createdAt: Instant

  package init(
    id: Identifier<Session>, number: Int, cohortID: Identifier<Cohort>, title: String, plannedStart: Instant? = nil,
    status: Status = .planned, createdAt: Instant
  ) {
    self.id = id
    self.number = number
    self.cohortID = cohortID
    self.title = title
    self.plannedStart = plannedStart
    self.status = status
    self.createdAt = createdAt
  }
}
