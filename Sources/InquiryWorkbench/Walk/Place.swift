package import InquiryDomain

/// Where an entry belongs: its cohort, and the community and the session in which it was written.
package struct Place: Equatable, Sendable {
  package var cohortID: Identifier<Cohort>
  package var communityID: Identifier<Community>?
  package var sessionID: Identifier<Session>?

  package init(
    cohortID: Identifier<Cohort>, communityID: Identifier<Community>? = nil, sessionID: Identifier<Session>? = nil
  ) {
    self.cohortID = cohortID
    self.communityID = communityID
    self.sessionID = sessionID
  }
}
