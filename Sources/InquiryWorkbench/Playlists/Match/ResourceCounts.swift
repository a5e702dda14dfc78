import InquiryDomain
import InquiryStore

/// What a cohort made of the resources on a screen, read with one query for each kind of count.
struct ResourceCounts {
  private let principals: Int
  private let users: [Identifier<Resource>: [ResourceUser]]
  private let applications: [Identifier<Resource>: Int]
  /// The newest first, and only those that the viewer may see.
  private let words: [ResourceUse]

  /// More words than these are not looked through for the newest that a viewer may see.
  private static let mostWords = 500

  init(
    of resources: [Identifier<Resource>], in cohort: Identifier<Cohort>, to viewer: Viewer, _ db: Reading
  ) throws {
    principals = try db.principalCount(of: cohort)
    users = Dictionary(grouping: try db.users(of: resources, in: cohort), by: \.resourceID)
    applications = try db.applications(of: resources, in: cohort)
    words = try db.words(about: resources, in: cohort, atMost: Self.mostWords).filter(viewer.maySee)
  }

  subscript(resource: Identifier<Resource>) -> ResourceCount {
    ResourceCount(
      people: Set((users[resource] ?? []).map(\.personID)).count, of: principals,
      applications: applications[resource] ?? 0, word: words.first { $0.resourceID == resource }?.word)
  }

  /// Of a playlist's resources, as far as nobody found them in another list.
  func count(of resources: [Identifier<Resource>], in playlist: Identifier<Playlist>) -> ResourceCount {
    let shown = Set(resources)
    let people = resources.flatMap { users[$0] ?? [] }.filter { $0.playlistID ?? playlist == playlist }
    return ResourceCount(
      people: Set(people.map(\.personID)).count, of: principals,
      applications: resources.reduce(0) { $0 + (applications[$1] ?? 0) },
      word: words.first { shown.contains($0.resourceID) && $0.playlistID ?? playlist == playlist }?.word)
  }
}
