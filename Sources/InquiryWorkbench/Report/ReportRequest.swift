package import InquiryDomain

/// Which reports are asked for: of whom, for whom, with names or without.
package struct ReportRequest: Equatable, Sendable {
  package var cohortID: Identifier<Cohort>
  /// One material for each; nil stands for the whole group.
  package var communities: [Identifier<Community>?]
  package var audience: ReportAudience
  /// Only whoever leads may ask for names.
  package var showsNames: Bool

  package init(
    cohortID: Identifier<Cohort>, communities: [Identifier<Community>?] = [nil], audience: ReportAudience = .community,
    showsNames: Bool = false
  ) {
    self.cohortID = cohortID
    self.communities = communities
    self.audience = audience
    self.showsNames = showsNames
  }
}
