package import InquiryDomain
import InquiryStore

/// What people leave a session with: who will do what by when, what they plan to try, the question, the next day.
package struct SessionSummary: Equatable, Sendable {
  package var session: Session
  package var present: Int
  package var invited: Int
  /// Promises made in the session that the viewer may see.
  package var promises: [Commitment]
  /// What people mean to try, as far as the viewer may read it and more than a pair may.
  package var plans: [LogEntry]
  package var counts: ProgressCounts
  package var inquiries: [InquiryView]
  /// The session that comes next; nil where none is planned.
  package var next: Session?
}

extension Workbench {
  /// What people leave a session with, as far as the viewer may see it.
  package func summary(of id: Identifier<Session>, to viewer: Viewer) throws -> SessionSummary {
    try read { db in
      let session = try db.get(id)
      let cohort = session.cohortID
      let sessions = YearPlan.inOrder(try db.all(Session.self, in: cohort))
      let book = try Self.book(cohort, in: db)
      let principals = Set(book.principals.map(\.person.id))
      let away = try db.all(Attendance.self, in: id).count {
        $0.presence == .absent && principals.contains($0.personID)
      }
      let known = try db.progress(in: cohort, after: id, countingPrivateOf: nil)
      let plans = try db.openEntries(in: cohort, after: id, limit: 200)
        .filter { viewer.maySee($0) && $0.plan != nil && $0.did == nil }
      return SessionSummary(
        session: session, present: principals.count - away, invited: principals.count,
        promises: try db.commitments(of: id, in: cohort).filter(viewer.maySee), plans: plans.reversed(),
        counts: ProgressCounts(known.filter { principals.contains($0.personID) }, of: principals.count),
        inquiries: try db.all(Inquiry.self, in: cohort).filter { viewer.maySee($0) && $0.closedAt == nil }.map {
          InquiryView(inquiry: $0, wordings: try db.wordings(of: $0.id), reflections: [], parked: [])
        },
        next: sessions.drop { $0.id != id }.dropFirst().first { $0.status == .planned })
    }
  }
}
