/// What a file says of a playlist.
package struct PlaylistContent: Hashable, Sendable {
  /// A place in the list.
  package enum Item: Hashable, Sendable {
    /// The resource is described right here.
    case described(ResourceContent)
    /// The resource of that word is described elsewhere.
    case named(String)

    /// The word that names the resource.
    package var slug: String {
      switch self {
      case .described(let resource): resource.slug
      case .named(let slug): slug
      }
    }

    /// The resource, where it is described here.
    package var resource: ResourceContent? {
      if case .described(let resource) = self { resource } else { nil }
    }
  }

  package var slug: String
  package var title: String
  package var summary: String
  package var curator: String?
  package var builds: [Category]
  package var topics: [String]
  package var forSession: Bool
  package var items: [Item]

  package init(
    slug: String, title: String, summary: String = "", curator: String? = nil, builds: [Category] = [],
    topics: [String] = [], forSession: Bool = false, items: [Item] = []
  ) {
    self.slug = slug
    self.title = title
    self.summary = summary
    self.curator = curator
    self.builds = builds
    self.topics = topics
    self.forSession = forSession
    self.items = items
  }

  /// Tells whether anybody changed it since; what its resources say is their own affair.
  package var fingerprint: String { Fingerprint.of([slug] + parts.map(\.value)) }
}

extension PlaylistContent {
  /// Its parts by the names that files have for them, each as one text.
  private var parts: [(key: String, value: String)] {
    [
      ("title", title), ("summary", summary), ("curator", curator ?? ""),
      ("builds", builds.map(\.rawValue).joined(separator: ", ")), ("topics", topics.joined(separator: ", ")),
      ("list", forSession ? "session" : ""), ("resources", items.map(\.slug).joined(separator: ", ")),
    ]
  }

  /// The parts in which this, as a file says it, differs from what the workbook says.
  package func differences(from here: PlaylistContent) -> [ListDifference] {
    zip(parts, here.parts).filter { $0.value != $1.value }.map { file, here in
      ListDifference(part: file.key, here: here.value, file: file.value)
    }
  }
}

extension Playlist {
  /// What a file would say of it.
  package func content(items: [PlaylistContent.Item]) -> PlaylistContent {
    PlaylistContent(
      slug: slug, title: title, summary: summary, curator: curator, builds: builds, topics: topics,
      forSession: forSession, items: items)
  }

  /// Takes over what a file says, but for the resources.
  package mutating func take(_ content: PlaylistContent) {
    (slug, title, summary, curator) = (content.slug, content.title, content.summary, content.curator)
    (builds, topics, forSession) = (content.builds, content.topics, content.forSession)
  }
}
