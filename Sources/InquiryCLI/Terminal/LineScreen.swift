/// Knows what the terminal shows of the line being written, and says what to send to change it.
struct LineScreen {
  private var shown: LineLayout?

  /// The least that has to be sent: screen readers speak whatever is written anew.
  mutating func paint(_ layout: LineLayout) -> String {
    defer { shown = layout }
    guard let old = shown else { return Self.whole(layout) }
    if old == layout { return "" }
    if let suffix = Self.appended(from: old, to: layout) { return suffix }
    if old.rows == layout.rows { return Self.move(from: old.cursorRow, to: layout) }
    return Self.toTop(of: old) + Self.whole(layout)
  }

  /// Everything anew, after a resize or when something may have been written in between.
  mutating func repaint(_ layout: LineLayout) -> String {
    let sent = erase() + Self.whole(layout)
    shown = layout
    return sent
  }

  /// Clears the line away, so that other lines may be printed in its place.
  mutating func erase() -> String {
    defer { shown = nil }
    return shown.map { Self.toTop(of: $0) + "\u{1B}[J" } ?? ""
  }

  /// Forgets the line, which stays on the screen as it is.
  mutating func leave() {
    shown = nil
  }

  private static func toTop(of layout: LineLayout) -> String {
    up(layout.cursorRow) + "\r"
  }

  /// Rows are cut at the margin while they are drawn, so that a misjudged cluster can't push one into the next.
  private static func whole(_ layout: LineLayout) -> String {
    let drawn = "\u{1B}[?7l\u{1B}[J" + layout.rows.joined(separator: "\r\n")
    let placed = layout.isCursorAtEnd ? "" : move(from: layout.rows.count - 1, to: layout)
    return drawn + placed + "\u{1B}[?7h"
  }

  private static func move(from row: Int, to layout: LineLayout) -> String {
    let down = layout.cursorRow - row
    return (down > 0 ? "\u{1B}[\(down)B" : up(-down)) + "\r" + layout.beforeCursor
  }

  private static func up(_ rows: Int) -> String {
    rows > 0 ? "\u{1B}[\(rows)A" : ""
  }

  /// What was typed at the end of the last row, if nothing else has changed.
  private static func appended(from old: LineLayout, to new: LineLayout) -> String? {
    guard old.isCursorAtEnd, new.isCursorAtEnd, old.rows.dropLast() == new.rows.dropLast(),
      let before = old.rows.last, let after = new.rows.last, after.starts(with: before)
    else { return nil }
    return String(after.dropFirst(before.count))
  }
}
