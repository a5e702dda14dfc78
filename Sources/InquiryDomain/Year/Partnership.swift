/// Two people, or three, who hear of each other's applications between sessions (`practice.md` §7).
package struct Partnership: Numbered, OfCohort {
  package static let table = "partnership"
  package var id: Identifier<Partnership>
  package var number: Int
  package var cohortID: Identifier<Cohort>
  package var firstID: Identifier<Person>
  package var secondID: Identifier<Person>
  /// Nil for a pair.
  package var thirdID: Identifier<Person>?
  package var startedAt: Instant
  /// Set when the partners part; what they wrote together stays.
  package var endedAt: Instant?
  /// Why they parted; up to 1,000 characters.
  package var endReason: String?

  package init(
    id: Identifier<Partnership>, number: Int, cohortID: Identifier<Cohort>, firstID: Identifier<Person>,
    secondID: Identifier<Person>, thirdID: Identifier<Person>? = nil, startedAt: Instant, endedAt: Instant? = nil,
    endReason: String? = nil
  ) {
    self.id = id
    self.number = number
    self.cohortID = cohortID
    self.firstID = firstID
    self.secondID = secondID
    self.thirdID = thirdID
    self.startedAt = startedAt
    self.endedAt = endedAt
    self.endReason = endReason
  }

  /// The two or three, in the order in which they were put together.
  package var members: [Identifier<Person>] { [firstID, secondID, thirdID].compactMap(\.self) }
}
