/// The words of a candidate, each with how loudly it says them.
struct CandidateTerms: Sendable {
  private var loudness: [String: Double] = [:]
  private var topics: [Int: Double] = [:]

  /// However many parts say a thing, they do not outdo a title.
  private static let chorus = 0.5

  init(_ candidate: MatchCandidate) {
    for part in candidate.parts { hear(part, at: 0.15) }
    loudness = loudness.mapValues { min($0, Self.chorus) }
    topics = topics.mapValues { min($0, Self.chorus) }
    hear(candidate.title, at: 1)
    for topic in candidate.topics { hear(topic, at: 1) }
    hear(candidate.summary, at: 0.6)
  }

  /// How strongly it speaks of a word, from 0 to 1; of what the word is about, at most half as strongly.
  func hit(_ term: GapTerm) -> Double {
    let said = min(1, loudness[term.stem] ?? 0)
    let about = SchoolTopics.topics(of: term.stem).map { min(1, topics[$0] ?? 0) }.max() ?? 0
    return max(said, 0.5 * about)
  }

  /// Saying a thing again in another place makes it louder.
  private mutating func hear(_ text: String, at volume: Double) {
    for stem in Set(NoteTerms.of([text]).joined().map(\.stem)) {
      loudness[stem, default: 0] += volume
      for topic in SchoolTopics.topics(of: stem) { topics[topic, default: 0] += volume / 2 }
    }
  }
}
