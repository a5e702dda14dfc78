import InquiryDomain
import InquiryWorkbench

/// A playlist as a page: what it is for, and each resource with its question.
struct PlaylistPage: Presentable {
  let kind = "playlist.show"
  let view: PlaylistView

  private var playlist: Playlist { view.playlist }

  var payload: PlaylistShape { PlaylistShape(view) }

  var table: PlainTable? {
    PlainTable(
      header: ["place", "resource", "slug", "title", "kind", "minutes", "builds", "level", "use", "url", "prompt"],
      rows: view.resources.enumerated().map { place, resource in
        [
          "\(place + 1)", "\(resource.number)", resource.slug, resource.title, resource.kind.rawValue,
          resource.minutes.map { "\($0)" } ?? "", resource.builds.map(\.rawValue).joined(separator: ","),
          resource.level?.rawValue ?? "", resource.usedBy.rawValue, resource.url ?? "", resource.prompt ?? "",
        ]
      })
  }

  func lines(on screen: Screen) -> [String] {
    let length = [
      Plural.count(view.resources.count, "resource"), view.minutes > 0 ? ListWords.duration(view.minutes) : nil,
    ].compactMap(\.self).joined(separator: ", ")
    let heading =
      screen.accessible
      ? [screen.words("Playlist \(playlist.number): \(playlist.title)").stopped, length.stopped]
      : title(screen) + [length]
    let fields = [
      CardField("For", playlist.summary.isEmpty ? nil : playlist.summary),
      CardField("Builds", ListWords.builds(playlist.builds)),
      CardField("Topics", playlist.topics.joined(separator: ", ")), CardField("Kept by", playlist.curator),
      CardField("Length", playlist.forSession ? "for a session" : nil), CardField("In files", playlist.slug),
    ].compactMap(\.self)
    return heading + (screen.accessible ? [] : [""]) + fields.flatMap { $0.lines(on: screen, labelWidth: 8) }
      + view.resources.enumerated().flatMap { item($1, place: $0 + 1, on: screen) } + [""] + screen.hint(next)
  }

  private func title(_ screen: Screen) -> [String] {
    screen.lines("\(playlist.number)  \(playlist.title)", width: screen.width).map(screen.ink.bold)
  }

  private var next: String {
    view.resources.isEmpty
      ? "Put something in: hmw playlist add \(playlist.number) --title TITLE --kind reading --url https://…"
      : "As a file: hmw playlist export \(playlist.number)"
  }

  private func item(_ resource: Resource, place: Int, on screen: Screen) -> [String] {
    let row = ListedRow(key: "\(place)", text: resource.title, facts: ListWords.facts(resource))
    let level = resource.level.map(ListWords.level)
    let fields = [
      CardField("By", resource.publisher), CardField("Address", resource.url), CardField("About", resource.note),
      CardField("To think", resource.prompt), CardField("Good", level),
      resource.url == nil ? nil : CardField("Looked", ListWords.check(resource.lastCheck)),
    ].compactMap(\.self)
    let heading =
      screen.accessible
      ? [row.spoken(as: "Resource", on: screen)] : row.lines(on: screen, keyWidth: 2, keyAlignment: .trailing)
    return (screen.accessible ? [] : [""]) + heading + fields.flatMap { $0.lines(on: screen, labelWidth: 8) }
  }
}
