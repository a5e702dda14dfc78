/// What was found on one board: all the ways to group it, from few large groups to many small ones.
package struct GroupSuggestions: Sendable {
  /// The groups and the notes that stay on their own; every note is in one of them, once.
  package struct Grouping: Hashable, Sendable {
    /// Groups of two notes or more, the largest first.
    package let groups: [SuggestedGroup]
    /// Notes on their own by their place in what was given, in rising order.
    package let alone: [Int]
  }

  /// The steps to either side of the usual one.
  package static let steps = -2...3

  let board: GroupedBoard
  let tuning: GroupTuning

  /// The groups at a step between fewer and more.
  ///
  /// - Parameter step: 0 for the usual ones, below for fewer and larger groups, above for more and tighter ones;
  ///   beyond the range of `steps` nothing changes. Each group of a higher step lies within one of a lower step.
  package func grouping(_ step: Int = 0) -> Grouping {
    let held = min(max(step, Self.steps.lowerBound), Self.steps.upperBound)
    // Downwards in equal steps past zero, since size and caution may take more from a likeness than there is of it.
    let factor = held < 0 ? Double(1 + held) : Double(1 << held)
    return board.grouping(threshold: tuning.threshold * factor)
  }
}
