extension CueText {
  /// How much each piece counts: nothing where it is denied, less where a "but" or a "because" turns away from it.
  ///
  /// "It's not that we lack time; we avoid it" is about avoiding, and "we know it, but can't do it" about doing.
  var emphasis: [Double] {
    var emphasis = [Double](repeating: 1, count: tokens.count)
    for place in tokens.indices {
      if let end = denied(from: place) {
        for token in place..<end { emphasis[token] = 0 }
      } else if Self.turns.contains(tokens[place].key), place > 1, place + 1 < tokens.count,
        tokens[place - 1].key != "nothing", tokens[place - 1].key != "not"
      {
        for token in 0..<place { emphasis[token] *= Self.beforeTurn }
      }
    }
    return emphasis
  }

  /// What stands before a turn still says something.
  private static let beforeTurn = 0.5
  private static let turns: Set<String> = ["but", "because", "however", "pero", "porque"]

  /// The end of what is denied from here: "not that …" or "… is not the problem".
  private func denied(from place: Int) -> Int? {
    let clause = tokens[place].clause
    if tokens[place].key == "not", place + 1 < tokens.count, place > 0, Self.beings.contains(tokens[place - 1].key),
      Self.deniers.contains(tokens[place + 1].key)
    {
      let rest = tokens[(place + 1)...]
      return rest.firstIndex { $0.clause != clause || $0.key == "but" } ?? tokens.count
    }
    guard place == 0 || tokens[place - 1].clause != clause else { return nil }
    let end = tokens[place...].firstIndex { $0.clause != clause } ?? tokens.count
    let not = tokens[place..<end].firstIndex { $0.key == "not" }
    guard let not, not > place, Self.beings.contains(tokens[not - 1].key) else { return nil }
    return tokens[not..<min(not + 4, end)].contains { Self.troubles.contains($0.key) } ? end : nil
  }

  private static let beings: Set<String> = ["is", "was", "are", "were", "be"]
  private static let deniers: Set<String> = ["that", "because", "about", "for"]
  private static let troubles: Set<String> = ["problem", "issue", "obstacle", "barrier", "reason", "cause", "trouble"]
}
