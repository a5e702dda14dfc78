package import InquiryDomain

/// People and their schools, read from a file, a paste or typed lines.
package struct Roster: Hashable, Sendable {
  /// Where the list came from, as the person named it.
  package let path: String
  /// The people who could be read, each once.
  package let rows: [RosterRow]
  /// Everything there is to say about the list, problems and notes.
  package let findings: [RosterFinding]

  /// Makes a list of rows that are already read.
  package init(path: String, rows: [RosterRow], findings: [RosterFinding] = []) {
    (self.path, self.rows, self.findings) = (path, rows, findings)
  }

  /// What has to be put right before anybody is taken from the list.
  package var problems: [RosterFinding] { findings.filter(\.kind.isProblem) }

  /// What is good to know and stops nothing.
  package var notes: [RosterFinding] { findings.filter { !$0.kind.isProblem } }

  /// The schools by name, each once, in the order they come in.
  package var schools: [String] {
    var seen: Set<FoldedKey> = []
    return rows.compactMap(\.school).filter { seen.insert(FoldedKey($0)).inserted }
  }

  /// All the rows, or a failure that names every problem: half a list is never taken.
  package func allRows() throws(Failure) -> [RosterRow] {
    guard problems.isEmpty else {
      let message = "\(path): \(problems.map(\.text).joined(separator: " "))"
      throw Failure(.invalid, "roster.rows-unusable", message, hint: "Correct these lines and read the list again.")
    }
    return rows
  }
}
