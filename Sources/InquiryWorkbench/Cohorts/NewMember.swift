package import InquiryDomain

/// A person to be put on a roster, as typed or read from a file.
package struct NewMember: Equatable, Sendable {
  package var name: String
  /// A name; a school that the cohort does not know yet is made.
  package var school: String?
  /// A name; a community that the cohort does not know yet is made.
  package var community: String?
  package var role: Membership.Role

  package init(name: String, school: String? = nil, community: String? = nil, role: Membership.Role = .principal) {
    self.name = name
    self.school = school
    self.community = community
    self.role = role
  }
}

extension NewMember {
  /// Whether two rows are one person: the same name at the same school.
  package func isSame(as other: NewMember) -> Bool { isSame(asName: other.name, at: other.school) }

  /// Whether this is somebody of that name at that school, however the two are spelled.
  func isSame(asName name: String, at school: String?) -> Bool {
    FoldedKey(self.name) == FoldedKey(name) && FoldedKey(self.school ?? "") == FoldedKey(school ?? "")
  }
}

extension CohortBook {
  /// The member that a row of a list is about; a row without a school goes by its name alone.
  package func known(_ row: NewMember) -> Member? {
    members.first { member in
      let school = school(of: member)?.name
      return row.isSame(asName: member.person.name, at: row.school == nil ? nil : school)
    }
  }

  /// The member with this name at this very school, or, without one, at none.
  func twin(of newcomer: NewMember) -> Member? {
    members.first { newcomer.isSame(asName: $0.person.name, at: school(of: $0)?.name) }
  }
}
