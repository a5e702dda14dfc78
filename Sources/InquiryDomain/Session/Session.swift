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
  /// What it is for, in a line of the year's plan; up to 1,000 characters, as are the two that follow.
  package var focus: String?
  /// What it leaves behind.
  package var produces: String?
  /// What people do between it and the next.
  package var meanwhile: String?
  package var createdAt: Instant

  package init(
    id: Identifier<Session>, number: Int, cohortID: Identifier<Cohort>, title: String, plannedStart: Instant? = nil,
    status: Status = .planned, focus: String? = nil, produces: String? = nil, meanwhile: String? = nil,
    createdAt: Instant
  ) {
    self.id = id
    self.number = number
    self.cohortID = cohortID
    self.title = title
    self.plannedStart = plannedStart
    self.status = status
    self.focus = focus
    self.produces = produces
    self.meanwhile = meanwhile
    self.createdAt = createdAt
  }
}
