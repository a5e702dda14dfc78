import InquiryDomain

/// One line of text in columns.
struct ColumnRow: Sendable {
  var cells: [ColumnCell]

  init(_ cells: [ColumnCell]) {
    self.cells = cells
  }

  /// The row for a stream: cut and aligned on a terminal, whole words in a file.
  func line(for profile: TerminalProfile) -> String {
    line(cutting: profile.outputIsTTY, placing: profile.placesColumns, ellipsis: profile.ink.chrome("…"))
  }

  /// Terminals disagree about the width of some clusters: a cursor that is sent to each column never shears a row,
  /// padding is for files and for people who want no escape sequences.
  func line(cutting: Bool, placing: Bool, ellipsis: String = "…") -> String {
    var line = ""
    var used = 0
    for cell in cells where !cell.text.isEmpty {
      let text = fitted(cell, cutting: cutting, ellipsis: ellipsis)
      let spaces = max(cell.start - 1 - used, used == 0 ? 0 : 1)
      line += placing && used > 0 ? "\u{1B}[\(used + spaces + 1)G" : String(repeating: " ", count: spaces)
      line += cell.style(text)
      used += spaces + text.displayWidth
    }
    return line
  }

  private func fitted(_ cell: ColumnCell, cutting: Bool, ellipsis: String) -> String {
    guard let width = cell.width else { return cell.text }
    let text = cutting ? cell.text.truncated(to: width, ellipsis: ellipsis) : cell.text
    return cell.alignment == .trailing ? text.padded(to: width, alignment: .trailing) : text
  }
}
