/// A phone or browser that has come in, known by the hash of a secret that only it holds.
package struct Device: Entity {
  package static let table = "device"
  package var id: Identifier<Device>
  /// SHA-256 of its cookie, in hexadecimal; the cookie itself is nowhere in the file.
  package var tokenHash: String
  package var cohortID: Identifier<Cohort>
  /// Whoever writes on it now; nil while nobody has a seat on it.
  package var personID: Identifier<Person>?
  /// Whether the facilitator leads from it.
  package var leads: Bool
  /// Until when it leads, or shows the private entries of its person; nil when they are locked.
  package var openUntil: Instant?
  package var joinedAt: Instant

  package init(
    id: Identifier<Device>, tokenHash: String, cohortID: Identifier<Cohort>, personID: Identifier<Person>? = nil,
    leads: Bool = false, openUntil: Instant? = nil, joinedAt: Instant
  ) {
    self.id = id
    self.tokenHash = tokenHash
    self.cohortID = cohortID
    self.personID = personID
    self.leads = leads
    self.openUntil = openUntil
    self.joinedAt = joinedAt
  }
}
