package import InquiryDomain
import InquiryStore

extension Workbench {
  /// The weeks in which a cohort is now: which session lies behind it, and which comes next.
  package func interval(of cohort: Identifier<Cohort>) throws -> Interval {
    Interval(of: try sessions(of: cohort), at: ambient.now())
  }

  /// The four dots of every principal, for the weeks after a session.
  ///
  /// A facilitator reads everyone's; anyone else only their own, for a list of those who have not done it shames
  /// (`practice.md` §7). Private entries count for their owner alone.
  ///
  /// - Parameter session: nil for the weeks before the first.
  package func progress(
    in book: CohortBook, after session: Identifier<Session>?, to viewer: Viewer
  ) throws -> [Progress] {
    let known = try read {
      try $0.progress(in: book.cohort.id, after: session, countingPrivateOf: viewer.personID)
    }
    let shown = book.principals.map(\.person.id).filter { viewer.facilitates || $0 == viewer.personID }
    return shown.map { person in known.first { $0.personID == person } ?? Progress(personID: person) }
  }

  /// How many principals have come how far, without a name: what anyone of the cohort may read.
  package func progressCounts(
    in book: CohortBook, after session: Identifier<Session>?
  ) throws -> ProgressCounts {
    let people = Set(book.principals.map(\.person.id))
    let known = try read { try $0.progress(in: book.cohort.id, after: session, countingPrivateOf: nil) }
    return ProgressCounts(known.filter { people.contains($0.personID) }, of: people.count)
  }
}
