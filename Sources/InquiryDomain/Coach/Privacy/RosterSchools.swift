/// The schools on the roster, as the words that tell them apart.
struct RosterSchools: Sendable {
  /// The own words of each name: `oak park`.
  let names: NameTrie
  /// `ops` for Oakland Preparatory School.
  private(set) var acronyms: Set<String> = []
  private let words: Set<String>
  private let near: NearNames

  init(_ schools: [String]) {
    let names = schools.map(Self.ownWords).filter { !$0.isEmpty }
    self.names = NameTrie(names)
    words = Set(names.joined())
    near = NearNames(words.filter { $0.count >= 6 })
    for school in schools { acronyms.formUnion(Self.acronyms(of: school)) }
  }

  /// A word as the roster spells it, where it is one slip away from that.
  func spelling(of token: ScrubToken) -> String {
    let key = token.key
    guard !words.contains(key), token.isCapitalised, key.count >= 6, !OrdinaryWords.contains(token.key) else {
      return key
    }
    return near.nearest(key) ?? key
  }

  /// What tells a school from others, without `Elementary`, `Academy` or `Escuela`.
  static func ownWords(of school: String) -> [String] {
    let own = SchoolNameParts(school).own.map(ScrubKey.plain)
    return own.filter { !SchoolWords.kinds.contains($0) && SchoolWords.spanishHeads[$0] == nil }
  }

  private static func acronyms(of school: String) -> [String] {
    let words = ScrubKey.words(of: school).filter { !["the", "of", "at", "and", "de", "del", "la"].contains($0) }
    let whole = String(words.compactMap(\.first))
    let own = String(ownWords(of: school).compactMap(\.first))
    return [whole, own, whole.hasSuffix("s") ? String(whole.dropLast()) : own].filter { $0.count >= 3 }
  }
}
