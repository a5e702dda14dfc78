package import InquiryDomain

/// A playlist as a list of them shows it.
package struct PlaylistSummary: Equatable, Sendable {
  package var playlist: Playlist
  /// How many resources it has.
  package var items: Int
  /// Of the resources whose minutes are known.
  package var minutes: Int
  /// How many resources have no minutes.
  package var untimed: Int
}
