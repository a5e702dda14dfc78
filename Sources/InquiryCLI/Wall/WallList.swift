import InquiryDomain
import InquiryWorkbench

/// The wall as one list below another, for a projector's large letters and for narrow windows.
struct WallList {
  let wall: Wall
  let screen: Screen
  let folded: Set<Category>

  private var isNarrow: Bool { screen.band == .narrow }
  /// Lines of notes grow no longer than people read with ease.
  private var width: Int { min(screen.width, 76) - (isNarrow ? 0 : 2) }
  private var digits: Int { isNarrow ? 2 : 3 }

  var lines: [String] {
    let open = wall.columns.filter { !folded.contains($0.category) }
    let parts = open.map { column in [heading(column)] + items(of: column).map { screen.row($0.cells(at: 1)) } }
    let closed = wall.columns.filter { folded.contains($0.category) }
    return Array(parts.joined(separator: [""])) + (closed.isEmpty ? [] : ["", fold(closed)])
  }

  private func heading(_ column: Wall.Column) -> String {
    let text = "\(name(column)) (\(column.count))"
    return screen.ink.bold(screen.ink.column(Character(column.category.letter), text))
  }

  private func name(_ column: Wall.Column) -> String {
    "\(column.category.letter) \(column.category.rawValue.uppercased())"
  }

  private func fold(_ columns: [Wall.Column]) -> String {
    let names = columns.map { "\(name($0)) (\($0.count))" }.joined(separator: screen.ink.chrome(" · "))
    return "\(names): type \(columns.map(\.category.letter).joined(separator: " or "))"
  }

  private func items(of column: Wall.Column) -> [WallItem.Line] {
    let loose = column.loose.flatMap {
      WallItem($0, digits: digits + 1, indent: 0, gap: isNarrow ? 1 : 2).lines(on: screen, width: width)
    }
    return column.groups.flatMap(lines(of:)) + loose
  }

  private func lines(of box: Wall.Group) -> [WallItem.Line] {
    WallItem(box, indent: isNarrow ? 1 : 2).lines(on: screen, width: width)
      + box.notes.flatMap {
        WallItem($0, digits: digits + 1, indent: isNarrow ? 1 : 3, gap: isNarrow ? 1 : 2).lines(
          on: screen, width: width)
      }
  }
}
