/// A cue found in a note.
struct CueMatch: Sendable {
  /// The place of the cue in its table.
  var cue: Int
  /// The places of the pieces that its words stand for, in their order.
  var tokens: [Int]
}
