/// One person's place in one cohort.
package struct Membership: Entity {
  /// What somebody does in a cohort: a principal is led through the walk; the other two lead it.
  package enum Role: String, Codable, CaseIterable, Sendable {
    case principal, facilitator
    case networkLead = "network-lead"
  }

  package static let table = "membership"
  package var id: Identifier<Membership>
  package var cohortID: Identifier<Cohort>
  package var personID: Identifier<Person>
  package var schoolID: Identifier<School>?
  /// At most one at a time; nil before communities are formed and after somebody left.
  package var communityID: Identifier<Community>?
  package var role: Role
  package var joinedAt: Instant
  /// Set when somebody leaves; what they contributed stays.
  package var leftAt: Instant?

  package init(
    id: Identifier<Membership>, cohortID: Identifier<Cohort>, personID: Identifier<Person>,
    schoolID: Identifier<School>? = nil, communityID: Identifier<Community>? = nil, role: Role = .principal,
    joinedAt: Instant, leftAt: Instant? = nil
  ) {
    self.id = id
    self.cohortID = cohortID
    self.personID = personID
    self.schoolID = schoolID
    self.communityID = communityID
    self.role = role
    self.joinedAt = joinedAt
    self.leftAt = leftAt
  }
}
