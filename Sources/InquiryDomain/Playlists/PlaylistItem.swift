/// A resource's place in a playlist.
package struct PlaylistItem: Entity {
  package static let table = "playlistItem"
  package var id: Identifier<PlaylistItem>
  package var playlistID: Identifier<Playlist>
  package var resourceID: Identifier<Resource>
  /// From 1.
  package var position: Int

  package init(
    id: Identifier<PlaylistItem>, playlistID: Identifier<Playlist>, resourceID: Identifier<Resource>, position: Int
  ) {
    self.id = id
    self.playlistID = playlistID
    self.resourceID = resourceID
    self.position = position
  }
}
