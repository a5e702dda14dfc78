/// A group's name and its shared words, out of the notes' own words.
struct GroupTitle {
  /// The name, with a capital where its script has them.
  let text: String
  /// The shared words as they were typed, the most telling first; two spellings of one stand together.
  let why: [String]

  init(_ board: SpeakingNotes, members: [Int], words: [SharedWord]) {
    let wording = GroupPhrases(board, members: members)
    let phrases = wording.phrases(of: words)
    why = phrases.prefix(Self.mostReasons).map { $0.forms.joined(separator: "/") }
    text = Self.name(of: phrases, wording)
  }

  private static let mostReasons = 5
  private static let mostInName = 3
  /// A phrase in a name tells at least this share of what the first one does.
  private static let leastShare = 0.5

  /// The most telling phrases in the order in which the notes have them.
  private static func name(of phrases: [GroupPhrase], _ wording: GroupPhrases) -> String {
    let least = (phrases.first?.score ?? 0) * leastShare
    let chosen = phrases.prefix(mostInName).filter { $0.score >= least }.map {
      (phrase: $0, place: wording.place(of: $0))
    }
    .sorted { ($0.place, -$0.phrase.score) < ($1.place, -$1.phrase.score) }.map(\.phrase)
    var name = chosen.first?.forms.first ?? ""
    for (phrase, next) in zip(chosen, chosen.dropFirst()) {
      let gap = next.isSpaceless ? "、" : wording.isFollowed(phrase, by: next) ? " " : ", "
      name += gap + (next.forms.first ?? "")
    }
    return name.prefix(1).uppercased() + name.dropFirst()
  }
}
