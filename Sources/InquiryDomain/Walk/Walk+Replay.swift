extension Walk {
  /// Folds a log into the state it led to; an entry that was not legal then is passed over.
  ///
  /// - Parameter log: the entries in the order of their positions.
  package init(steps: [WalkStep], log: [SessionEventRecord]) {
    self.init(steps: steps)
    for entry in log {
      guard let event = WalkEvent(word: entry.event, amount: entry.amount) else { continue }
      _ = try? apply(event, at: entry.at)
    }
  }
}
