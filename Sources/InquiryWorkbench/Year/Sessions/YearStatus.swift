package import InquiryDomain
import InquiryStore

/// Where a cohort stands between two sessions: counts, and what is due soon.
package struct YearStatus: Equatable, Sendable {
  package var interval: Interval
  /// Days until the next session; 0 on its day, nil where its day is not known.
  package var daysToGo: Int?
  package var counts: ProgressCounts
  /// Open promises that the viewer may see, by when they are due: before today, and from today within a week.
  package var overdue: Int
  package var dueSoon: Int
  /// Barriers that wait for a word from the district.
  package var waiting: Int
  /// The four dots, for those the viewer may see: everyone's for whoever leads, else their own.
  package var progress: [Progress]
}

extension Workbench {
  /// Where a cohort stands in these weeks, in a few short queries.
  package func yearStatus(in book: CohortBook, sessions: [Session], to viewer: Viewer) throws -> YearStatus {
    let now = ambient.now()
    let today = CivilDate(now, in: book.cohort.zone)
    let interval = Interval(of: sessions, at: now)
    return try read { db in
      let principals = book.principals.map(\.person.id)
      let known = try db.progress(in: book.cohort.id, after: interval.after?.id, countingPrivateOf: nil)
      let byPerson = Dictionary(grouping: known, by: \.personID).compactMapValues(\.first)
      let open = try db.openCommitments(in: book.cohort.id, until: today.adding(days: 7)).filter(viewer.maySee)
      let shown = principals.filter { viewer.facilitates || $0 == viewer.personID }
      return YearStatus(
        interval: interval,
        daysToGo: interval.before?.plannedStart.map { CivilDate($0, in: book.cohort.zone) - today },
        counts: ProgressCounts(principals.compactMap { byPerson[$0] }, of: principals.count),
        overdue: open.count { $0.dueOn.map { $0 < today } ?? false },
        dueSoon: open.count { $0.dueOn.map { $0 >= today } ?? false },
        waiting: viewer.facilitates ? try db.waitingBarriers(in: book.cohort.id) : 0,
        progress: shown.map { byPerson[$0] ?? Progress(personID: $0) })
    }
  }

  /// The adopted questions that are still lived with, in their wording of today; nothing else of them is read.
  package func openInquiries(in cohort: Identifier<Cohort>, to viewer: Viewer) throws -> [InquiryView] {
    try read { db in
      try db.all(Inquiry.self, in: cohort).filter { viewer.maySee($0) && $0.closedAt == nil }.map {
        InquiryView(inquiry: $0, wordings: try db.wordings(of: $0.id), reflections: [], parked: [])
      }
    }
  }
}
