/// One person of a list, as its writer put it.
package struct RosterRow: Hashable, Sendable {
  package var name: String
  package var school: String?
  package var community: String?
  package var role: String?
  /// The line of the file where the person starts, from 1.
  package var line: Int

  package init(name: String, school: String? = nil, community: String? = nil, role: String? = nil, line: Int) {
    self.name = name
    self.school = school
    self.community = community
    self.role = role
    self.line = line
  }
}
