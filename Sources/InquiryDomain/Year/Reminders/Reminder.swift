/// A word to one leader between two sessions; there are four at most (`practice.md` §7).
package struct Reminder: Equatable, Sendable {
  /// What it is about, in the order in which they come.
  package enum Kind: String, CaseIterable, Sendable {
    /// What one thing will you try?
    case plan
    /// Did it happen?
    case midway
    /// Talk it over with your partner.
    case debrief
    /// Bring one thing.
    case bring
  }

  package var kind: Kind
  package var day: CivilDate

  /// The reminders that somebody still has use for.
  ///
  /// What is done is not asked for again, days that have gone by are left out, and two never come closer than two days.
  ///
  /// - Parameters:
  ///   - last: the day of the session that lies behind.
  ///   - next: the day of the one that comes; without it only the first reminder has a day.
  package static func schedule(
    after last: CivilDate?, before next: CivilDate?, progress: Progress, today: CivilDate
  ) -> [Reminder] {
    let days: [(Kind, CivilDate?)] = [
      (.plan, last?.adding(days: 2)),
      (.midway, last.flatMap { last in next.map { last.adding(days: ($0 - last) / 2) } }),
      (.debrief, next?.adding(days: -5)), (.bring, next?.adding(days: -1)),
    ]
    let known = days.compactMap { kind, day in day.map { Reminder(kind: kind, day: $0) } }
    let within = known.filter { reminder in
      (last.map { reminder.day > $0 } ?? true) && (next.map { reminder.day < $0 } ?? true)
    }
    return spaced(within).filter { $0.day >= today && !$0.isDone(progress) }
  }

  /// In a short interval the later of two reminders stays: it is nearer to the session.
  private static func spaced(_ reminders: [Reminder]) -> [Reminder] {
    reminders.reversed().reduce(into: [Reminder]()) { kept, reminder in
      if kept.first.map({ $0.day - reminder.day >= 2 }) ?? true { kept.insert(reminder, at: 0) }
    }
  }

  private func isDone(_ progress: Progress) -> Bool {
    switch kind {
    case .plan: progress.planned || progress.applied || progress.noted || progress.debriefed
    case .midway: progress.applied || progress.noted || progress.debriefed
    case .debrief: progress.debriefed
    case .bring: false
    }
  }
}
