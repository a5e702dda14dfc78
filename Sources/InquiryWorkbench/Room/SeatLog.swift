/// A person's own log as a phone may show it.
package struct SeatLog: Equatable, Sendable {
  /// Newest first.
  package var entries: [LogView]
  /// Private entries that a PIN would show.
  package var locked: Int
  /// Private entries from before the PIN; they open only in the terminal, for whoever set the PIN may not have written
  /// them.
  package var elsewhere: Int
  package var hasPIN: Bool
  /// Whether private entries are shown and taken now.
  package var isOpen: Bool
  package var surroundings: LogSurroundings
}
