package import InquiryDomain

/// The playlists and resources that answer a gap, the best first.
package struct MatchView: Equatable, Sendable {
  package var gap: GapView
  package var lists: [MatchedList]
  package var resources: [MatchedResource]
  /// How many playlists answer it, those that are not shown included.
  package var matching: Int
  /// How many playlists there are.
  package var total: Int

  package init(
    gap: GapView, lists: [MatchedList], resources: [MatchedResource], matching: Int, total: Int
  ) {
    self.gap = gap
    self.lists = lists
    self.resources = resources
    self.matching = matching
    self.total = total
  }
}

/// A playlist that answers a gap, with what the cohort made of it.
package struct MatchedList: Equatable, Sendable {
  package var playlist: Playlist
  /// Nil where it was not looked for by what it says.
  package var match: PlaylistMatch?
  package var items: Int
  /// Of the resources whose minutes are known.
  package var minutes: Int
  package var count: ResourceCount

  package init(playlist: Playlist, match: PlaylistMatch?, items: Int, minutes: Int, count: ResourceCount) {
    self.playlist = playlist
    self.match = match
    self.items = items
    self.minutes = minutes
    self.count = count
  }
}

/// A resource that answers a gap, with what the cohort made of it.
package struct MatchedResource: Equatable, Sendable {
  package var resource: Resource
  package var match: PlaylistMatch
  package var count: ResourceCount

  package init(resource: Resource, match: PlaylistMatch, count: ResourceCount) {
    self.resource = resource
    self.match = match
    self.count = count
  }
}
