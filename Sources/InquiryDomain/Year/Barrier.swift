/// What a school cannot solve alone, raised so that the district listens (`practice.md` §9).
package struct Barrier: Numbered, OfCohort, Confidential, Worded {
  /// Where it stands.
  package enum Status: String, Codable, CaseIterable, Sendable {
    case raised, heard, working, removed, standing
  }

  package static let table = "barrier"
  package var id: Identifier<Barrier>
  package var number: Int
  package var cohortID: Identifier<Cohort>
  package var communityID: Identifier<Community>?
  package var raisedByID: Identifier<Person>?
  /// The `not yet` that it stood in the way of.
  package var entryID: Identifier<LogEntry>?
  /// The cause that it came from.
  package var causeID: Identifier<Cause>?
  package var category: Category?
  /// What stands in the way, without names; up to 1,000 characters.
  package var text: String
  /// Who at the district can answer, as a role; up to 200 characters.
  package var owner: String?
  package var status: Status
  /// What the district said; up to 1,000 characters.
  package var answer: String?
  package var answeredAt: Instant?
  package var visibility: Tier
  package var createdAt: Instant

  package init(
    id: Identifier<Barrier>, number: Int, cohortID: Identifier<Cohort>, communityID: Identifier<Community>? = nil,
    raisedByID: Identifier<Person>? = nil, entryID: Identifier<LogEntry>? = nil, causeID: Identifier<Cause>? = nil,
    category: Category? = nil, text: String, owner: String? = nil, status: Status = .raised, answer: String? = nil,
    answeredAt: Instant? = nil, visibility: Tier = .cohort, createdAt: Instant
  ) {
    self.id = id
    self.number = number
    self.cohortID = cohortID
    self.communityID = communityID
    self.raisedByID = raisedByID
    self.entryID = entryID
    self.causeID = causeID
    self.category = category
    self.text = text
    self.owner = owner
    self.status = status
    self.answer = answer
    self.answeredAt = answeredAt
    self.visibility = visibility
    self.createdAt = createdAt
  }

  package var holders: [Identifier<Person>] { raisedByID.map { [$0] } ?? [] }

  package var words: [String] { [text, answer].compactMap(\.self) }
}
