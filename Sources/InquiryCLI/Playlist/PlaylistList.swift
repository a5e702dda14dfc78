import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Every playlist with its length.
struct PlaylistList: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Every playlist with what it builds and how long it is.",
    discussion: "hmw playlist list")

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let playlists = try context.shelf().playlists()
    try context.show(
      Listing(
        kind: "playlist.list", payload: playlists.map { PlaylistShape($0) },
        table: PlainTable(
          header: ["number", "slug", "title", "builds", "resources", "minutes", "list", "origin"],
          rows: playlists.map(Self.cells)),
        noun: "Playlist", rows: playlists.map(Self.row),
        none: "There is no playlist. Make one: hmw playlist new TITLE",
        after: ["One of them in full: hmw playlist show NUMBER"]))
  }

  private static func cells(_ summary: PlaylistSummary) -> [String] {
    let playlist = summary.playlist
    return [
      "\(playlist.number)", playlist.slug, playlist.title, playlist.builds.map(\.rawValue).joined(separator: ","),
      "\(summary.items)", "\(summary.minutes)", playlist.forSession ? "session" : "library", playlist.origin.rawValue,
    ]
  }

  private static func row(_ summary: PlaylistSummary) -> ListedRow {
    let playlist = summary.playlist
    let length = summary.minutes > 0 ? ListWords.duration(summary.minutes) : ""
    return ListedRow(
      key: "\(playlist.number)", text: playlist.title,
      facts: [
        playlist.builds.map(\.title).joined(separator: ", "), playlist.forSession ? "for a session" : "",
        Plural.count(summary.items, "resource"), length,
      ])
  }
}
