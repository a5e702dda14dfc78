/// My playlist: what to read, watch or try for the gap that our causes show.
package struct PlaylistPage: Page {
  /// How far I have come with a resource.
  package enum Progress: String, Sendable {
    case untouched, started, done
  }

  /// One thing to read, watch, use or try.
  package struct Item: Equatable, Sendable {
    package var id: String
    package var title: String
    package var publisher: String?
    package var url: String?
    /// What sort of thing it is, as `Resource.Kind` names it.
    package var kind: String
    package var minutes: Int?
    package var note: String?
    package var prompt: String?
    package var progress: Progress

    package init(
      id: String, title: String, publisher: String? = nil, url: String? = nil, kind: String, minutes: Int? = nil,
      note: String? = nil, prompt: String? = nil, progress: Progress = .untouched
    ) {
      self.id = id
      self.title = title
      self.publisher = publisher
      self.url = url
      self.kind = kind
      self.minutes = minutes
      self.note = note
      self.prompt = prompt
      self.progress = progress
    }
  }

  /// One playlist.
  package struct List: Equatable, Sendable {
    package var id: String
    package var number: Int
    package var title: String
    package var summary: String
    package var curator: String?
    package var items: [Item]

    package init(id: String, number: Int, title: String, summary: String, curator: String? = nil, items: [Item]) {
      self.id = id
      self.number = number
      self.title = title
      self.summary = summary
      self.curator = curator
      self.items = items
    }
  }

  static let template = "playlist"
  static let script: String? = "plain"

  package var frame: Frame
  package var lists: [List]
  package var problem: Problem?

  package init(frame: Frame, lists: [List], problem: Problem? = nil) {
    self.frame = frame
    self.lists = lists
    self.problem = problem
  }

  var home: String { "/playlist" }
  var heading: String { frame.words("playlist.title") }

  var values: [String: Any] { ["playlists": lists.map(list)] }

  private func list(_ list: List) -> [String: Any] {
    [
      "title": list.title, "summary": list.summary,
      // The whole shelf at once would be a long way to thumb: the first list is open, and what was begun.
      "open": list.id == lists.first?.id || list.items.contains { $0.progress == .started },
      "curator": list.curator.map { frame.words("playlist.curator", ["name": $0]) } ?? false,
      "resources": list.items.map { resource($0, of: list) },
    ]
  }

  private func resource(_ item: Item, of list: List) -> [String: Any] {
    let words = frame.words
    let facts =
      [words("playlist.kind.\(item.kind)"), item.publisher] + [item.minutes.map { words("minutes", count: $0) }]
    return [
      "id": item.id, "playlist": list.id, "title": item.title, "url": safe(item.url) ?? false,
      "note": item.note ?? false,
      "facts": facts.compactMap(\.self).joined(separator: " · "), "prompt": item.prompt ?? false,
      "state": words("playlist.state.\(item.progress.rawValue)"), "untouched": item.progress == .untouched,
      "done": item.progress == .done, "mayUse": frame.seat?.person != nil,
    ]
  }

  /// Only an address of the web becomes a link.
  private func safe(_ url: String?) -> String? {
    url.flatMap { $0.hasPrefix("https://") || $0.hasPrefix("http://") ? $0 : nil }
  }
}
