import InquiryDomain
import InquiryWorkbench

/// The line above playlists: what they are for, and how many there are.
struct GapHeading {
  /// Nil where all playlists are shown.
  var gap: GapView?
  var count: String

  func lines(on screen: Screen) -> [String] {
    guard let gap else { return screen.header("Playlists", count) }
    let categories = gap.categories.map(\.title).joined(separator: ", ")
    let ending = categories.isEmpty ? "" : " (\(categories))"
    let room = screen.width - count.displayWidth - ending.displayWidth - 20
    guard !screen.accessible, room >= 16 else {
      return screen.lines("Playlists for \"\(gap.title)\"\(ending)", width: screen.width).map(screen.ink.bold) + [count]
    }
    let title = screen.words(gap.title.truncated(to: room, ellipsis: screen.ink.chrome("…")))
    return screen.header("Playlists for \"\(title)\"\(ending)", count)
  }
}
