import InquiryDomain
import InquiryWorkbench

/// The wall in four columns side by side.
struct WallColumns {
  let wall: Wall
  let screen: Screen

  /// Each column's share of the width, with two spaces to the next.
  private var stride: Int { screen.width / max(1, wall.columns.count) }
  private var width: Int { stride - 2 }

  var lines: [String] {
    let columns = wall.columns.map { heading($0.category, $0.count) + items(of: $0) }
    let height = columns.map(\.count).max() ?? 0
    return (0..<height).map { row in
      let cells = columns.enumerated().flatMap { index, lines in
        row < lines.count ? lines[row].cells(at: 1 + index * stride) : []
      }
      return screen.row(cells)
    }
  }

  private func heading(_ category: Category, _ count: Int) -> [WallItem.Line] {
    let letter = Character(category.letter)
    let style: @Sendable (String) -> String = { [ink = screen.ink] in ink.bold(ink.column(letter, $0)) }
    return [
      WallItem.Line(indent: 0, text: "\(category.letter) \(category.rawValue.uppercased()) (\(count))", style: style),
      WallItem.Line(indent: 0, text: String(repeating: "-", count: width)),
    ]
  }

  private func items(of column: Wall.Column) -> [WallItem.Line] {
    let loose = column.loose.flatMap { WallItem($0, digits: 2, indent: 0).lines(on: screen, width: width) }
    return column.groups.flatMap(lines(of:)) + loose
  }

  private func lines(of box: Wall.Group) -> [WallItem.Line] {
    let digits = box.notes.map { "\($0.cause.number)".count }.max() ?? 1
    return WallItem(box).lines(on: screen, width: width)
      + box.notes.flatMap { WallItem($0, digits: digits, indent: 2).lines(on: screen, width: width) }
  }
}
