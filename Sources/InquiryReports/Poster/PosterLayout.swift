/// Where everything stands on a sheet of the poster.
struct PosterLayout {
  var paper: Paper

  private static let gap = 6.0
  private static let questionTop = 27.0
  private static let storyTop = 60.0
  private static let boardTop = 105.5
  /// Millimetres that a heading takes from its box.
  static let heading = 7.0

  private var width: Double { paper.width - 2 * SheetHead.margin }

  /// The rectangles of all boxes below the head.
  var boxes: [PlacedBox] {
    let third = (width - 2 * Self.gap) / 3
    let half = (width - Self.gap) / 2
    let bottom = paper.height - 8.5
    let share = (bottom - Self.boardTop - 2 * 2.5) / 3
    let left = SheetHead.margin
    let right = left + half + Self.gap
    let across = ["story", "needs", "checks"].enumerated().map { place, id in
      PlacedBox(id: id, x: left + Double(place) * (third + Self.gap), y: Self.storyTop, width: third, height: 42)
    }
    let down = ["tried", "learned", "next"].enumerated().map { place, id in
      PlacedBox(id: id, x: right, y: Self.boardTop + Double(place) * (share + 2.5), width: half, height: share)
    }
    return [PlacedBox(id: "question", x: left, y: Self.questionTop, width: width, height: 30)] + across + down + [
      PlacedBox(id: "board", x: left, y: Self.boardTop, width: half, height: bottom - Self.boardTop)
    ]
  }

  func box(_ id: String) -> PlacedBox {
    boxes.first { $0.id == id } ?? PlacedBox(id: id, x: 0, y: 0, width: width, height: 10)
  }

  /// The room for the words of a box, below its heading.
  func room(for section: SheetSection) -> PrintBox {
    let place = box(section.id)
    return switch section.id {
    case "question":
      PrintBox(
        width: place.width - 16, height: place.height - 9, sizes: PrintBox.sizes(40, 11), leading: 1.2, stretch: 1.12)
    default:
      PrintBox(
        width: place.width, height: place.height - Self.heading, sizes: PrintBox.sizes(12.5, 8),
        indent: section.style == .bullets ? 4 : 0)
    }
  }
}
