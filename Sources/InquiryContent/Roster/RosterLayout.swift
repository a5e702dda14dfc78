import InquiryDomain

/// Which cell of a row holds what.
struct RosterLayout {
  /// More than one where the name is spread over columns.
  let name: [Int]
  let school: Int?
  let community: Int?
  let role: Int?
  /// Cells in the header; nil for a list without one.
  let width: Int?

  /// One `name, school` a line.
  static let plainLines = RosterLayout(name: [0], school: 1, community: nil, role: nil, width: nil)

  private init(name: [Int], school: Int?, community: Int?, role: Int?, width: Int?) {
    (self.name, self.school, self.community, self.role, self.width) = (name, school, community, role, width)
  }

  /// The layout that a header row tells; nil when none of its columns holds names.
  init?(header cells: [String]) {
    let columns = cells.map { RosterColumn(heading: $0) }
    guard Self.isHeader(cells, columns) else { return nil }
    let names = Self.nameCells(cells, columns)
    guard !names.isEmpty else { return nil }
    let spare = columns.firstIndex(of: .nameOrRole).flatMap { names.contains($0) ? nil : $0 }
    name = names
    school = columns.firstIndex(of: .school)
    community = columns.firstIndex(of: .community)
    role = columns.firstIndex(of: .role) ?? spare
    width = cells.count
  }

  /// A row that names columns rather than a person.
  static func isHeader(_ cells: [String]) -> Bool { isHeader(cells, cells.map { RosterColumn(heading: $0) }) }

  /// `Principal` proves nothing alone (`Ana Reyes, Principal` is a person), nor does `Email`: then most cells must be
  /// known headings.
  private static func isHeader(_ cells: [String], _ columns: [RosterColumn?]) -> Bool {
    let known = columns.compactMap { $0 }
    if known.contains(where: { $0 != .nameOrRole && $0 != .other }) { return true }
    let areMost = known.count * 2 > cells.count { !$0.isEmpty }
    return areMost && (known.contains(.nameOrRole) || known.count > 1)
  }

  /// The whole name if there is such a column, else first and last name; `nombre` beside `apellidos` is a first name.
  private static func nameCells(_ cells: [String], _ columns: [RosterColumn?]) -> [Int] {
    let (first, last) = (columns.firstIndex(of: .firstName), columns.firstIndex(of: .lastName))
    if let whole = columns.firstIndex(of: .name) {
      let isShort = ["name", "nombre", "nombres"].contains(RosterColumn.word(cells[whole]))
      return [whole] + (isShort && first == nil ? [last].compactMap { $0 } : [])
    }
    let parts = [first, last].compactMap { $0 }
    return parts.isEmpty ? [columns.firstIndex(of: .nameOrRole)].compactMap { $0 } : parts
  }
}
