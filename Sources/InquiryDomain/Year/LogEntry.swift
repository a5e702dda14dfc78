/// One learning applied between two sessions: what was planned, tried, seen and thought (`practice.md` §7).
package struct LogEntry: Numbered, OfCohort, Confidential, Worded {
  /// Whether it was done; `notYet` is a good answer.
  package enum Did: String, Codable, CaseIterable, Sendable {
    case yes, partly
    case notYet = "not-yet"
  }

  /// What becomes of it: adopt, adapt, abandon or scale, in plain words.
  package enum Next: String, Codable, CaseIterable, Sendable {
    case keep, change, drop, spread
  }

  package static let table = "logEntry"
  package var id: Identifier<LogEntry>
  package var number: Int
  package var cohortID: Identifier<Cohort>
  package var communityID: Identifier<Community>?
  /// The session after which it is tried; nil before the first.
  package var sessionID: Identifier<Session>?
  /// Whose application it is, whoever typed it.
  package var personID: Identifier<Person>
  /// Who hears about it, where its owner works with somebody.
  package var partnerID: Identifier<Person>?
  /// What it was learnt from, where that is a resource of a playlist.
  package var resourceID: Identifier<Resource>?
  /// The assumption that it tests, where it tests one.
  package var checkID: Identifier<AssumptionCheck>?
  /// What one thing will be tried, and where; up to 1,000 characters.
  package var plan: String?
  /// By when.
  package var planFor: CivilDate?
  /// What its owner thinks will happen; up to 1,000 characters.
  package var prediction: String?
  /// Nil as long as it is only planned.
  package var did: Did?
  package var didOn: CivilDate?
  /// What was done in the end; up to 10,000 characters.
  package var tried: String?
  /// What happened: what was seen or heard; up to 10,000 characters.
  package var saw: String?
  /// How its owner came by what they saw.
  package var evidence: Evidence.Kind?
  /// What did not work; up to 10,000 characters.
  package var fellFlat: String?
  /// What its owner noticed in themselves, or thinks now; up to 10,000 characters.
  package var noticed: String?
  /// Which of the four stood in the way of what is not done yet.
  package var blockedBy: Category?
  /// What stood in the way, in words; up to 1,000 characters.
  package var blockedWhy: String?
  /// How sure: 1 a hunch, 2 saw it once, 3 saw it often, 4 others saw it too.
  package var sure: Int?
  package var next: Next?
  /// What comes next, in words; up to 1,000 characters.
  package var nextStep: String?
  package var visibility: Tier
  package var createdAt: Instant

  package init(
    id: Identifier<LogEntry>, number: Int, cohortID: Identifier<Cohort>, communityID: Identifier<Community>? = nil,
    sessionID: Identifier<Session>? = nil, personID: Identifier<Person>, partnerID: Identifier<Person>? = nil,
    resourceID: Identifier<Resource>? = nil, checkID: Identifier<AssumptionCheck>? = nil, plan: String? = nil,
    planFor: CivilDate? = nil, prediction: String? = nil, did: Did? = nil, didOn: CivilDate? = nil,
    tried: String? = nil, saw: String? = nil, evidence: Evidence.Kind? = nil, fellFlat: String? = nil,
    noticed: String? = nil, blockedBy: Category? = nil, blockedWhy: String? = nil, sure: Int? = nil, next: Next? = nil,
    nextStep: String? = nil, visibility: Tier = .community, createdAt: Instant
  ) {
    self.id = id
    self.number = number
    self.cohortID = cohortID
    self.communityID = communityID
    self.sessionID = sessionID
    self.personID = personID
    self.partnerID = partnerID
    self.resourceID = resourceID
    self.checkID = checkID
    self.plan = plan
    self.planFor = planFor
    self.prediction = prediction
    self.did = did
    self.didOn = didOn
    self.tried = tried
    self.saw = saw
    self.evidence = evidence
    self.fellFlat = fellFlat
    self.noticed = noticed
    self.blockedBy = blockedBy
    self.blockedWhy = blockedWhy
    self.sure = sure
    self.next = next
    self.nextStep = nextStep
    self.visibility = visibility
    self.createdAt = createdAt
  }

  package var holders: [Identifier<Person>] {
    visibility == .private ? [personID] : [personID, partnerID].compactMap(\.self)
  }

  package var words: [String] {
    [plan, prediction, tried, saw, fellFlat, noticed, blockedWhy, nextStep].compactMap(\.self)
  }
}
