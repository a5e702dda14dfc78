/// Finds school names that may be one school written in two ways; a person decides, nothing is merged here.
package enum SimilarNames {
  /// Two names to ask about, in the order and the spelling they came in.
  package struct Pair: Hashable, Sendable {
    /// The name that came earlier.
    package let first: String
    /// The name that came later.
    package let second: String

    /// Pairs two names as they are.
    package init(_ first: String, _ second: String) {
      (self.first, self.second) = (first, second)
    }
  }

  /// The pairs worth a question, such as `Elm Street` and `Elm St`.
  ///
  /// Names with one `FoldedKey` count as one name and are not asked about.
  package static func pairs(in names: [String]) -> [Pair] {
    let entries = distinct(names)
    // Whatever is similar starts with the same letter, which spares most comparisons in a long list.
    let groups = Dictionary(grouping: entries) { $0.parts.own.first?.first }
    let found = groups.values.flatMap { group in
      group.indices.flatMap { later in
        group[..<later].filter { areSimilar($0.parts, group[later].parts) }.map { ($0, group[later]) }
      }
    }
    return found.sorted { ($0.1.place, $0.0.place) < ($1.1.place, $1.0.place) }.map { Pair($0.0.name, $0.1.name) }
  }

  /// Whether two names may be the same school.
  package static func areSimilar(_ first: String, _ second: String) -> Bool {
    FoldedKey(first) != FoldedKey(second) && areSimilar(SchoolNameParts(first), SchoolNameParts(second))
  }

  private typealias Entry = (place: Int, name: String, parts: SchoolNameParts)

  private static func distinct(_ names: [String]) -> [Entry] {
    var seen: Set<FoldedKey> = []
    let fresh = names.filter { seen.insert(FoldedKey($0)).inserted }
    return fresh.enumerated().map { ($0.offset, $0.element, SchoolNameParts($0.element)) }
  }

  private static func areSimilar(_ first: SchoolNameParts, _ second: SchoolNameParts) -> Bool {
    guard first.numbers == second.numbers, !first.own.isEmpty, !second.own.isEmpty else { return false }
    guard first.kinds.isEmpty || second.kinds.isEmpty || first.kinds == second.kinds else { return false }
    return first.own.joined() == second.own.joined() || isInitials(first.own, of: second.own)
      || isInitials(second.own, of: first.own) || differInOneSlip(first.own, second.own)
  }

  private static func isInitials(_ word: [String], of words: [String]) -> Bool {
    word.count == 1 && words.count >= 3 && word[0] == String(words.compactMap(\.first))
  }

  /// Only long words count, for `Carter` and `Carver` are two people but `Hillcrest` and `Hilcrest` hardly two hills.
  private static func differInOneSlip(_ first: [String], _ second: [String]) -> Bool {
    guard first.count == second.count else { return false }
    let different = zip(first, second).filter { $0 != $1 }
    guard different.count == 1, let (one, other) = different.first, one.first == other.first else { return false }
    let bound = min(one.count, other.count) >= 7 ? 1 : 0
    return bound > 0 && EditDistance.between(Array(one), Array(other), atMost: bound) != nil
  }
}
