/// One telling word of a gap.
struct GapTerm: Hashable, Sendable {
  let stem: String
  /// As it was typed.
  let surface: String
  /// How much it tells, and more where several notes have it.
  var weight: Double
  /// Words that are about the same thing in a school, without itself.
  let kin: [String]

  /// More words than these make a gap about everything.
  private static let most = 16

  /// The telling words of a gap in the order in which they first stand; of a long text those that tell most.
  static func terms(of gap: LearningGap) -> [GapTerm] {
    var terms: [GapTerm] = []
    var places: [String: Int] = [:]
    for word in NoteTerms.of(gap.texts).joined() where !word.isPair || word.stem.count > 1 {
      if let place = places[word.stem] {
        terms[place].weight += word.weight / 2
      } else {
        places[word.stem] = terms.count
        terms.append(GapTerm(word))
      }
    }
    let telling = terms.indices.sorted { (terms[$1].weight, $0) < (terms[$0].weight, $1) }.prefix(most)
    return telling.sorted().map { terms[$0] }
  }

  /// The beginning that its other forms share, for an index that knows no forms; the whole word where that is short.
  var beginning: String {
    let root = stem.hasSuffix("i") ? String(stem.dropLast()) : stem
    return root.count > 3 && surface.lowercased().hasPrefix(root) ? root : surface
  }

  private init(_ word: NoteTerm) {
    (stem, surface, weight) = (word.stem, word.surface, word.weight)
    kin = SchoolTopics.kin(of: word.stem)
  }
}
