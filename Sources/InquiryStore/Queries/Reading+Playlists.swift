import Foundation
import GRDB
package import InquiryDomain

extension PlaylistTotals: FetchableRecord {}

extension Reading {
  /// Every playlist, in the order of their numbers.
  package func playlists() throws -> [Playlist] { try fetch(order: "number") }

  /// How long each playlist is, by its identifier; one without resources is not among them.
  package func playlistTotals() throws -> [PlaylistTotals] {
    try PlaylistTotals.fetchAll(
      db,
      sql: """
        SELECT item.playlistID, count(*) AS items, CAST(total(resource.minutes) AS INTEGER) AS minutes,
          count(*) - count(resource.minutes) AS untimed
        FROM playlistItem item JOIN resource ON resource.id = item.resourceID GROUP BY item.playlistID
        """)
  }

  /// The playlist that people call by this number.
  package func playlist(_ number: Int) throws -> Playlist? {
    try fetch(Playlist.self, where: "number = ?", [number]).first
  }

  /// The playlist that files call by this word.
  package func playlist(slug: String) throws -> Playlist? { try fetch(Playlist.self, where: "slug = ?", [slug]).first }

  /// Every resource, in the order of their numbers.
  package func resources() throws -> [Resource] { try fetch(order: "number") }

  /// The resource that people call by this number.
  package func resource(_ number: Int) throws -> Resource? {
    try fetch(Resource.self, where: "number = ?", [number]).first
  }

  /// The resource that files call by this word.
  package func resource(slug: String) throws -> Resource? { try fetch(Resource.self, where: "slug = ?", [slug]).first }

  /// The resources that have one of these words.
  package func resources(slugs: some Collection<String>) throws -> [Resource] {
    let list = String(decoding: try JSONEncoder().encode(Array(slugs)), as: UTF8.self)
    return try fetch(where: "slug IN (SELECT value FROM json_each(?))", [list])
  }

  /// The places of a playlist, in order.
  package func items(of playlist: Identifier<Playlist>) throws -> [PlaylistItem] {
    try fetch(where: "playlistID = ?", [playlist.text], order: "position, id")
  }

  /// The resources of a playlist, in order.
  package func resources(of playlist: Identifier<Playlist>) throws -> [Resource] {
    try Resource.fetchAll(
      db,
      sql: """
        SELECT resource.* FROM playlistItem item JOIN resource ON resource.id = item.resourceID
        WHERE item.playlistID = ? ORDER BY item.position, item.id
        """, arguments: [playlist.text])
  }

  /// The places of all playlists, list by list and in order.
  package func allItems() throws -> [PlaylistItem] { try fetch(order: "playlistID, position, id") }

  /// The playlists in which a resource stands, in the order of their numbers.
  package func playlists(with resource: Identifier<Resource>) throws -> [Playlist] {
    try fetch(
      where: "id IN (SELECT playlistID FROM playlistItem WHERE resourceID = ?)", [resource.text], order: "number")
  }

  /// Whether anyone took a resource up, wrote of it, plans with it or made it.
  package func isUsed(_ resource: Identifier<Resource>) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM resourceUse WHERE resourceID = ?1)
          OR EXISTS (SELECT 1 FROM logEntry WHERE resourceID = ?1)
          OR EXISTS (SELECT 1 FROM learningPlan WHERE resourceID = ?1)
          OR EXISTS (SELECT 1 FROM learningPlan WHERE productID = ?1)
        """, arguments: [resource.text]) ?? false
  }

  /// Whether anyone found a resource through a playlist, or plans with it.
  package func isUsed(_ playlist: Identifier<Playlist>) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM resourceUse WHERE playlistID = ?1)
          OR EXISTS (SELECT 1 FROM learningPlan WHERE playlistID = ?1)
        """, arguments: [playlist.text]) ?? false
  }
}

extension Writing {
  /// Takes a playlist out of what refers to it, where that can do without.
  package func forget(_ playlist: Identifier<Playlist>) throws {
    try db.execute(sql: "UPDATE resourceUse SET playlistID = NULL WHERE playlistID = ?", arguments: [playlist.text])
    try db.execute(sql: "UPDATE learningPlan SET playlistID = NULL WHERE playlistID = ?", arguments: [playlist.text])
  }
}

extension Reading {
  /// Another resource that has one of these addresses.
  package func resource(urls: [String], otherThan id: Identifier<Resource>) throws -> Resource? {
    let list = String(decoding: try JSONEncoder().encode(urls), as: UTF8.self)
    return try fetch(Resource.self, where: "url IN (SELECT value FROM json_each(?1)) AND id <> ?2", [list, id.text])
      .first
  }
}
