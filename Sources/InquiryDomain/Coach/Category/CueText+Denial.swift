extension CueText {
  /// How much each piece counts: nothing where it is denied, less where a "but" or a "because" turns away from it.
  ///
  /// "It's not that we lack time; we avoid it" is about avoiding, and "we know it, but can't do it" about doing.
  static func emphasis(of tokens: [Token]) -> [Double] {
    var emphasis = [Double](repeating: 1, count: tokens.count)
    var turn: Int?
    for place in tokens.indices {
      if let end = denied(from: place, in: tokens) {
        for token in place..<end { emphasis[token] = 0 }
      } else if isTurn(place, in: tokens) {
        turn = turn ?? place
      }
    }
    for token in 0..<(turn ?? 0) { emphasis[token] *= beforeTurn }
    return emphasis
  }

  private static func isTurn(_ place: Int, in tokens: [Token]) -> Bool {
    guard turns.contains(tokens[place].key), place > 1, place + 1 < tokens.count else { return false }
    return tokens[place - 1].key != "nothing" && tokens[place - 1].key != "not"
  }

  /// What stands before a turn still says something.
  private static let beforeTurn = 0.5
  private static let turns: Set<String> = ["but", "because", "however", "due", "pero", "porque"]

  /// The end of what is denied from here: "not that …" or "… is not the problem".
  private static func denied(from place: Int, in tokens: [Token]) -> Int? {
    let clause = tokens[place].clause
    if tokens[place].key == "not", place + 1 < tokens.count, place > 0, beings.contains(tokens[place - 1].key),
      deniers.contains(tokens[place + 1].key)
    {
      let rest = tokens[(place + 1)...].prefix(longest)
      return rest.firstIndex { $0.clause != clause || $0.key == "but" } ?? rest.endIndex
    }
    guard place == 0 || tokens[place - 1].clause != clause else { return nil }
    let rest = tokens[place...].prefix(longest)
    let end = rest.firstIndex { $0.clause != clause } ?? rest.endIndex
    let not = tokens[place..<end].firstIndex { $0.key == "not" }
    guard let not, not > place, beings.contains(tokens[not - 1].key) else { return nil }
    return tokens[not..<min(not + 4, end)].contains { troubles.contains($0.key) } ? end : nil
  }

  /// Nobody denies more words than this in one breath.
  private static let longest = 40
  private static let beings: Set<String> = ["is", "was", "are", "were", "be"]
  private static let deniers: Set<String> = ["that", "because", "about", "for"]
  private static let troubles: Set<String> = ["problem", "issue", "obstacle", "barrier", "reason", "cause", "trouble"]
}
