package import InquiryDomain
import InquiryStore

extension Workbench {
  /// Every playlist with its length, those that came with hmw included.
  package func playlists() throws -> [PlaylistSummary] {
    try bringLibrary()
    return try read { db in
      let totals = Dictionary(try db.playlistTotals().map { ($0.playlistID, $0) }, uniquingKeysWith: { one, _ in one })
      return try db.playlists().map { playlist in
        let total = totals[playlist.id]
        return PlaylistSummary(
          playlist: playlist, items: total?.items ?? 0, minutes: total?.minutes ?? 0, untimed: total?.untimed ?? 0)
      }
    }
  }

  /// The playlist a person means by its number, its word in files, or a part of its title.
  ///
  /// - Throws: `Failure` where none or more than one fits.
  package func playlist(_ typed: String) throws -> PlaylistView {
    try bringLibrary()
    return try read { db in
      let playlist = try Self.playlist(typed, db)
      return PlaylistView(playlist: playlist, resources: try db.resources(of: playlist.id))
    }
  }

  /// A playlist as it is now.
  package func playlist(_ id: Identifier<Playlist>) throws -> PlaylistView {
    try read { db in PlaylistView(playlist: try db.get(id), resources: try db.resources(of: id)) }
  }

  private static func playlist(_ typed: String, _ db: Reading) throws -> Playlist {
    if let number = Int(typed) {
      guard let playlist = try db.playlist(number) else {
        throw Failure(
          .notFound, "playlist.not-found", "There is no playlist \(number).", hint: "See them all: hmw playlist list")
      }
      return playlist
    }
    if let playlist = try db.playlist(slug: typed) { return playlist }
    return try CohortBook.choose(typed, from: try db.playlists(), named: \.title, kind: "playlist")
  }

  /// Every resource, in the order of their numbers.
  package func resources() throws -> [Resource] {
    try bringLibrary()
    return try read { try $0.resources() }
  }

  /// The resource a person means by its number or its word in files.
  ///
  /// - Throws: `Failure` where there is none.
  package func resource(_ typed: String) throws -> ResourceView {
    try bringLibrary()
    return try read { db in
      let found = try Int(typed).map { try db.resource($0) } ?? db.resource(slug: typed)
      guard let found else {
        throw Failure(
          .notFound, "resource.not-found", "There is no resource \(typed.safeForTerminal().prefix(64)).",
          hint: "See them all: hmw resource list")
      }
      return ResourceView(resource: found, playlists: try db.playlists(with: found.id))
    }
  }

  /// Which of these words name a resource that is in the workbook.
  package func knownResources(_ slugs: Set<String>) throws -> Set<String> {
    guard !slugs.isEmpty else { return [] }
    try bringLibrary()
    return try read { try Set($0.resources(slugs: slugs).map(\.slug)) }
  }

  /// What files of these playlists would say; a resource that stands in several is described in the first of them.
  package func contents(of ids: [Identifier<Playlist>]) throws -> [PlaylistContent] {
    try read { db in
      var described: Set<String> = []
      return try ids.map { id in
        let resources = try db.resources(of: id)
        return try db.get(id).content(
          items: resources.map { described.insert($0.slug).inserted ? .described($0.content) : .named($0.slug) })
      }
    }
  }
}
