/// Finds the word a person most likely meant, for “did you mean”.
package enum NearMatch {
  /// The candidate nearest to the word as it is spelt in the list, or nil rather than something absurd.
  ///
  /// Case and accents don't count. Words up to two letters have no near match, up to five letters allow one slip,
  /// up to eight two, longer ones three. Where no word is near, one that goes on from what was typed will do.
  package static func nearest(_ word: String, in candidates: [String]) -> String? {
    index(of: word, in: candidates).map { candidates[$0] }
  }

  static func index(of word: String, in candidates: [String]) -> Int? {
    let typed = Array(FoldedKey(word).text)
    guard typed.count <= longestWord else { return nil }
    let folded = candidates.map { Array(FoldedKey($0).text) }
    let ranked = folded.indices.compactMap { index in rank(typed, folded[index]).map { (rank: $0, index: index) } }
    return ranked.min { $0 < $1 }?.index ?? onlyContinuation(of: typed, in: folded)
  }

  private static let longestWord = 80

  /// Twice the number of slips, and one more where the first letter, which people seldom miss, is another one.
  private static func rank(_ typed: [Character], _ candidate: [Character]) -> Int? {
    if typed == candidate { return 0 }
    let (shorter, longer) = (min(typed.count, candidate.count), max(typed.count, candidate.count))
    let sameStart = typed.first == candidate.first
    guard shorter >= 3, sameStart || longer > 3 else { return nil }
    guard let slips = EditDistance.between(typed, candidate, atMost: bound(forLength: shorter)) else { return nil }
    return slips * 2 + (sameStart ? 0 : 1)
  }

  private static func bound(forLength length: Int) -> Int {
    switch length {
    case ...5: 1
    case ...8: 2
    default: 3
    }
  }

  private static func onlyContinuation(of typed: [Character], in folded: [[Character]]) -> Int? {
    guard typed.count >= 3 else { return nil }
    let longer = folded.indices.filter { folded[$0].starts(with: typed) }
    return longer.count == 1 ? longer[0] : nil
  }
}
