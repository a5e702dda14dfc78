package import InquiryContent
package import InquiryDomain
import InquiryStore

extension Workbench {
  /// A workbook in memory that holds nothing but the playlists that came with hmw.
  package static func shippedShelf(library: ProtocolLibrary, ambient: Ambient) throws -> Workbench {
    let workbench = Workbench(store: try Store.inMemory(), library: library, ambient: ambient)
    try workbench.bringLibrary()
    return workbench
  }

  static let librarySeen = "library"
  static let libraryBrought = "library.brought"

  /// Puts the playlists that came with this hmw into the workbook, and renews those nobody has changed.
  ///
  /// It is done once for each new set of them, is no line of the history, and no undo takes it back. One that was
  /// removed does not come back, and one that was changed stays as it is.
  ///
  /// - Returns: false for a workbook that can't be written, which is left alone.
  @discardableResult
  package func bringLibrary() throws -> Bool {
    let fingerprint = ShippedPlaylists.fingerprint
    guard try read({ try $0.setting(Self.librarySeen) }) != fingerprint else { return true }
    do {
      try store.writeLibrary(in: ambient) { db in
        // Another process may have been quicker.
        guard try db.setting(Self.librarySeen) != fingerprint else { return [:] }
        let before = Set((try db.setting(Self.libraryBrought) ?? "").split(separator: ",").map(String.init))
        for content in ShippedPlaylists.all { try bring(content, broughtBefore: before.contains(content.slug), db) }
        let all = before.union(ShippedPlaylists.all.map(\.slug)).sorted().joined(separator: ",")
        return [Self.librarySeen: fingerprint, Self.libraryBrought: all]
      }
      return true
    } catch let failure as Failure where failure.kind == .cannotWrite {
      return false
    }
  }

  private func bring(_ content: PlaylistContent, broughtBefore: Bool, _ db: Writing) throws {
    let standing = try db.playlist(slug: content.slug)
    guard standing != nil || !broughtBefore else { return }
    let shelf = PlaylistShelf(db: db, ambient: ambient)
    for resource in content.items.compactMap(\.resource) { try bring(resource, shelf, db) }
    guard let standing else {
      try shelf.insert(content, origin: .shipped)
      return
    }
    guard try shelf.isUntouched(standing) else { return }
    try shelf.update(standing, to: content)
  }

  private func bring(_ resource: ResourceContent, _ shelf: PlaylistShelf, _ db: Writing) throws {
    guard let standing = try db.resource(slug: resource.slug) else {
      try shelf.insert(resource, fromFile: true)
      return
    }
    if shelf.isUntouched(standing) { try shelf.update(standing, to: resource) }
  }
}
