package import InquiryDomain

/// Which log entries are asked for, newest first.
package struct LogQuery: Equatable, Sendable {
  package var cohortID: Identifier<Cohort>
  /// Nil for those of everyone.
  package var personID: Identifier<Person>?
  /// Only those of the weeks after this session and later; nil for all.
  package var since: Session?
  /// Only those older than the entry of this number: the last of the page before.
  package var before: Int?
  /// How many at most; nil for all.
  package var limit: Int?

  package init(
    cohortID: Identifier<Cohort>, personID: Identifier<Person>? = nil, since: Session? = nil, before: Int? = nil,
    limit: Int? = 10
  ) {
    self.cohortID = cohortID
    self.personID = personID
    self.since = since
    self.before = before
    self.limit = limit
  }
}
