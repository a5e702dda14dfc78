package import InquiryDomain

/// A playlist opened by somebody: its resources, what the cohort made of them, and what is theirs.
package struct OpenList: Equatable, Sendable {
  package var playlist: Playlist
  package var items: [OpenItem]
  package var count: ResourceCount

  package init(playlist: Playlist, items: [OpenItem], count: ResourceCount) {
    self.playlist = playlist
    self.items = items
    self.count = count
  }
}

/// One resource of an open playlist.
package struct OpenItem: Equatable, Sendable {
  package var resource: Resource
  package var count: ResourceCount
  /// The viewer's own use of it; nil for one who has not taken it up, and for somebody who is no member.
  package var own: ResourceUse?

  package init(resource: Resource, count: ResourceCount, own: ResourceUse?) {
    self.resource = resource
    self.count = count
    self.own = own
  }
}
