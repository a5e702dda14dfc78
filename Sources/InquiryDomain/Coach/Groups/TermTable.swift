import Foundation

/// The terms of a board: which there are, how much each tells here, and which are spelt nearly alike.
struct TermTable {
  /// The stems in the order of their bytes; a term's number is its place in this list.
  let stems: [String]
  /// How much each term tells on this board.
  let weights: [Double]
  /// The terms of each note by number, each once and in rising order.
  let numbers: [[Int]]
  /// The terms of each note by number in the order in which they stand.
  let sequences: [[Int]]

  init(_ notes: [[NoteTerm]]) {
    var general: [String: Double] = [:]
    var pairs: Set<String> = []
    for term in notes.joined() {
      general[term.stem] = min(term.weight, general[term.stem] ?? 1)
      if term.isPair { pairs.insert(term.stem) }
    }
    let stems = general.keys.map { (bytes: Array($0.utf8), stem: $0) }
      .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }.map(\.stem)
    let places = Dictionary(uniqueKeysWithValues: zip(stems, stems.indices))
    sequences = notes.map { note in note.compactMap { places[$0.stem] } }
    let numbers = sequences.map { Set($0).sorted() }
    let uses = numbers.joined().reduce(into: Array(repeating: 0, count: stems.count)) { $0[$1] += 1 }
    (self.stems, self.numbers) = (stems, numbers)
    weights = stems.indices.map { term in
      let seam = uses[term] == 1 && pairs.contains(stems[term]) ? Self.seamShare : 1
      return (general[stems[term]] ?? 1) * seam * Self.rarity(of: uses[term], among: notes.count)
    }
  }

  /// A pair of letters that no other note has is most often the end of one word and the beginning of the next.
  private static let seamShare = 0.5

  /// What most notes have tells little about any one of them.
  private static func rarity(of uses: Int, among notes: Int) -> Double {
    log((Double(notes) + 1) / (Double(uses) + 0.5))
  }
}
