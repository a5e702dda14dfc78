/// How readily notes are brought together; the same for every board.
package struct GroupTuning: Sendable {
  /// The least likeness, from 0 to 1, at which two groups still become one.
  package var threshold = 0.03
  /// How much more likeness each note past the third asks for, so that one group doesn't swallow the board.
  package var crowding = 0.005
  /// How much more likeness two notes on their own need than notes that find a group.
  package var caution = 0.08
  /// How much more likeness it takes to make one group of two for each note that the smaller has past the first.
  package var bridging = 0.01
  /// How much a word counts that is spelt nearly as another one, against one that is the same.
  package var nearness = 0.5
  /// The share of letter runs in common from which two words are spelt nearly the same.
  package var nearFrom = 0.5
  /// How much the meaning counts beside the words, where meaning is known, from 0 to 1.
  package var meaningShare = 0.25

  /// What the suggester uses.
  package static let standard = GroupTuning()
}
