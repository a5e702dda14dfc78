/// A playlist or a resource that may answer a gap, as far as ranking needs to know it.
package struct MatchCandidate: Hashable, Sendable {
  /// Its short number, which settles who comes first of two that fit equally well.
  package var number: Int
  package var title: String
  package var builds: [Category]
  package var topics: [String]
  /// What it says of itself: a playlist's summary, a resource's note.
  package var summary: String
  /// What of its parts speaks to the gap: titles and notes of resources, where it is a playlist.
  package var parts: [String]

  package init(
    number: Int, title: String, builds: [Category], topics: [String] = [], summary: String = "", parts: [String] = []
  ) {
    self.number = number
    self.title = title
    self.builds = builds
    self.topics = topics
    self.summary = summary
    self.parts = parts
  }
}

extension MatchCandidate {
  /// A resource speaks with its title, and more softly with its note.
  package init(_ resource: Resource) {
    self.init(number: resource.number, title: resource.title, builds: resource.builds, summary: resource.note ?? "")
  }

  /// A playlist speaks with its title and topics, and with the resources that were found in it.
  package init(_ playlist: Playlist, parts: [Resource]) {
    self.init(
      number: playlist.number, title: playlist.title, builds: playlist.builds, topics: playlist.topics,
      summary: playlist.summary, parts: parts.map { "\($0.title). \($0.note ?? "")" })
  }
}
