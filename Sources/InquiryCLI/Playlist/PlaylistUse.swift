import ArgumentParser

/// The verbs with which people find and use playlists.
enum PlaylistUse {
  static let verbs: [any ParsableCommand.Type] = [
    PlaylistMatching.self, PlaylistBrowse.self, PlaylistStart.self, PlaylistDone.self,
  ]
}
