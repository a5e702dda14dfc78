/// Where everything stands on a sheet of the poster.
struct PosterLayout {
  var paper: Paper

  private static let margin = 10.0
  private static let gap = 6.0
  private static let questionTop = 28.0
  private static let storyTop = 62.0
  private static let boardTop = 108.0
  /// Millimetres that a heading takes from its box.
  static let heading = 7.5

  private var width: Double { paper.width - 2 * Self.margin }

  /// The rectangles of all boxes.
  var boxes: [PlacedBox] {
    let third = (width - 2 * Self.gap) / 3
    let half = (width - Self.gap) / 2
    let bottom = paper.height - Self.margin - 0.5
    let share = (bottom - Self.boardTop - 2 * 3) / 3
    let left = Self.margin
    let right = left + half + Self.gap
    let across = ["story", "needs", "checks"].enumerated().map { place, id in
      PlacedBox(id: id, x: left + Double(place) * (third + Self.gap), y: Self.storyTop, width: third, height: 42)
    }
    let down = ["tried", "learned", "next"].enumerated().map { place, id in
      PlacedBox(id: id, x: right, y: Self.boardTop + Double(place) * (share + 3), width: half, height: share)
    }
    return [
      PlacedBox(id: "name", x: left, y: 8.5, width: width * 0.68, height: 10),
      PlacedBox(id: "people", x: left, y: 18.5, width: width * 0.68, height: 6.5),
      PlacedBox(id: "place", x: left + width * 0.7, y: 9, width: width * 0.3, height: 16),
      PlacedBox(id: "question", x: left, y: Self.questionTop, width: width, height: 30),
    ] + across + down + [
      PlacedBox(id: "board", x: left, y: Self.boardTop, width: half, height: bottom - Self.boardTop)
    ]
  }

  func box(_ id: String) -> PlacedBox {
    boxes.first { $0.id == id } ?? PlacedBox(id: id, x: 0, y: 0, width: width, height: 10)
  }

  /// The room for the words of a box, below its heading.
  func room(for section: PosterSection) -> PrintBox {
    let place = box(section.id)
    return switch section.id {
    case "name":
      PrintBox(width: place.width, height: place.height, sizes: Self.sizes(22, 11), leading: 1.2, stretch: 1.12)
    case "people": PrintBox(width: place.width, height: place.height, sizes: Self.sizes(11, 8.5))
    case "question":
      PrintBox(
        width: place.width - 16, height: place.height - 9, sizes: Self.sizes(40, 14), leading: 1.2, stretch: 1.12)
    default:
      PrintBox(
        width: place.width, height: place.height - Self.heading, sizes: Self.sizes(12.5, 8.5),
        indent: section.style == .bullets ? 4 : 0)
    }
  }

  private static func sizes(_ largest: Double, _ smallest: Double) -> [Double] {
    Array(stride(from: largest, through: smallest, by: -0.5))
  }
}
