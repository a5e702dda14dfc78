/// A "How might we…" question, from its first draft to its adoption (`practice.md` §4).
package struct Question: Numbered, Confidential {
  /// How far a question has come on the way to being lived with.
  package enum Status: String, Codable, CaseIterable, Sendable {
    /// Still being worded.
    case draft
    /// Stands for the vote.
    case kept
    case adopted
    /// Not chosen this time, and never thrown away.
    case parked
    case merged
  }

  package static let table = "question"
  package var id: Identifier<Question>
  package var number: Int
  package var cohortID: Identifier<Cohort>
  package var communityID: Identifier<Community>?
  package var sessionID: Identifier<Session>?
  package var authorID: Identifier<Person>?
  package var status: Status
  /// Why people kept it although the coach asked something.
  package var keptReason: String?
  /// The twin it became one with.
  package var mergedIntoID: Identifier<Question>?
  /// What people would try, named in the five-ideas minute (`practice.md` §4.1); each at most a line.
  package var ideas: [String]
  package var createdAt: Instant

  package init(
    id: Identifier<Question>, number: Int, cohortID: Identifier<Cohort>, communityID: Identifier<Community>? = nil,
    sessionID: Identifier<Session>? = nil, authorID: Identifier<Person>? = nil, status: Status = .draft,
    keptReason: String? = nil, mergedIntoID: Identifier<Question>? = nil, ideas: [String] = [], createdAt: Instant
  ) {
    self.id = id
    self.number = number
    self.cohortID = cohortID
    self.communityID = communityID
    self.sessionID = sessionID
    self.authorID = authorID
    self.status = status
    self.keptReason = keptReason
    self.mergedIntoID = mergedIntoID
    self.ideas = ideas
    self.createdAt = createdAt
  }

  package var visibility: Tier { .community }
  package var holders: [Identifier<Person>] { authorID.map { [$0] } ?? [] }
}
