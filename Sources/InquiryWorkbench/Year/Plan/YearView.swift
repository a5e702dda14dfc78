package import InquiryDomain
import InquiryStore

/// A cohort's year with what has been done in it.
package struct YearView: Equatable, Sendable {
  /// One session of the year.
  package struct Entry: Equatable, Sendable {
    package var session: Session
    /// The names on its agenda.
    package var protocols: [String]
    /// What its agenda takes with circles as they are.
    package var minutes: Double
    /// What to keep free for it: its agenda's minutes, or the length it was planned for where that is more.
    package var length: Double
    /// How many of the principals were not marked as away; nil before it has begun.
    package var attended: Int?
    /// What was applied after it, by how many.
    package var tally: ProgressTally
    /// How often it was changed since it was made.
    package var changes: Int
  }

  package var entries: [Entry]
  /// How many principals there are.
  package var people: Int
  /// The session that comes next, or runs.
  package var current: Identifier<Session>?
}

extension Workbench {
  /// The year, session by session in the order of their days, with counts and without a name: anyone may read it.
  package func year(of cohort: Identifier<Cohort>) throws -> YearView {
    try read { db in
      let book = try Self.book(cohort, in: db)
      let sessions = YearPlan.inOrder(try db.all(Session.self, in: cohort))
      let circle = Self.circleSize(in: book)
      let principals = Set(book.principals.map(\.person.id))
      let away = Dictionary(grouping: try db.absences(in: cohort).filter { principals.contains($0.personID) }) {
        $0.sessionID
      }
      let tallies = try db.progressCounts(in: cohort)
      let changes = try db.changes(ofSessionsIn: cohort)
      let entries = try sessions.map { session in
        let items = try db.all(AgendaItem.self, in: session.id).sorted { $0.position < $1.position }
        let minutes = WalkStep.stops(of: items, rounds: circle).reduce(0) { $0 + $1.step.minutes }
        return YearView.Entry(
          session: session, protocols: items.map(\.name), minutes: minutes,
          length: max(minutes, YearSkeleton(of: items).map { Double($0.rawValue) } ?? 0),
          attended: session.status == .planned ? nil : principals.count - (away[session.id]?.count ?? 0),
          tally: tallies[session.id] ?? ProgressTally(), changes: changes[session.id] ?? 0)
      }
      let interval = Interval(of: sessions, at: ambient.now())
      let current = sessions.first { $0.status == .running } ?? interval.before
      return YearView(entries: entries, people: principals.count, current: current?.id)
    }
  }
}
