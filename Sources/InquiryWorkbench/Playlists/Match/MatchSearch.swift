import InquiryDomain
import InquiryStore

/// Finds the few playlists and resources that are worth ranking among the many of a workbook.
struct MatchSearch {
  let ranking: PlaylistRanking
  let db: Reading

  /// So many are weighed word by word; what the index puts further down is no answer.
  private static let mostResources = 40
  private static let mostLists = 24
  /// The index takes longer with every word; the first of them tell most.
  private static let mostWords = 14
  /// A word that more have than these tells little, and is looked for in the newest.
  private static let mostHolders = 400

  /// The resources in which the index finds words of the gap, the best first.
  func resources() throws -> [Resource] {
    try db.each(find(Resource.table, atMost: Self.mostResources).map { Identifier<Resource>($0) })
  }

  /// The playlists in which the index finds such words, and those that hold such resources; where there are none,
  /// those that build what the gap lacks.
  func playlists(holding resources: [Resource], building categories: [Category]) throws -> [Playlist] {
    let said = try find(Playlist.table, atMost: Self.mostLists).map { Identifier<Playlist>($0) }
    let holding =
      resources.isEmpty ? [] : try db.playlists(holdingMostOf: resources.map(\.id), atMost: Self.mostLists)
    var seen: Set<Identifier<Playlist>> = []
    let found = try db.each((said + holding).filter { seen.insert($0).inserted })
    return found.isEmpty ? try db.playlists(building: categories, atMost: Self.mostLists) : found
  }

  /// What has most of the words counts first, and a word that little has counts more.
  private func find(_ table: String, atMost limit: Int) throws -> [String] {
    var worth: [Int64: Double] = [:]
    for word in ranking.searchWords.prefix(Self.mostWords) {
      let places = try db.places(ofWord: word, in: table, atMost: Self.mostHolders)
      for place in places { worth[place, default: 0] += 1 / Double(20 + places.count) }
    }
    let best = worth.sorted { ($1.value, $1.key) < ($0.value, $0.key) }.prefix(limit)
    return try db.entities(at: best.map(\.key))
  }
}
