import InquiryDomain

/// What rows of playlists are made of: their places, the minutes of what stands there, and the counts.
struct ShownLists {
  let places: [Identifier<Playlist>: [PlaylistItem]]
  let minutes: [Identifier<Resource>: Int]
  let counts: ResourceCounts

  func row(_ playlist: Playlist, _ match: PlaylistMatch?) -> MatchedList {
    let resources = (places[playlist.id] ?? []).map(\.resourceID)
    return MatchedList(
      playlist: playlist, match: match, items: resources.count,
      minutes: resources.reduce(0) { $0 + (minutes[$1] ?? 0) },
      count: counts.count(of: resources, in: playlist.id))
  }
}
