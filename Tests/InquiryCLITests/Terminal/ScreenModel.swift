import InquiryDomain

/// A very small terminal: what a person would see after these bytes.
struct ScreenModel {
  let columns: Int
  private(set) var cursorRow = 0
  private(set) var cursorColumn = 0
  /// A wide cluster is followed by an empty cell.
  private var cells: [[Character?]] = [[]]

  init(columns: Int) {
    self.columns = columns
  }

  /// The rows from top to bottom, without trailing spaces.
  var rows: [String] {
    cells.map { row in
      let line = String(row.compactMap { $0 })
      return String(line[..<(line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.startIndex)])
    }
  }

  mutating func show(_ output: String) {
    var rest = Substring(output)
    while let character = rest.popFirst() {
      switch character {
      case "\u{1B}": control(&rest)
      case "\r": cursorColumn = 0
      case "\n": moveDown(1)
      case "\r\n":
        cursorColumn = 0
        moveDown(1)
      default: put(character)
      }
    }
  }

  private mutating func put(_ character: Character) {
    let width = character.displayWidth
    if cursorColumn + width > columns {
      cursorColumn = 0
      moveDown(1)
    }
    while cells[cursorRow].count < cursorColumn + width { cells[cursorRow].append(" ") }
    if width > 0 { cells[cursorRow][cursorColumn] = character }
    if width > 1 { cells[cursorRow][cursorColumn + 1] = nil }
    cursorColumn += width
  }

  private mutating func moveDown(_ count: Int) {
    cursorRow += count
    while cells.count <= cursorRow { cells.append([]) }
  }

  private mutating func control(_ rest: inout Substring) {
    guard rest.popFirst() == "[" else { return }
    let parameters = rest.prefix { !$0.isLetter }
    rest = rest.dropFirst(parameters.count)
    let count = Int(parameters) ?? 1
    switch rest.popFirst() {
    case "A": cursorRow = max(0, cursorRow - count)
    case "B": moveDown(count)
    case "C": cursorColumn += count
    case "D": cursorColumn = max(0, cursorColumn - count)
    case "G": cursorColumn = count - 1
    case "K": cells[cursorRow] = Array(cells[cursorRow].prefix(cursorColumn))
    case "J": clear(parameters)
    case "H": (cursorRow, cursorColumn) = (0, 0)
    default: break
    }
  }

  private mutating func clear(_ parameters: Substring) {
    if parameters == "2" {
      cells = cells.map { _ in [] }
    } else {
      cells[cursorRow] = Array(cells[cursorRow].prefix(cursorColumn))
      cells = Array(cells[...cursorRow])
    }
  }
}
