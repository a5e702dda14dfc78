/// Finds the notes of a board that seem to say the same thing.
///
/// Notes are alike that share words or forms of words, the more so the rarer the words are, in English and on this
/// board. The same notes give the same groups in whatever order they come. It suggests; people decide.
package struct GroupSuggester: Sendable {
  /// One list of numbers a note for what the note means, all of one length; an empty one where nothing is known.
  ///
  /// Two notes mean the same when their lists point the same way. Without it words alone decide.
  package typealias Meaning = @Sendable (_ notes: [String]) -> [[Float]]

  /// More notes than this aren't compared with one another; only those with the very same words come together.
  package static let mostNotes = 3_000

  private let tuning: GroupTuning
  private let meaning: Meaning?

  /// A suggester, which holds nothing of the notes it reads.
  package init(tuning: GroupTuning = .standard, meaning: Meaning? = nil) {
    (self.tuning, self.meaning) = (tuning, meaning)
  }

  /// Reads the notes of a board; a note without letters or digits stays on its own.
  package func read(_ notes: [String]) -> GroupSuggestions {
    let order = Self.order(of: notes)
    let terms = NoteTerms.of(order.map { notes[$0] })
    let speaking = terms.indices.filter { !terms[$0].isEmpty }
    let board = SpeakingNotes(
      texts: speaking.map { notes[order[$0]] }, terms: speaking.map { terms[$0] }, places: speaking.map { order[$0] },
      nearFrom: tuning.nearFrom)
    let silent = terms.indices.filter { terms[$0].isEmpty }.map { order[$0] }
    return GroupSuggestions(board: GroupedBoard(board, silent: silent, tree: tree(of: board)), tuning: tuning)
  }

  /// By text, so that the order in which the notes came decides nothing; the same texts can stand for one another.
  private static func order(of notes: [String]) -> [Int] {
    let bytes = notes.map { Array($0.utf8) }
    return notes.indices.sorted { first, second in
      bytes[first] == bytes[second] ? first < second : bytes[first].lexicographicallyPrecedes(bytes[second])
    }
  }

  private func tree(of board: SpeakingNotes) -> MergeTree {
    guard board.texts.count <= Self.mostNotes else { return MergeTree(sameWords: board.table.numbers) }
    var likeness = NoteLikeness(board.table, near: board.near, nearness: tuning.nearness)
    if let meaning { likeness.mix(in: meaning(board.texts), share: Float(tuning.meaningShare)) }
    return MergeTree(likeness, tuning: tuning)
  }
}
