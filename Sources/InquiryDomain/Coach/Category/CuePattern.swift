/// A cue's phrase made ready for matching.
///
/// A phrase is a row of parts: `know` is that word, `know|see` either, `struggl*` any word that begins so, `*ing` any
/// longer word that ends so, `$staff` a class of `CueWords`, `~` up to three words of any kind and `~6` up to six in
/// the same clause, `not?` a word that may be missing, `^^` the beginning of
/// the note, `^` that of a clause, `^3` up to three words into it, and `.` the end of one.
struct CuePattern: Sendable {
  /// One part of a phrase.
  enum Part: Hashable, Sendable {
    case word(Int)
    case maybe(Int)
    case gap(Int)
    case first
    case start(within: Int)
    case end
  }

  /// The parts in their order.
  var parts: [Part]
  /// The place of its cue in the table.
  var cue: Int

  /// The alternatives that its first word is one of.
  var firstWord: Int? {
    for part in parts {
      if case .word(let number) = part { return number }
    }
    return nil
  }
}
