import InquiryDomain
import InquiryWorkbench

/// The playlists on a screen: a table where there is room, else two lines each (`ux.md` §7.8).
struct BrowseScreen {
  let shelf: BrowseShelf

  private static let starts = [1, 6, 51, 63, 71, 80]

  func lines(on screen: Screen) -> [String] {
    let head = GapHeading(gap: shelf.gap, count: shelf.count).lines(on: screen)
    guard !shelf.lists.isEmpty else {
      return head + [""] + screen.hint("No playlist speaks of that. See them all: all")
    }
    let rows =
      screen.accessible
      ? shelf.lists.map { spoken($0, on: screen) }
      : screen.band == .wide ? table(on: screen) : shelf.lists.flatMap { stacked($0, on: screen) }
    return head + [""] + rows
  }

  private func table(on screen: Screen) -> [String] {
    let titles = ["#", "Title", "For", "Time", "Used by", "Last word"]
    let ends = Self.starts.dropFirst() + [screen.width + 3]
    let rules = zip(Self.starts, ends).map { start, end in
      ColumnCell(screen.ink.chrome(String(repeating: "─", count: end - start - 2)), at: start)
    }
    let head = zip(titles, Self.starts).map { ColumnCell($0, at: $1, style: screen.ink.bold) }
    return [screen.row(head), screen.row(rules)] + shelf.lists.flatMap { row($0, on: screen) }
  }

  /// A long title goes on in the next line, so that nothing is lost.
  private func row(_ list: MatchedList, on screen: Screen) -> [String] {
    let titles = screen.lines(list.playlist.title, width: 43)
    let word = list.count.word.map { "\"\($0)\"" } ?? ""
    let rest = [Self.purpose(list), Self.time(list), Self.users(list), screen.words(word)]
    let cells = zip(rest, Self.starts.dropFirst(2)).map { text, start in
      ColumnCell(text, at: start, width: start == 80 ? screen.width - 79 : nil)
    }
    let number = ColumnCell("\(list.playlist.number)", at: 1)
    return titles.enumerated().map { index, title in
      screen.row(index == 0 ? [number, ColumnCell(title, at: 6)] + cells : [ColumnCell(title, at: 6)])
    }
  }

  private func stacked(_ list: MatchedList, on screen: Screen) -> [String] {
    let width = shelf.lists.map { "\($0.playlist.number)".count }.max() ?? 1
    let indent = String(repeating: " ", count: width + 2)
    let facts = [Self.purpose(list), Self.time(list), list.count.people > 0 ? "used by \(Self.users(list))" : ""]
    let about = facts.filter { !$0.isEmpty }.joined(separator: screen.ink.chrome(" · "))
    let titles = screen.hanging(
      list.playlist.title, after: [ColumnCell("\(list.playlist.number)", at: 1)], at: width + 3,
      width: screen.width - width - 2)
    return titles + about.wrapped(to: screen.width - width - 2).map { indent + $0 }
  }

  private func spoken(_ list: MatchedList, on screen: Screen) -> String {
    ListedRow(
      key: "\(list.playlist.number)", text: list.playlist.title,
      facts: [
        Self.purpose(list).isEmpty ? "" : "For \(Self.purpose(list))", Self.time(list), list.count.sentence,
        list.count.spokenWord,
      ]
    ).spoken(as: "Playlist", on: screen)
  }

  /// The category of the gap that it answers, else the first that it builds.
  private static func purpose(_ list: MatchedList) -> String {
    (list.match?.category ?? list.playlist.builds.first)?.title ?? ""
  }

  private static func time(_ list: MatchedList) -> String { list.minutes > 0 ? "\(list.minutes) min" : "" }

  private static func users(_ list: MatchedList) -> String {
    list.count.people > 0 ? "\(list.count.people) of \(list.count.of)" : ""
  }
}
