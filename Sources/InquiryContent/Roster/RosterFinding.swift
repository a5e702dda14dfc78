/// Something to say about a list of people, once for all the lines that it is true of.
package struct RosterFinding: Hashable, Sendable {
  /// What was found.
  package enum Kind: String, CaseIterable, Sendable {
    case noName, extraCells
    case repeatedPerson, noSchool, linesAboveHeader, columnsLeftOut, encoding

    /// Nobody can be taken from the list before this is put right.
    package var isProblem: Bool { self == .noName || self == .extraCells }
  }

  /// What was found.
  package let kind: Kind
  /// The lines that it is true of, from 1; none where it is true of the whole file.
  package let lines: [Int]
  /// A sentence for people, lines included.
  package let text: String

  /// Takes the whole sentence as it is.
  init(_ kind: Kind, lines: [Int] = [], text: String) {
    (self.kind, self.lines, self.text) = (kind, lines, text)
  }

  /// Says `3 rows have no name (lines 4, 9, 12).`, or nothing when there are no lines to say it of.
  init?(_ kind: Kind, lines: [Int], one: String, many: String) {
    guard !lines.isEmpty else { return nil }
    let subject = lines.count == 1 ? "1 row \(one)" : "\(lines.count) rows \(many)"
    self.init(kind, lines: lines, text: "\(subject) (\(Self.listed(lines))).")
  }

  /// `line 4`, `lines 4, 9, 12`, and for long lists the first ten.
  static func listed(_ lines: [Int]) -> String {
    let shown = lines.prefix(10).map(String.init).joined(separator: ", ")
    let rest = lines.count > 10 ? " and \(lines.count - 10) more" : ""
    return "\(lines.count == 1 ? "line" : "lines") \(shown)\(rest)"
  }
}
