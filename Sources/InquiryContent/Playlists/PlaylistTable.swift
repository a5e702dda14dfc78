package import InquiryDomain

/// Writes playlists as a table that spreadsheets open, with one resource a row.
package enum PlaylistTable {
  /// The table's text: UTF-8 with its mark, lines with CRLF, and no cell that a spreadsheet would run.
  package static func text(_ playlists: [PlaylistContent]) -> String {
    let rows = [PlaylistColumn.allCases.map(\.rawValue)] + playlists.flatMap(rows)
    return "\u{FEFF}" + rows.map { TableText.row($0) }.joined()
  }

  private static func rows(_ playlist: PlaylistContent) -> [[String]] {
    let list = listCells(playlist)
    guard !playlist.items.isEmpty else { return [row(list)] }
    return playlist.items.map { item in
      row(list.merging(item.resource.map(cells) ?? [.id: item.slug]) { $1 })
    }
  }

  private static func row(_ cells: [PlaylistColumn: String]) -> [String] {
    PlaylistColumn.allCases.map { cells[$0] ?? "" }
  }

  private static func listCells(_ playlist: PlaylistContent) -> [PlaylistColumn: String] {
    [
      .listID: playlist.slug, .listTitle: playlist.title, .listSummary: playlist.summary,
      .listCurator: playlist.curator ?? "", .listBuilds: joined(playlist.builds),
      .listTopics: playlist.topics.joined(separator: ", "), .listLength: playlist.forSession ? "session" : "",
    ]
  }

  private static func cells(_ resource: ResourceContent) -> [PlaylistColumn: String] {
    let check = resource.lastCheck
    return [
      .id: resource.slug, .title: resource.title, .publisher: resource.publisher ?? "", .url: resource.url ?? "",
      .kind: resource.kind.rawValue, .minutes: resource.minutes.map { "\($0)" } ?? "",
      .builds: joined(resource.builds), .level: resource.level?.rawValue ?? "", .use: resource.usedBy.rawValue,
      .note: resource.note ?? "", .prompt: resource.prompt ?? "", .checked: check?.how.rawValue ?? "",
      .checkedFrom: check?.from ?? "", .checkedOn: check?.on?.description ?? "", .checkedAnswer: check?.answer ?? "",
    ]
  }

  private static func joined(_ builds: [Category]) -> String { builds.map(\.rawValue).joined(separator: ", ") }
}
