import InquiryDomain

/// The rule of what goes out: an entry of somebody's own must reach the audience, and what is hidden never goes.
///
/// Whether the viewer may see an entry has been asked before.
struct ReportGate {
  var audience: ReportAudience
  /// Whether the report is of the whole group, in which no community's own words may travel to the others.
  var isOfGroup: Bool

  /// Whether words that somebody owns go out.
  func lets(_ entry: some Confidential) -> Bool {
    let travels = isOfGroup && entry.communityID != nil
    return !entry.isHidden && entry.visibility >= (travels ? max(audience.tier, .cohort) : audience.tier)
  }

  /// Whether a community's common work goes out: at every tier, once it is revealed, but not to other communities that
  /// could not read it otherwise.
  func letsCommon(_ entry: some Confidential) -> Bool {
    let strays = isOfGroup && audience == .community && entry.staysInCommunity
    return !entry.isHidden && !strays
  }
}
