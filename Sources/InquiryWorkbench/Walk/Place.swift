package import InquiryDomain

/// Where an entry belongs: its cohort, and the community and the session in which it was written.
package struct Place: Equatable, Sendable {
  package var cohortID: Identifier<Cohort>
  /// Nil for what belongs to the whole cohort.
  package var communityID: Identifier<Community>?
  /// Nil for what was written between sessions.
  package var sessionID: Identifier<Session>?

  package init(
    cohortID: Identifier<Cohort>, communityID: Identifier<Community>? = nil, sessionID: Identifier<Session>? = nil
  ) {
    self.cohortID = cohortID
    self.communityID = communityID
    self.sessionID = sessionID
  }
}
