extension DebriefTalk {
  /// Longer than this without a line, and the clock is taken to have stood still: the window was closed, or the lid.
  private static let longestSilence: Double = 30 * 60

  /// The stops: what is held for each person in turn, and what all do together.
  package var walk: Walk {
    let agenda = AgendaItem(
      id: Identifier(""), sessionID: Identifier(""), position: 1, protocolID: "", name: title, steps: steps)
    var walk = Walk(steps: WalkStep.stops(of: [agenda], rounds: people.count))
    for act in acts {
      for event in act.events.compactMap(\.event) { _ = try? walk.apply(event, at: act.at) }
    }
    return walk
  }

  /// The step that is held now.
  package var stop: WalkStep? {
    let walk = walk
    return walk.current.map { walk.steps[$0] }
  }

  /// Whose turn it is to speak; nil in what all do together.
  package var speakerID: Identifier<Person>? {
    guard let stop, stop.rounds > 1, people.indices.contains(stop.round - 1) else { return nil }
    return people[stop.round - 1]
  }

  /// Those who listen and ask.
  package var listenerIDs: [Identifier<Person>] { people.filter { $0 != speakerID } }

  /// The steps of the turn that is held now, as places among all stops.
  package var turn: [Int] {
    let walk = walk
    guard let current = walk.current else { return [] }
    let stop = walk.steps[current]
    guard stop.rounds > 1 else { return [current] }
    return walk.steps.indices.filter { walk.steps[$0].rounds > 1 && walk.steps[$0].round == stop.round }
  }

  /// The seconds left until the next person's turn; below zero when it is over its time.
  package func left(at now: Instant) -> Double {
    let walk = walk
    return turn.reduce(0) { $0 + walk.allotted($1) - walk.spent($1, at: now) }
  }

  /// The seconds planned and given for the turn.
  package var allotted: Double {
    let walk = walk
    return turn.reduce(0) { $0 + walk.allotted($1) }
  }

  /// Whole minutes spent so far, at least one, without the times when nobody was there.
  package func minutes(at now: Instant) -> Int {
    let walk = walk
    let spent = walk.steps.indices.reduce(0) { $0 + walk.spent($1, at: now) }
    return min(1_000, max(1, Int((spent / 60).rounded())))
  }

  /// Moves the step or the clock.
  ///
  /// - Throws: `Walk.IllegalEvent` where there is no such step.
  package mutating func move(_ event: WalkEvent, at now: Instant) throws(Walk.IllegalEvent) {
    var walk = walk
    _ = try walk.apply(event, at: now)
    append(.walk, [event], at: now)
  }

  /// Ends this person's turn and begins the next one's, or what all do together.
  ///
  /// - Throws: `Walk.IllegalEvent` in the last stop.
  package mutating func swap(at now: Instant) throws(Walk.IllegalEvent) {
    var walk = walk
    let steps = max(1, (turn.last ?? 0) - (walk.current ?? 0) + 1)
    for _ in 0..<steps { _ = try walk.apply(.next, at: now) }
    append(.walk, Array(repeating: .next, count: steps), at: now)
  }

  /// Whether anything follows the stop that is held now.
  package var hasNext: Bool {
    let walk = walk
    return walk.current.map { $0 + 1 < walk.steps.count } ?? false
  }

  /// Stops the clock while nobody is there.
  package mutating func leave(at now: Instant) {
    if case .running = walk.phase { append(.wait, [.pause], at: now) }
  }

  /// Lets the clock go on; after a long silence it is taken to have stood still since the last line.
  ///
  /// - Returns: since when it stood still, or nil where it ran on.
  package mutating func comeBack(at now: Instant) -> Instant? {
    let last = acts.last?.at ?? now
    if !walk.isPaused {
      guard now - last > Self.longestSilence else { return nil }
      append(.wait, [.pause], at: last)
    }
    append(.wait, [.resume], at: now)
    return last
  }
}
