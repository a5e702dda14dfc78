/// The weeks between two sessions, in which people apply what they learnt.
package struct Interval: Equatable, Sendable {
  /// The session it follows; nil before the first.
  package var after: Session?
  /// The session it leads to; nil where none is planned.
  package var before: Session?

  /// The interval in which a moment falls; a session that runs, is finished or whose hour has come lies behind it.
  ///
  /// Sessions whose day is known come in the order of their days, the others after them in the order of their numbers;
  /// those that were held without a day lie behind them all.
  package init(of sessions: [Session], at now: Instant) {
    let ordered = YearPlan.inOrder(sessions)
    let isBehind = { (session: Session) in
      session.status != .planned || session.plannedStart.map { $0 <= now } ?? false
    }
    after = ordered.last(where: isBehind)
    before =
      ordered.last(where: isBehind).map { last in
        ordered.drop { $0 != last }.dropFirst().first { !isBehind($0) }
      } ?? ordered.first { !isBehind($0) }
  }
}
