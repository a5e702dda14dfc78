/// A blind vote: its options, its dots, and after it closes its counts (`practice.md` §4.4).
package struct Vote: Numbered, Confidential {
  /// What is voted on: the groups and lone notes of a wall, or questions.
  package enum Subject: String, Codable, CaseIterable, Sendable {
    case causes, questions
  }

  package static let table = "vote"
  package var id: Identifier<Vote>
  package var number: Int
  package var cohortID: Identifier<Cohort>
  package var communityID: Identifier<Community>?
  package var sessionID: Identifier<Session>?
  package var subject: Subject
  /// Dots each person may give.
  package var dots: Int
  /// Dots one person may give to one option.
  package var perOption: Int
  /// How many people voted; nil while the vote is open.
  package var turnout: Int?
  package var openedAt: Instant
  /// Set when the counts became known and the ballots were thrown away.
  package var closedAt: Instant?

  package init(
    id: Identifier<Vote>, number: Int, cohortID: Identifier<Cohort>, communityID: Identifier<Community>? = nil,
    sessionID: Identifier<Session>? = nil, subject: Subject, dots: Int, perOption: Int, turnout: Int? = nil,
    openedAt: Instant, closedAt: Instant? = nil
  ) {
    self.id = id
    self.number = number
    self.cohortID = cohortID
    self.communityID = communityID
    self.sessionID = sessionID
    self.subject = subject
    self.dots = dots
    self.perOption = perOption
    self.turnout = turnout
    self.openedAt = openedAt
    self.closedAt = closedAt
  }

  /// Whether ballots are still taken; while they are, nobody can know a count.
  package var isOpen: Bool { closedAt == nil }
  package var visibility: Tier { .community }
  package var holders: [Identifier<Person>] { [] }
}
