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
