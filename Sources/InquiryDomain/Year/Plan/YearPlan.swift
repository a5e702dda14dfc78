package import Foundation

/// A cohort's year: which session is about what, and when.
package struct YearPlan: Equatable, Sendable {
  /// One session of the year.
  package struct Entry: Equatable, Sendable {
    /// The session that is there already; nil for one that is to be made.
    package var session: Session?
    /// Nil where no day is known.
    package var start: Instant?
    package var phase: YearPhase

    /// Whether the plan may change it: what has begun stays as it is.
    package var isOpen: Bool { session.map { $0.status == .planned } ?? true }
  }

  /// In the order in which they are held.
  package var entries: [Entry]

  /// Puts the sessions that are there and the days that were named in one order, and gives each its phase.
  ///
  /// No day is planned twice: a session that is there keeps its day, one without a day takes the first that is free,
  /// and only the days that are left become new sessions.
  ///
  /// - Parameters:
  ///   - sharesMonth: a session in the same month takes a day's place, not only one on the same day.
  ///   - late: the first session is a day that goes from the first meeting to the adopted question.
  package init(existing: [Session], days: [Instant], sharesMonth: Bool, late: Bool, in zone: TimeZone) {
    let slot = { (start: Instant) -> String in
      let text = CivilDate(start, in: zone).description
      return sharesMonth ? String(text.prefix(7)) : text
    }
    let taken = Set(existing.compactMap { $0.plannedStart.map(slot) })
    var free = days.sorted().filter { !taken.contains(slot($0)) }
    let dated = existing.filter { $0.plannedStart != nil || $0.status != .planned }.map { ($0, $0.plannedStart) }
    let undated = existing.filter { $0.plannedStart == nil && $0.status == .planned }.sorted { $0.number < $1.number }
      .map { session in (session, free.isEmpty ? nil : free.removeFirst()) }
    let sessions = (dated + undated).map { (session: Optional($0.0), start: $0.1) } + free.map { (nil, $0) }
    let ordered = sessions.sorted { Self.comesFirst($0, $1) }
    let phases = YearPhase.phases(for: ordered.count, late: late)
    entries = zip(ordered, phases).map { Entry(session: $0.session, start: $0.start, phase: $1) }
  }

  /// Sessions in the order in which a year shows them.
  package static func inOrder(_ sessions: [Session]) -> [Session] {
    sessions.sorted { comesFirst(($0, $0.plannedStart), ($1, $1.plannedStart)) }
  }

  /// Days that are known come in their order, the others after them by number; what was held without a day comes first.
  private static func comesFirst(
    _ one: (session: Session?, start: Instant?), _ other: (session: Session?, start: Instant?)
  ) -> Bool {
    let key = { (slot: (session: Session?, start: Instant?)) -> (Int, Int64, Int) in
      let held = slot.start == nil && slot.session?.status != .planned
      return (held ? 0 : slot.start == nil ? 2 : 1, slot.start?.milliseconds ?? 0, slot.session?.number ?? .max)
    }
    return key(one) < key(other)
  }
}
