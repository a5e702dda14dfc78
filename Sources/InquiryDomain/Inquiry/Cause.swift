/// One root cause on one sticky note (`practice.md` §1, step 7).
package struct Cause: Numbered, Confidential {
  /// How much of it the people who wrote it can decide (`practice.md` §5.1).
  package enum Reach: String, Codable, CaseIterable, Sendable {
    case control, influence, concern
  }

  package static let table = "cause"
  package var id: Identifier<Cause>
  package var number: Int
  package var cohortID: Identifier<Cohort>
  package var communityID: Identifier<Community>?
  package var sessionID: Identifier<Session>?
  /// Who wrote it; nil for a note that the keeper of the file typed for nobody by name.
  package var authorID: Identifier<Person>?
  package var needID: Identifier<Need>?
  package var text: String
  /// Nil until somebody sorts it.
  package var category: Category?
  /// A second category that fits as well.
  package var secondary: Category?
  /// Nil until somebody says; what is only a concern is kept and not voted on.
  package var reach: Reach?
  package var groupID: Identifier<CauseGroup>?
  /// Withheld until the facilitator reveals the notes of its step.
  package var hidden: Bool
  /// The twin it was merged into; a merged note leaves the wall and keeps its words.
  package var mergedIntoID: Identifier<Cause>?
  package var createdAt: Instant

  package init(
    id: Identifier<Cause>, number: Int, cohortID: Identifier<Cohort>, communityID: Identifier<Community>? = nil,
    sessionID: Identifier<Session>? = nil, authorID: Identifier<Person>? = nil, needID: Identifier<Need>? = nil,
    text: String, category: Category? = nil, secondary: Category? = nil, reach: Reach? = nil,
    groupID: Identifier<CauseGroup>? = nil, hidden: Bool = false, mergedIntoID: Identifier<Cause>? = nil,
    createdAt: Instant
  ) {
    self.id = id
    self.number = number
    self.cohortID = cohortID
    self.communityID = communityID
    self.sessionID = sessionID
    self.authorID = authorID
    self.needID = needID
    self.text = text
    self.category = category
    self.secondary = secondary
    self.reach = reach
    self.groupID = groupID
    self.hidden = hidden
    self.mergedIntoID = mergedIntoID
    self.createdAt = createdAt
  }

  /// Notes hang on their community's wall: no note is for its author alone, though it may be hidden for a while.
  package var visibility: Tier { .community }
  package var holders: [Identifier<Person>] { authorID.map { [$0] } ?? [] }
  package var isHidden: Bool { hidden }
}
