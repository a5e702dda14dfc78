package import InquiryDomain

/// A cohort with its people, schools and communities: what a door needs to understand names.
package struct CohortBook: Equatable, Sendable {
  package var cohort: Cohort
  /// In the order in which they were made, as are the communities.
  package var schools: [School]
  package var communities: [Community]
  /// In the order of their numbers, those who have left among them.
  package var members: [Member]

  /// One person in one cohort.
  package struct Member: Equatable, Sendable {
    package var person: Person
    package var membership: Membership
  }

  /// The members who take part now and are led, not leading.
  package var principals: [Member] { active.filter { $0.membership.role == .principal } }
  /// Everyone who has not left, those who lead included.
  package var active: [Member] { members.filter { $0.membership.leftAt == nil } }

  /// A person's name, that of one who has left included; nil for nobody and for a stranger to this cohort.
  package func name(of person: Identifier<Person>?) -> String? {
    person.flatMap { id in members.first { $0.person.id == id }?.person.name }
  }

  /// A person's place in this cohort, whether or not they have left.
  package func member(_ person: Identifier<Person>) -> Member? { members.first { $0.person.id == person } }

  /// The school a member leads, where it is known.
  package func school(of member: Member) -> School? { schools.first { $0.id == member.membership.schoolID } }

  /// The community of that identifier; nil for none and for one of another cohort.
  package func community(_ id: Identifier<Community>?) -> Community? { communities.first { $0.id == id } }

  /// The principals of a community, without those who lead or have left; nil means those of the whole cohort.
  package func members(of community: Identifier<Community>?) -> [Member] {
    principals.filter { community == nil || $0.membership.communityID == community }
  }
}
