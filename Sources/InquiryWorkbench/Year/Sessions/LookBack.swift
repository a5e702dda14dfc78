package import InquiryDomain
import InquiryStore

/// What came of the weeks before a session: how many did what, and what may be read aloud.
package struct LookBack: Equatable, Sendable {
  /// The session it opens; nil where none is planned.
  package var session: Session?
  /// The session after which all of this was tried; nil before the first.
  package var since: Session?
  package var counts: ProgressCounts
  /// Entries that the viewer may see and that more than a pair may read, oldest first.
  package var entries: [LogEntry]
  /// Whether there are more than were read.
  package var isCut: Bool
  /// The questions that communities have adopted.
  package var inquiries: [InquiryView]

  /// What stood in the way of what is not done yet, by category; nil for those without one.
  package var obstacles: [Category?: Int] {
    entries.filter { $0.did == .notYet }.reduce(into: [:]) { $0[$1.blockedBy, default: 0] += 1 }
  }
}

extension Workbench {
  /// What came of the weeks before a session, for its opening.
  ///
  /// Anyone of the cohort may; nobody is named, and entries for their owner or a pair are not in it, not even the
  /// reader's own: it is read aloud.
  ///
  /// - Parameter session: nil for the one that runs or comes next.
  package func lookBack(
    before session: Identifier<Session>? = nil, in cohort: Identifier<Cohort>, limit: Int = 200, to viewer: Viewer
  ) throws -> LookBack {
    try read { db in
      let sessions = YearPlan.inOrder(try db.all(Session.self, in: cohort))
      let interval = Interval(of: sessions, at: ambient.now())
      let opened =
        session.flatMap { id in sessions.first { $0.id == id } } ?? sessions.first { $0.status == .running }
        ?? interval.before
      let since = opened.flatMap { Self.session(before: $0, in: sessions) } ?? (opened == nil ? interval.after : nil)
      let book = try Self.book(cohort, in: db)
      let principals = Set(book.principals.map(\.person.id))
      let known = try db.progress(in: cohort, after: since?.id, countingPrivateOf: nil)
      let found = try db.openEntries(in: cohort, after: since?.id, limit: limit + 1)
      return LookBack(
        session: opened, since: since,
        counts: ProgressCounts(known.filter { principals.contains($0.personID) }, of: principals.count),
        entries: found.prefix(limit).filter(viewer.maySee).reversed(), isCut: found.count > limit,
        inquiries: try db.all(Inquiry.self, in: cohort).filter { viewer.maySee($0) && $0.closedAt == nil }.map {
          InquiryView(
            inquiry: $0, wordings: try db.wordings(of: $0.id), reflections: try db.reflections(of: $0.id), parked: [])
        })
    }
  }

  /// The session held before another; one that never took place does not count.
  static func session(before session: Session, in ordered: [Session]) -> Session? {
    ordered.prefix { $0.id != session.id }.last { $0.status != .planned }
      ?? ordered.prefix { $0.id != session.id }.last
  }
}
