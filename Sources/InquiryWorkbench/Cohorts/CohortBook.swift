package import InquiryDomain

/// A cohort with its people, schools and communities: what a door needs to understand names.
package struct CohortBook: Equatable, Sendable {
  package var cohort: Cohort
  package var schools: [School]
  package var communities: [Community]
  /// Those who have left come last.
  package var members: [Member]

  /// One person in one cohort.
  package struct Member: Equatable, Sendable {
    package var person: Person
    package var membership: Membership
  }

  /// The members who take part now and are led, not leading.
  package var principals: [Member] { active.filter { $0.membership.role == .principal } }
  package var active: [Member] { members.filter { $0.membership.leftAt == nil } }

  package func name(of person: Identifier<Person>?) -> String? {
    person.flatMap { id in members.first { $0.person.id == id }?.person.name }
  }

  package func member(_ person: Identifier<Person>) -> Member? { members.first { $0.person.id == person } }

  package func school(of member: Member) -> School? { schools.first { $0.id == member.membership.schoolID } }

  package func community(_ id: Identifier<Community>?) -> Community? { communities.first { $0.id == id } }

  package func members(of community: Identifier<Community>?) -> [Member] {
    principals.filter { community == nil || $0.membership.communityID == community }
  }
}
