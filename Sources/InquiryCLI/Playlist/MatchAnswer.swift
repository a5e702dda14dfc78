import InquiryDomain
import InquiryWorkbench

/// The playlists and resources that answer a gap: a list for people, a table for other programs' lines.
struct MatchAnswer: Presentable {
  let view: MatchView
  let kind = "playlist.match"

  static let columns = [
    "kind", "number", "title", "for", "minutes", "used_by", "of", "applications", "last_word", "your_words",
  ]

  var payload: MatchShape { MatchShape(view) }

  var table: PlainTable? {
    let shape = payload
    return PlainTable(
      header: Self.columns,
      rows: shape.playlists.map { $0.row("playlist") } + shape.resources.map { $0.row("resource") })
  }

  func lines(on screen: Screen) -> [String] {
    let head = GapHeading(gap: view.gap, count: "\(view.matching) of \(view.total) match").lines(on: screen)
    guard !view.lists.isEmpty || !view.resources.isEmpty else { return head + [""] + screen.hint(Self.none) }
    let lists = view.lists.flatMap { answer($0.line, $0.match?.reason, $0.count, as: "Playlist", on: screen) }
    let resources = view.resources.flatMap { answer($0.line, $0.match.reason, $0.count, as: "Resource", on: screen) }
    let middle = resources.isEmpty ? [] : ["", screen.ink.bold("Single resources"), ""]
    return head + [""] + lists + middle + resources + [""] + screen.hint(next)
  }

  private static let none = "No playlist speaks of that. See them all: hmw playlist list"

  private var next: String {
    let list = view.lists.first.map { "Open one: hmw playlist show \($0.playlist.number)" }
    let resource = view.resources.first.map { "Take one up: hmw playlist start \($0.resource.number)" }
    return [list, resource].compactMap(\.self).joined(separator: " · ")
  }

  private func answer(
    _ row: ListedRow, _ reason: String?, _ count: ResourceCount, as noun: String, on screen: Screen
  ) -> [String] {
    let below = [reason ?? "", count.sentence, count.spokenWord].filter { !$0.isEmpty }
    guard !screen.accessible else {
      return [([row.spoken(as: noun, on: screen)] + below.map { screen.words($0).stopped }).joined(separator: " ")]
    }
    let width = "\(max(view.lists.map(\.playlist.number).max() ?? 1, view.resources.map(\.resource.number).max() ?? 1))"
      .count
    let indent = String(repeating: " ", count: width + 4)
    return row.lines(on: screen, keyWidth: width, keyAlignment: .trailing)
      + below.flatMap { screen.lines($0, width: screen.width - width - 4) }.map { indent + $0 }
  }
}

extension ResourceCount {
  /// `last word "three questions"`, or nothing.
  var spokenWord: String { word.map { "last word \"\($0)\"" } ?? "" }
}

extension MatchedList {
  /// The playlist in a list: its number, title, what it builds and how long it takes.
  var line: ListedRow {
    let items = items == 1 ? "1 resource" : "\(items) resources"
    return ListedRow(
      key: "\(playlist.number)", text: playlist.title, facts: [items, minutes > 0 ? "\(minutes) min" : ""])
  }
}

extension MatchedResource {
  /// The resource in a list: its number, title, kind and how long it takes.
  var line: ListedRow {
    ListedRow(
      key: "\(resource.number)", text: resource.title,
      facts: [resource.kind.rawValue, resource.minutes.map { "\($0) min" } ?? ""])
  }
}
