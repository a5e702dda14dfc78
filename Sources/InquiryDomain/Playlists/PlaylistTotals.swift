/// How long a playlist is.
package struct PlaylistTotals: Codable, Equatable, Sendable {
  package var playlistID: Identifier<Playlist>
  package var items: Int
  /// Of the resources whose minutes are known.
  package var minutes: Int
  /// How many resources have no minutes.
  package var untimed: Int

  package init(playlistID: Identifier<Playlist>, items: Int, minutes: Int, untimed: Int) {
    self.playlistID = playlistID
    self.items = items
    self.minutes = minutes
    self.untimed = untimed
  }
}
