import InquiryContent
import InquiryDomain
import InquiryWorkbench

/// A list of people from a file or standard input.
enum PeopleFile {
  /// The people, and what is good to know about the list.
  ///
  /// - Throws: `Failure` that names every line that can't be used.
  static func read(_ path: String) throws -> (people: [NewMember], notes: [String]) {
    let name = path == "-" ? "standard input" : path
    let roster = try RosterReader.read(try TextSource.bytes(of: path), path: name)
    return (try roster.allRows().map { NewMember($0) }, roster.notes.map(\.text))
  }
}

extension NewMember {
  /// A person as a row of a list has them; whoever is neither facilitator nor network lead takes part.
  init(_ row: RosterRow) {
    let role = FoldedKey(row.role ?? "").text
    self.init(
      name: row.name, school: row.school, community: row.community,
      role: role.contains("facilitator") ? .facilitator : role.contains("network") ? .networkLead : .principal)
  }
}
