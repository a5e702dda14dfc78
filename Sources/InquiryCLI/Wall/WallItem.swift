import InquiryDomain
import InquiryWorkbench

/// A note or a group's name on the wall: wrapped words with a hanging indent, and its votes at the right edge.
struct WallItem {
  /// One line of it.
  struct Line {
    var indent: Int
    /// Already safe, and isolated where it runs from right to left.
    var text: String
    /// Its votes, and how far from the left they begin.
    var votes: (text: String, indent: Int)?
    var style: @Sendable (String) -> String = { $0 }

    static let empty = Line(indent: 0, text: "")

    /// Its cells when the item's left edge is at a column of the screen.
    func cells(at start: Int) -> [ColumnCell] {
      [ColumnCell(text, at: start + indent, style: style)]
        + (votes.map { [ColumnCell($0.text, at: start + $0.indent)] } ?? [])
    }
  }

  private let label: String
  private let words: String
  private let votes: String?
  private let indent: Int
  private let isName: Bool

  /// A note, its number set right in so many digits.
  init(_ note: Wall.Note, digits: Int, indent: Int, gap: Int = 1) {
    label = "\(note.cause.number)".padded(to: digits, alignment: .trailing) + String(repeating: " ", count: gap)
    words = note.twins.isEmpty ? note.cause.text : "\(note.cause.text) (+\(note.twins.count))"
    votes = WallScreen.votes(note.votes)
    self.indent = indent
    isName = false
  }

  /// A group's name.
  init(_ box: Wall.Group, indent: Int = 0) {
    label = ""
    words = "\"\(box.group.name)\""
    votes = WallScreen.votes(box.votes)
    self.indent = indent
    isName = true
  }

  /// Votes stand beside the last line where they fit, and on a line of their own where they don't.
  func lines(on screen: Screen, width: Int) -> [Line] {
    let start = indent + label.count
    let ink = screen.ink
    var lines: [Line] = screen.lines(words, width: max(4, width - start)).map { text in
      isName ? Line(indent: start, text: text, style: { ink.bold($0) }) : Line(indent: start, text: text)
    }
    if lines.isEmpty { lines = [Line(indent: start, text: "")] }
    lines[0].indent = indent
    lines[0].text = label + lines[0].text
    guard let votes else { return lines }
    // "1 vote" is set as wide as "2 votes", so that the numbers stand below each other.
    let edge = (votes, max(start, width - max(votes.count, 7)))
    let last = lines[lines.count - 1]
    if last.indent + last.text.displayWidth + 2 <= edge.1 {
      lines[lines.count - 1].votes = edge
    } else {
      lines.append(Line(indent: 0, text: "", votes: edge))
    }
    return lines
  }
}
