/// One person of a list, as its writer put it.
package struct RosterRow: Hashable, Sendable {
  /// The person's whole name, never empty.
  package var name: String
  /// The school, where one is given.
  package var school: String?
  /// The community or group, where there is such a column.
  package var community: String?
  /// What the person is there, where there is such a column.
  package var role: String?
  /// The line of the file where the person starts, from 1.
  package var line: Int

  /// Makes a row as if it had been read from the given line.
  package init(name: String, school: String? = nil, community: String? = nil, role: String? = nil, line: Int) {
    self.name = name
    self.school = school
    self.community = community
    self.role = role
    self.line = line
  }
}
