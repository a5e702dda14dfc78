package import InquiryDomain

/// What is said of a plan to learn; what is nil stays as it is, and an empty text takes back what stood there.
package struct LearningForm: Equatable, Sendable {
  /// Whose plan it is; nil for whoever makes it.
  package var personID: Identifier<Person>?
  /// With whom; nobody for a plan to learn alone, and at most two.
  package var partnerIDs: [Identifier<Person>]?
  package var playlistID: Identifier<Playlist>?
  package var resourceID: Identifier<Resource>?
  /// What it is for; up to 1,000 characters.
  package var goal: String?
  /// What partners mean to make and share; up to 1,000 characters.
  package var product: String?
  /// For whom they make it; up to 200 characters.
  package var audience: String?
  package var status: LearningPlan.Status?
  /// How far it may travel; nil for the cohort, or as before.
  package var visibility: Tier?
  /// A person has read what the privacy scrub finds, and lets it travel.
  package var acceptsFindings = false

  package init(
    personID: Identifier<Person>? = nil, partnerIDs: [Identifier<Person>]? = nil,
    playlistID: Identifier<Playlist>? = nil, resourceID: Identifier<Resource>? = nil, goal: String? = nil,
    product: String? = nil, audience: String? = nil, status: LearningPlan.Status? = nil, visibility: Tier? = nil,
    acceptsFindings: Bool = false
  ) {
    self.personID = personID
    self.partnerIDs = partnerIDs
    self.playlistID = playlistID
    self.resourceID = resourceID
    self.goal = goal
    self.product = product
    self.audience = audience
    self.status = status
    self.visibility = visibility
    self.acceptsFindings = acceptsFindings
  }

  /// Whether it says anything in words.
  var hasWords: Bool { goal != nil || product != nil || audience != nil }

  /// Puts what was given in place of what was there.
  func apply(to plan: inout LearningPlan) throws(Failure) {
    if let partnerIDs { try put(partnerIDs, in: &plan) }
    plan.playlistID = playlistID ?? plan.playlistID
    plan.resourceID = resourceID ?? plan.resourceID
    if let goal { plan.goal = try EntryText.acceptOptional(goal, as: "goal", limit: EntryText.Limit.line) }
    if let product { plan.product = try EntryText.acceptOptional(product, as: "product", limit: EntryText.Limit.line) }
    if let audience { plan.audience = try EntryText.acceptOptional(audience, as: "name", limit: EntryText.Limit.name) }
    plan.status = status ?? plan.status
    plan.visibility = visibility ?? plan.visibility
  }

  private func put(_ partners: [Identifier<Person>], in plan: inout LearningPlan) throws(Failure) {
    guard partners.count < 3, Set(partners + [plan.personID]).count == partners.count + 1 else {
      throw Failure(
        .invalid, "learn.partners", "Partners are two or three different people.",
        hint: "hmw learn plan --partners --with BEN --product \"…\"")
    }
    plan.partnerID = partners.first
    plan.secondPartnerID = partners.dropFirst().first
    plan.mode = partners.isEmpty ? .alone : .partners
  }
}
