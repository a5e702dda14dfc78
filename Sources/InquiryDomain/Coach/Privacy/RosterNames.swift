/// The people on the roster, as the words that their names are made of.
struct RosterNames: Sendable {
  /// Words that are only ever a name: they count wherever and however they are written.
  private(set) var plain: Set<String> = []
  /// Words that are also ordinary ones, such as `Will` and `Grace`: they count where only a name can stand.
  private(set) var doubtful: Set<String> = []
  /// Two words that stand side by side in somebody's name.
  private(set) var pairs: Set<String> = []
  /// `jr` for Jamal Reyes.
  private(set) var initials: Set<String> = []
  let near: NearNames

  init(_ names: [String]) {
    for name in names { Self.take(name, &plain, &doubtful, &pairs, &initials) }
    near = NearNames(plain)
  }

  static func pair(_ first: String, _ second: String) -> String { "\(first) \(second)" }

  private static func take(
    _ name: String, _ plain: inout Set<String>, _ doubtful: inout Set<String>, _ pairs: inout Set<String>,
    _ initials: inout Set<String>
  ) {
    let all = ScrubKey.words(of: name).filter { !isTitle($0) }
    let words = all.filter { $0.count > 1 && !(all.count > 1 && ScrubWords.particles.contains($0)) }
    for word in words {
      if isDoubtful(word) { doubtful.insert(word) } else { plain.insert(word) }
    }
    for (first, second) in zip(words, words.dropFirst()) {
      pairs.formUnion([pair(first, second), pair(second, first)])
    }
    if let first = words.first, let last = words.last, words.count > 2 {
      pairs.formUnion([pair(first, last), pair(last, first)])
    }
    let letters = String(words.prefix(4).compactMap(\.first))
    if letters.count >= 2 { initials.formUnion([letters, "\(letters.prefix(1))\(letters.suffix(1))"]) }
  }

  private static func isTitle(_ word: String) -> Bool {
    NameTitles.plain[word] != nil || ["jr", "ii", "iii", "iv"].contains(word)
  }

  private static func isDoubtful(_ word: String) -> Bool {
    let traits = ScrubTraits(of: word)
    return traits.contains(.ordinary) || traits.contains(.proper) || word.allSatisfy { $0.isNumber }
  }
}
