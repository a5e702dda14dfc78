package import InquiryDomain

/// A resource with the playlists in which it stands.
package struct ResourceView: Equatable, Sendable {
  package var resource: Resource
  package var playlists: [Playlist]
}
