/// A group's name out of its notes' own words.
struct GroupTitle {
  /// The name, with a capital where its script has them.
  let text: String
  /// The shared words as they were typed most often, the most telling first.
  let surfaces: [String]

  init(_ board: SpeakingNotes, members: [Int], words: [GroupWords.Shared]) {
    let terms = members.flatMap { board.terms[$0] }
    surfaces = words.map { Self.surface(of: board.table.stems[$0.term], in: terms) }
    text = surfaces.prefix(3).joined(separator: ", ")
  }

  private static func surface(of stem: String, in terms: [NoteTerm]) -> String {
    var counts: [String: Int] = [:]
    for term in terms where term.stem == stem { counts[term.surface, default: 0] += 1 }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? stem
  }
}
