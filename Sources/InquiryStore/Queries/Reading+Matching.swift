import GRDB
package import InquiryDomain

extension Reading {
  /// The newest notes that hang on a wall for all to see: revealed, and not merged into another.
  ///
  /// - Parameter community: nil for those of every community.
  package func openCauses(
    in cohort: Identifier<Cohort>, of community: Identifier<Community>?, atMost limit: Int
  ) throws -> [Cause] {
    try fetch(
      where: "cohortID = ?1 AND hidden = 0 AND mergedIntoID IS NULL AND (?2 IS NULL OR communityID = ?2)",
      [cohort.text, community?.text], order: "id DESC LIMIT \(limit)")
  }

  /// The entities with these identifiers, in the order of the identifiers asked for; those that are gone are left out.
  package func each<E: Stored>(_ ids: [Identifier<E>], as type: E.Type = E.self) throws -> [E] {
    let found = try fetch(E.self, where: Self.isAmong("id", ids.count), StatementArguments(ids.map(\.text)))
    let known = Dictionary(found.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return ids.compactMap { known[$0] }
  }

  /// The places of these playlists, list by list and in order.
  package func items(of playlists: [Identifier<Playlist>]) throws -> [PlaylistItem] {
    try fetch(
      where: Self.isAmong("playlistID", playlists.count), StatementArguments(playlists.map(\.text)),
      order: "playlistID, position, id")
  }

  /// The newest entries of a table of the library in the index that have a word beginning so, by their place there.
  ///
  /// They come in no order of merit: how well a word fits would be reckoned from all that is in the index, and so from
  /// words that the viewer may not see.
  package func places(
    ofWord beginning: String, in table: String, atMost limit: Int
  ) throws -> [Int64] {
    let query = SearchQuery(anyOf: WordEndings.words(beginning: beginning))
    guard !query.isEmpty else { return [] }
    let expression = SearchExpression(
      query: query, readers: [SearchReaders.library], tables: [table], cohort: nil)
    return try Int64.fetchAll(
      db, sql: "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT \(limit)",
      arguments: [expression.match])
  }

  /// The identifiers of the entries at these places of the index, in the same order.
  package func entities(at places: [Int64]) throws -> [String] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT id, entity FROM searchEntry WHERE \(Self.isAmong("id", places.count))",
      arguments: StatementArguments(places))
    let known: [Int64: String] = rows.reduce(into: [:]) { $0[$1["id"]] = $1["entity"] }
    return places.compactMap { known[$0] }
  }

  /// The playlists that hold most of these resources, those that hold more of them first.
  package func playlists(
    holdingMostOf resources: [Identifier<Resource>], atMost limit: Int
  ) throws -> [Identifier<Playlist>] {
    try String.fetchAll(
      db,
      sql: """
        SELECT playlistID FROM playlistItem WHERE \(Self.isAmong("resourceID", resources.count))
        GROUP BY playlistID ORDER BY count(*) DESC, playlistID LIMIT \(limit)
        """, arguments: StatementArguments(resources.map(\.text))
    ).map { Identifier($0) }
  }

  /// The first playlists that build one of these categories.
  package func playlists(building categories: [Category], atMost limit: Int) throws -> [Playlist] {
    guard !categories.isEmpty else { return [] }
    let conditions = categories.map { "builds LIKE '%\"\($0.rawValue)\"%'" }
    return try fetch(where: conditions.joined(separator: " OR "), order: "number LIMIT \(limit)")
  }

  /// The first playlists, in the order of their numbers.
  package func firstPlaylists(_ limit: Int) throws -> [Playlist] { try fetch(order: "number LIMIT \(limit)") }

  /// The minutes of these resources, as far as they are known.
  package func minutes(of resources: [Identifier<Resource>]) throws -> [Identifier<Resource>: Int] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT id, minutes FROM resource WHERE minutes IS NOT NULL AND \(Self.isAmong("id", resources.count))
        """, arguments: StatementArguments(resources.map(\.text)))
    return rows.reduce(into: [:]) { $0[$1["id"]] = $1["minutes"] }
  }

  /// How many take part in a cohort now and are led, not leading.
  package func principalCount(of cohort: Identifier<Cohort>) throws -> Int {
    try Int.fetchOne(
      db,
      sql: "SELECT count(*) FROM membership WHERE cohortID = ? AND leftAt IS NULL AND role = 'principal'",
      arguments: [cohort.text]) ?? 0
  }

  /// How many playlists there are.
  package func playlistCount() throws -> Int { try Playlist.fetchCount(db) }

  /// A condition that a column is one of so many.
  static func isAmong(_ column: String, _ count: Int) -> String {
    "\(column) IN (\(databaseQuestionMarks(count: count)))"
  }
}
