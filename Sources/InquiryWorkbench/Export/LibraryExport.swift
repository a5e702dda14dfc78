package import InquiryDomain
import InquiryStore

/// The playlists and resources of a workbook, which belong to no one cohort.
package struct LibraryExport: Codable, Equatable, Sendable {
  package var playlists: [Playlist]
  package var resources: [Resource]
  package var items: [PlaylistItem]
  /// Which of the lists that came with hmw were brought before, so that one that was removed stays away.
  package var settings: [String: String]

  package init(
    playlists: [Playlist] = [], resources: [Resource] = [], items: [PlaylistItem] = [],
    settings: [String: String] = [:]
  ) {
    (self.playlists, self.resources, self.items, self.settings) = (playlists, resources, items, settings)
  }
}

extension Workbench {
  /// The playlists and resources of the workbook.
  package func libraryExport() throws -> LibraryExport { try read { try Self.libraryExport($0) } }

  static func libraryExport(_ db: Reading) throws -> LibraryExport {
    let names = [librarySeen, libraryBrought]
    let settings = try names.compactMap { name in try db.setting(name).map { (name, $0) } }
    return LibraryExport(
      playlists: try db.playlists(), resources: try db.resources(), items: try db.allItems(),
      settings: Dictionary(uniqueKeysWithValues: settings))
  }
}
