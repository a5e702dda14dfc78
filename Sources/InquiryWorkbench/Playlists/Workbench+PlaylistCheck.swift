package import InquiryDomain
import InquiryStore

extension Workbench {
  /// What a curator may want to mend in playlists, without asking any address.
  ///
  /// - Parameter today: the day from which a year is counted back.
  package func findings(
    in playlists: [Identifier<Playlist>], today: CivilDate
  ) throws -> [PlaylistFinding] {
    let lists = try contents(of: playlists)
    return PlaylistAudit(resources: try resources().map(\.content), today: today).findings(in: lists)
  }

  /// What a curator may want to mend in playlists that are in files and not in the workbook.
  ///
  /// - Parameter today: the day from which a year is counted back.
  package func findings(in files: [PlaylistContent], today: CivilDate) throws -> [PlaylistFinding] {
    let described = files.flatMap(\.items).compactMap(\.resource)
    let standing = try knownContents(Set(files.flatMap(\.items).map(\.slug)))
    return PlaylistAudit(resources: described + standing, today: today).findings(in: files)
  }

  private func knownContents(_ slugs: Set<String>) throws -> [ResourceContent] {
    try bringLibrary()
    return try read { try $0.resources(slugs: slugs).map(\.content) }
  }
}
