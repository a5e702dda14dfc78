/// How somebody learns until the next session: alone to build background, or as partners to make something others can
/// use (`practice.md` §1, step 12).
package struct LearningPlan: Numbered, OfCohort, Confidential, Worded {
  /// Alone or as partners.
  package enum Mode: String, Codable, CaseIterable, Sendable {
    case alone, partners
  }

  /// Where the plan stands; a plan of partners is `done` once its product is shared.
  package enum Status: String, Codable, CaseIterable, Sendable {
    case planned, done, dropped
  }

  package static let table = "learningPlan"
  package var id: Identifier<LearningPlan>
  package var number: Int
  package var cohortID: Identifier<Cohort>
  package var communityID: Identifier<Community>?
  /// The session after which it holds.
  package var sessionID: Identifier<Session>?
  package var personID: Identifier<Person>
  /// Set for partners, and only for them.
  package var partnerID: Identifier<Person>?
  /// The third of three.
  package var secondPartnerID: Identifier<Person>?
  package var mode: Mode
  package var playlistID: Identifier<Playlist>?
  /// What is read, watched or tried.
  package var resourceID: Identifier<Resource>?
  /// What it is for; up to 1,000 characters.
  package var goal: String?
  /// What partners mean to make and share; up to 1,000 characters.
  package var product: String?
  /// For whom they make it; up to 200 characters.
  package var audience: String?
  /// What they made, once it stands among the resources.
  package var productID: Identifier<Resource>?
  package var status: Status
  package var visibility: Tier
  package var createdAt: Instant

  package init(
    id: Identifier<LearningPlan>, number: Int, cohortID: Identifier<Cohort>, communityID: Identifier<Community>? = nil,
    sessionID: Identifier<Session>? = nil, personID: Identifier<Person>, partnerID: Identifier<Person>? = nil,
    secondPartnerID: Identifier<Person>? = nil, mode: Mode, playlistID: Identifier<Playlist>? = nil,
    resourceID: Identifier<Resource>? = nil, goal: String? = nil, product: String? = nil, audience: String? = nil,
    productID: Identifier<Resource>? = nil, status: Status = .planned, visibility: Tier = .cohort, createdAt: Instant
  ) {
    self.id = id
    self.number = number
    self.cohortID = cohortID
    self.communityID = communityID
    self.sessionID = sessionID
    self.personID = personID
    self.partnerID = partnerID
    self.secondPartnerID = secondPartnerID
    self.mode = mode
    self.playlistID = playlistID
    self.resourceID = resourceID
    self.goal = goal
    self.product = product
    self.audience = audience
    self.productID = productID
    self.status = status
    self.visibility = visibility
    self.createdAt = createdAt
  }

  /// Whose plan it is: one person, or the two or three partners.
  package var holders: [Identifier<Person>] { [personID, partnerID, secondPartnerID].compactMap(\.self) }

  package var words: [String] { [goal, product].compactMap(\.self) }
}
