package import InquiryDomain

/// A playlist with its resources, in order.
package struct PlaylistView: Equatable, Sendable {
  package var playlist: Playlist
  package var resources: [Resource]

  /// Of the resources whose minutes are known.
  package var minutes: Int { resources.compactMap(\.minutes).reduce(0, +) }
}
