package import InquiryDomain
import InquiryStore

extension Workbench {
  /// The playlists and resources that answer what a note, a group, a question, a community or typed words show.
  ///
  /// Only notes that the viewer may see count, and none that is hidden.
  ///
  /// - Parameter limit: at most so many playlists, and as many resources.
  /// - Throws: `Failure` where the source is not there, is withheld, or has no words to go by.
  package func match(
    _ source: GapSource, in cohort: Identifier<Cohort>, to viewer: Viewer, limit: Int = 7
  ) throws -> MatchView {
    try bringLibrary()
    return try read { db in
      let (view, gap) = try gap(source, in: cohort, to: viewer, db)
      let ranking = PlaylistRanking(gap)
      let search = MatchSearch(ranking: ranking, db: db)
      let resources = try search.resources()
      let lists = try search.playlists(holding: resources, building: gap.categories)
      let items = try db.items(of: lists.map(\.id))
      let answers = ranking.matches(among: Self.candidates(lists, items, resources))
      let shown = answers.prefix(limit).map { (lists[$0.index], $0) }
      let singles = ranking.matches(among: resources.map { MatchCandidate($0) }).prefix(limit)
        .map { (resources[$0.index], $0) }
      let rows = try rows(shown, singles, items, in: cohort, to: viewer, db)
      return MatchView(
        gap: view, lists: rows.lists, resources: rows.resources, matching: answers.count,
        total: try db.playlistCount())
    }
  }

  /// Each playlist with those of its resources that the index found.
  private static func candidates(
    _ lists: [Playlist], _ items: [PlaylistItem], _ resources: [Resource]
  ) -> [MatchCandidate] {
    let found = Dictionary(resources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let places = Dictionary(grouping: items, by: \.playlistID)
    return lists.map { list in
      MatchCandidate(list, parts: (places[list.id] ?? []).compactMap { found[$0.resourceID] })
    }
  }

  private func rows(
    _ lists: [(Playlist, PlaylistMatch)], _ singles: [(Resource, PlaylistMatch)], _ items: [PlaylistItem],
    in cohort: Identifier<Cohort>, to viewer: Viewer, _ db: Reading
  ) throws -> (lists: [MatchedList], resources: [MatchedResource]) {
    let shown = try shelf(of: lists.map(\.0), items, besides: singles.map(\.0.id), in: cohort, to: viewer, db)
    return (
      lists.map { shown.row($0, $1) },
      singles.map { MatchedResource(resource: $0, match: $1, count: shown.counts[$0.id]) }
    )
  }

  private func shelf(
    of lists: [Playlist], _ items: [PlaylistItem], besides resources: [Identifier<Resource>],
    in cohort: Identifier<Cohort>, to viewer: Viewer, _ db: Reading
  ) throws -> ShownLists {
    let ids = Set(lists.map(\.id))
    let places = Dictionary(grouping: items.filter { ids.contains($0.playlistID) }, by: \.playlistID)
    let all = Set(places.values.joined().map(\.resourceID))
    let minutes = try db.minutes(of: all.sorted())
    let counts = try ResourceCounts(of: all.union(resources).sorted(), in: cohort, to: viewer, db)
    return ShownLists(places: places, minutes: minutes, counts: counts)
  }

  /// Playlists in the order of their numbers, with what the cohort made of them.
  package func browse(
    in cohort: Identifier<Cohort>, to viewer: Viewer, limit: Int = 50
  ) throws -> (lists: [MatchedList], total: Int) {
    try bringLibrary()
    return try read { db in
      let lists = try db.firstPlaylists(limit)
      let items = try db.items(of: lists.map(\.id))
      let shown = try shelf(of: lists, items, besides: [], in: cohort, to: viewer, db)
      return (lists.map { shown.row($0, nil) }, try db.playlistCount())
    }
  }

  /// A playlist with its resources in order, what the cohort made of each, and what the viewer did.
  package func open(
    _ id: Identifier<Playlist>, in cohort: Identifier<Cohort>, to viewer: Viewer
  ) throws -> OpenList {
    try read { db in
      let playlist = try db.get(id)
      let ids = try db.items(of: [id]).map(\.resourceID)
      let counts = try ResourceCounts(of: ids, in: cohort, to: viewer, db)
      let own = try viewer.personID.map { try db.uses(by: $0, in: cohort) } ?? []
      let items = try db.each(ids).map { resource in
        OpenItem(resource: resource, count: counts[resource.id], own: own.first { $0.resourceID == resource.id })
      }
      return OpenList(playlist: playlist, items: items, count: counts.count(of: ids, in: id))
    }
  }
}
