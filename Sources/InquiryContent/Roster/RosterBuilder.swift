import InquiryDomain

/// Collects people row by row, and what there is to say about the rows.
struct RosterBuilder {
  private let layout: RosterLayout
  private let path: String
  private var findings: [RosterFinding]
  private var rows: [RosterRow] = []
  private var people: Set<[FoldedKey]> = []
  private var withoutName: [Int] = []
  private var withExtraCells: [Int] = []
  private var repeated: [RosterRow] = []

  init(layout: RosterLayout, path: String, findings: [RosterFinding]) {
    (self.layout, self.path, self.findings) = (layout, path, findings)
  }

  mutating func note(linesAboveHeader lines: [Int]) {
    let finding = RosterFinding(
      .linesAboveHeader, lines: lines, one: "above the header was left out", many: "above the header were left out")
    findings += [finding].compactMap { $0 }
  }

  mutating func add(_ record: DelimitedRecord) throws(Failure) {
    let row = person(in: record)
    for text in [row.name, row.school, row.community, row.role] where (text?.count ?? 0) > longest {
      throw .longCell(path, line: record.line, length: text?.count ?? 0)
    }
    if record.fields.dropFirst(layout.width ?? 2).contains(where: { !$0.isEmpty }) {
      withExtraCells.append(record.line)
    }
    if row.name.isEmpty {
      withoutName.append(record.line)
    } else if people.insert([row.name, row.school ?? ""].map { FoldedKey($0) }).inserted {
      rows.append(row)
    } else {
      repeated.append(row)
    }
  }

  func roster() -> Roster {
    let rest = [
      RosterFinding(.noName, lines: withoutName, one: "has no name", many: "have no name"), extraCells, repeatedPeople,
      RosterFinding(.noSchool, lines: withoutSchool, one: "has no school", many: "have no school"),
    ]
    return Roster(path: path, rows: rows, findings: findings + rest.compactMap { $0 })
  }

  private let longest = 200

  private func person(in record: DelimitedRecord) -> RosterRow {
    let name = layout.width == nil ? Self.withoutBullet(record.fields[0]) : fullName(in: record)
    return RosterRow(
      name: name, school: cell(layout.school, of: record), community: cell(layout.community, of: record),
      role: cell(layout.role, of: record), line: record.line)
  }

  /// A last name that the first cell already ends with is not said twice.
  private func fullName(in record: DelimitedRecord) -> String {
    layout.name.compactMap { cell($0, of: record) }.reduce("") { name, part in
      name.isEmpty ? part : FoldedKey(name).text.hasSuffix(" \(FoldedKey(part).text)") ? name : "\(name) \(part)"
    }
  }

  private func cell(_ place: Int?, of record: DelimitedRecord) -> String? {
    guard let place, place < record.fields.count, !record.fields[place].isEmpty else { return nil }
    return record.fields[place]
  }

  /// A pasted list often keeps its `1.`, `-` or `•`.
  private static func withoutBullet(_ name: String) -> String {
    guard let space = name.firstIndex(of: " ") else { return name }
    let first = name[..<space]
    let isNumber = (first.hasSuffix(".") || first.hasSuffix(")")) && first.dropLast().allSatisfy(\.isWholeNumber)
    let isBullet = ["-", "*", "•", "–"].contains(first) || (isNumber && first.count > 1)
    return isBullet ? String(name[name.index(after: space)...]) : name
  }

  /// Beside a header, cells too many mean that words slid into the wrong column; in plain lines they are just more.
  private var extraCells: RosterFinding? {
    guard layout.width == nil else {
      return RosterFinding(
        .extraCells, lines: withExtraCells, one: "has more cells than the header",
        many: "have more cells than the header")
    }
    return RosterFinding(
      .columnsLeftOut, lines: withExtraCells, one: "has words after the school that were left out",
      many: "have words after the school that were left out")
  }

  /// Names the first three, since a line number alone tells little.
  private var repeatedPeople: RosterFinding? {
    guard !repeated.isEmpty else { return nil }
    let names = repeated.prefix(3).map(\.name).joined(separator: ", ") + (repeated.count > 3 ? " and others" : "")
    let lines = repeated.map(\.line)
    let subject = repeated.count == 1 ? "1 row repeats" : "\(repeated.count) rows repeat"
    let text = "\(subject) a person and was kept once: \(names) (\(RosterFinding.listed(lines)))."
    return RosterFinding(.repeatedPerson, lines: lines, text: text)
  }

  /// A list without any school is a list of names, and no row of it lacks something.
  private var withoutSchool: [Int] {
    rows.contains { $0.school != nil } ? rows.filter { $0.school == nil }.map(\.line) : []
  }
}
