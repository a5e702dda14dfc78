package import InquiryDomain
import InquiryStore

extension Workbench {
  /// Takes playlists from files into the workbook: all of them or none, and the same file twice changes nothing.
  ///
  /// Only a facilitator may. What a curator has edited since its file was last read stays until somebody decides.
  ///
  /// - Parameters:
  ///   - choices: what happens to each conflict, by its identity.
  ///   - otherwise: what happens to all others; nil lets them stop the import.
  /// - Throws: `Failure` where the actor does not facilitate, or a conflict is undecided; then nothing is changed.
  package func importPlaylists(
    _ contents: [PlaylistContent], choices: [String: ImportChoice] = [:], otherwise: ImportChoice? = nil,
    by actor: Actor
  ) throws -> ImportResult {
    try actor.mustFacilitate("change playlists")
    try bringLibrary()
    return try change(by: actor) { db in
      var importer = PlaylistImporter(
        shelf: PlaylistShelf(db: db, ambient: ambient), choices: choices, otherwise: otherwise)
      try importer.take(contents)
      if let first = importer.open.first { throw Self.undecided(first, among: importer.open.count) }
      db.say("read \(contents.count == 1 ? "1 playlist" : "\(contents.count) playlists") from files")
      return importer.result
    }
  }

  /// What in the files differs from something that was edited here, and needs somebody's decision.
  package func conflicts(importing contents: [PlaylistContent]) throws -> [ListConflict] {
    try bringLibrary()
    return try read { db in
      let resources = Dictionary(
        contents.flatMap(\.items).compactMap(\.resource).map { ($0.slug, $0) }, uniquingKeysWith: { one, _ in one })
      let standing = try db.resources(slugs: resources.keys.sorted())
      let ofResources: [ListConflict] = standing.compactMap { resource in
        guard resource.fingerprint != resource.content.fingerprint else { return nil }
        let parts = resources[resource.slug]?.differences(from: resource.content) ?? []
        return parts.isEmpty
          ? nil
          : ListConflict(
            kind: .resource, number: resource.number, slug: resource.slug, title: resource.title, parts: parts)
      }
      return try contents.compactMap { try Self.conflict($0, db) } + ofResources
    }
  }

  private static func conflict(_ content: PlaylistContent, _ db: Reading) throws -> ListConflict? {
    guard let standing = try db.playlist(slug: content.slug) else { return nil }
    let current = standing.content(items: try db.resources(of: standing.id).map { .named($0.slug) })
    let parts = content.differences(from: current)
    guard !parts.isEmpty, standing.fingerprint != current.fingerprint else { return nil }
    return ListConflict(
      kind: .playlist, number: standing.number, slug: standing.slug, title: standing.title, parts: parts)
  }

  private static func undecided(_ conflict: ListConflict, among count: Int) -> Failure {
    let more = count > 1 ? " and \(count - 1) more" : ""
    return Failure(
      .usage, "playlist.edited-here",
      "The \(conflict.kind.rawValue) \(conflict.slug)\(more) was edited here since its file was read, so nothing was changed.",
      hint: "Say which words count: hmw playlist import FILE --keep (the workbook's) or --replace (the file's)")
  }
}

extension Workbench {
  /// Makes a playlist and the resources described in it say what a text says; only a facilitator may.
  ///
  /// It is a curator's own change: reading the playlist's file again later asks before it takes it back.
  ///
  /// - Throws: `Failure` where the actor does not facilitate, or the text is of another playlist.
  package func rewritePlaylist(
    _ id: Identifier<Playlist>, as content: PlaylistContent, by actor: Actor
  ) throws -> PlaylistView {
    try actor.mustFacilitate("change playlists")
    return try change(by: actor) { db in
      var playlist = try db.get(id)
      guard playlist.slug == content.slug else {
        throw Failure(
          .invalid, "playlist.other", "That text has the id \"\(content.slug)\", and this playlist is \"\(playlist.slug)\".",
          hint: "Put back the line: id: \(playlist.slug)")
      }
      let shelf = PlaylistShelf(db: db, ambient: ambient)
      for described in content.items.compactMap(\.resource) {
        guard var standing = try db.resource(slug: described.slug) else {
          try shelf.insert(described, fromFile: false)
          continue
        }
        standing.content = described
        try db.update(standing)
      }
      playlist.take(content)
      try db.update(playlist)
      try shelf.setItems(content.items.map(\.slug), of: playlist)
      db.say("rewrote playlist \(playlist.number)")
      return PlaylistView(playlist: playlist, resources: try db.resources(of: id))
    }
  }
}
