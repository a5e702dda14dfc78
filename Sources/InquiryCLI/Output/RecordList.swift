import InquiryDomain

/// Records in columns for people, in lines with tabs for other programs, and as JSON.
struct RecordList<Item: Encodable>: Presentable {
  let kind: String
  let payload: [Item]
  /// What the list is of, such as `People · Riverside Principals 2026`.
  var title: String
  var columns: [RecordColumn]
  /// One row for each record; the cells are people's words as they are kept.
  var rows: [[String]]
  /// Said instead of an empty list.
  var empty: String
  /// What can be typed next.
  var next: String?

  var table: PlainTable? { PlainTable(header: columns.map(\.key), rows: rows) }

  func lines(on screen: Screen) -> [String] {
    guard !rows.isEmpty else { return screen.lines(empty, width: screen.width) }
    let rows = rows.map { $0.map(screen.words) }
    let body =
      if screen.accessible { rows.map(sentence) } else if screen.band == .narrow {
        rows.flatMap { stacked($0, on: screen) }
      } else {
        inColumns(rows, on: screen)
      }
    let hint = next.map { [""] + screen.lines(screen.ink.chrome($0), width: screen.width) } ?? []
    return screen.lines(title, width: screen.width).map(screen.ink.bold) + [""] + body + hint
  }

  /// Each value with its label, and a full stop where a voice should pause.
  private func sentence(_ row: [String]) -> String {
    zip(columns, row).filter { !$0.1.isEmpty }.map { "\($0.0.title): \($0.1)." }.joined(separator: " ")
  }

  private func stacked(_ row: [String], on screen: Screen) -> [String] {
    let head = row.prefix(2).filter { !$0.isEmpty }.joined(separator: "  ")
    let rest = zip(columns, row).dropFirst(2).filter { !$0.1.isEmpty }.map { "\($0.0.title): \($0.1)" }
    return screen.lines(head, width: screen.width)
      + rest.flatMap { screen.lines($0, width: screen.width - 4) }.map { "    \($0)" }
  }

  private func inColumns(_ rows: [[String]], on screen: Screen) -> [String] {
    let widths = widths(rows, within: screen.width)
    let starts = widths.reduce(into: [1]) { $0.append($0[$0.count - 1] + $1 + 2) }
    return ([columns.map(\.title)] + rows).map { row in
      screen.row(row.indices.map { ColumnCell(row[$0], at: starts[$0], width: widths[$0]) })
    }
  }

  /// Takes from the widest column until all fit.
  private func widths(_ rows: [[String]], within total: Int) -> [Int] {
    var widths = columns.indices.map { column in
      ([columns[column].title] + rows.map { $0[column] }).map(\.displayWidth).max() ?? 0
    }
    while widths.reduce(0, +) + 2 * (widths.count - 1) > total, let widest = widths.max(), widest > 8,
      let index = widths.lastIndex(of: widest)
    {
      widths[index] -= 1
    }
    return widths
  }
}
