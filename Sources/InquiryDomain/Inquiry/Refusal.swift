/// A suggestion of the coach's that people refused, remembered so that it is not made again.
///
/// It holds no words: the fingerprint is of the notes and of what was suggested, so that a changed note is asked about
/// afresh.
package struct Refusal: Entity, OfCohort {
  /// What had been suggested.
  package enum Kind: String, Codable, CaseIterable, Sendable {
    case category, group
  }

  package static let table = "refusal"
  package var id: Identifier<Refusal>
  package var cohortID: Identifier<Cohort>
  package var kind: Kind
  package var fingerprint: String
  package var at: Instant

  package init(
    id: Identifier<Refusal>, cohortID: Identifier<Cohort>, kind: Kind, fingerprint: String, at: Instant
  ) {
    self.id = id
    self.cohortID = cohortID
    self.kind = kind
    self.fingerprint = fingerprint
    self.at = at
  }
}
