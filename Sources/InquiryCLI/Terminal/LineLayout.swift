import InquiryDomain

/// Where the prompt and each cluster of the line stand in a window.
struct LineLayout: Equatable, Sendable {
  /// The rows from top to bottom, each narrower than the window.
  private(set) var rows: [String] = []
  private(set) var cursorRow = 0
  /// The cursor's row up to the cursor: printing it is the one way to move there that no width table can spoil.
  private(set) var beforeCursor = ""

  /// Lays out a prompt of one line, which may be styled, and the line after it.
  init(prompt: String, buffer: EditBuffer, masked: Bool = false, window: WindowSize) {
    // The last column stays free, so that the cursor has a place after a full row.
    let capacity = max(2, window.columns - 1)
    var row = ""
    var used = prompt.safeForTerminal().displayWidth
    if used + 8 > capacity {
      rows = used > 0 ? [prompt.safeForTerminal().truncated(to: capacity)] : []
      used = 0
    } else {
      row = prompt
    }
    for (index, cluster) in buffer.clusters.enumerated() {
      let shown = masked ? "*" : Self.shown(cluster)
      let width = Self.room(for: shown)
      if used + width > capacity {
        rows.append(row)
        row = ""
        used = 0
      }
      if index == buffer.cursor { placeCursor(after: row) }
      row += shown
      used += width
    }
    if buffer.cursor == buffer.clusters.count { placeCursor(after: row) }
    rows.append(row)
    keepInView(height: max(1, window.rows - 1))
  }

  var isCursorAtEnd: Bool { cursorRow == rows.count - 1 && beforeCursor == rows[cursorRow] }

  private mutating func placeCursor(after row: String) {
    cursorRow = rows.count
    beforeCursor = row
  }

  /// A cursor can't be moved above the window: of a very long line only the rows around it are drawn.
  private mutating func keepInView(height: Int) {
    let first = max(0, cursorRow - height + 1)
    rows = Array(rows[first...].prefix(height))
    cursorRow -= first
  }

  /// The most columns that any terminal gives to the cluster: some add up its parts, and a row that turns out too
  /// wide would lose its end.
  private static func room(for shown: String) -> Int {
    max(shown.displayWidth, shown.unicodeScalars.reduce(0) { $0 + Character($1).displayWidth })
  }

  private static func shown(_ cluster: Character) -> String {
    String(cluster).safeForTerminal()
  }
}
