import InquiryDomain
import InquiryWorkbench

/// A playlist as programs read it.
struct PlaylistShape: Encodable, Sendable {
  var id: String
  var number: Int
  var slug: String
  var title: String
  var summary: String
  var curator: String?
  var builds: [String]
  var topics: [String]
  /// Whether it is short enough for a session.
  var session: Bool
  /// Where it first came from: shipped, file or own.
  var origin: String
  var items: Int
  /// Of the resources whose minutes are known.
  var minutes: Int
  /// In their order, where the playlist is shown in full.
  var resources: [ResourceShape]?

  init(_ playlist: Playlist, items: Int, minutes: Int) {
    id = playlist.id.text
    number = playlist.number
    slug = playlist.slug
    title = playlist.title
    summary = playlist.summary
    curator = playlist.curator
    builds = playlist.builds.map(\.rawValue)
    topics = playlist.topics
    session = playlist.forSession
    origin = playlist.origin.rawValue
    self.items = items
    self.minutes = minutes
  }

  init(_ summary: PlaylistSummary) {
    self.init(summary.playlist, items: summary.items, minutes: summary.minutes)
  }

  init(_ view: PlaylistView) {
    self.init(view.playlist, items: view.resources.count, minutes: view.minutes)
    resources = view.resources.map { ResourceShape($0) }
  }
}
