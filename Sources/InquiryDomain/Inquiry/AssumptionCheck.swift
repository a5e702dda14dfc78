/// An assumption looked at with a peer before causes are named (`practice.md` §6).
package struct AssumptionCheck: Numbered, Confidential {
  /// Whom the assumption is about.
  package enum About: String, Codable, CaseIterable, Sendable {
    case `self`, colleague, students, families, system
  }

  /// Where its owner stood on the ladder of inference (Argyris; Senge).
  package enum Rung: String, Codable, CaseIterable, Sendable {
    case data, selected, meaning, assumption, conclusion, belief
  }

  /// What became of the assumption.
  package enum Outcome: String, Codable, CaseIterable, Sendable {
    case held, revised, dropped, untested
  }

  package static let table = "assumptionCheck"
  package var id: Identifier<AssumptionCheck>
  package var number: Int
  package var cohortID: Identifier<Cohort>
  package var communityID: Identifier<Community>?
  package var sessionID: Identifier<Session>?
  package var storyID: Identifier<Story>?
  package var needID: Identifier<Need>?
  /// Whose assumption it is.
  package var ownerID: Identifier<Person>?
  /// Who asked the questions; never the owner.
  package var peerID: Identifier<Person>?
  /// The third person where the number of people is odd.
  package var secondPeerID: Identifier<Person>?
  /// One sentence of what was seen or heard, as a camera would have it.
  package var situation: String?
  /// "I'm assuming that…": one to a check.
  package var assumption: String
  package var about: About?
  /// What its owner did or would do because of it.
  package var conclusion: String?
  package var rung: Rung?
  /// Who would tell it differently.
  package var missingVoice: String?
  /// Other ways to read the same facts.
  package var alternatives: [String]
  /// What the peer asked, as questions only.
  package var peerQuestions: [String]
  package var outcome: Outcome
  /// The assumption in its new words; required when it was revised.
  package var revisedText: String?
  /// How and by when its owner will find out.
  package var test: String?
  /// 1 (a guess) to 5 (sure).
  package var confidenceBefore: Int?
  /// 1 (a guess) to 5 (sure).
  package var confidenceAfter: Int?
  package var visibility: Tier
  package var createdAt: Instant

  package init(
    id: Identifier<AssumptionCheck>, number: Int, cohortID: Identifier<Cohort>,
    communityID: Identifier<Community>? = nil, sessionID: Identifier<Session>? = nil, storyID: Identifier<Story>? = nil,
    needID: Identifier<Need>? = nil, ownerID: Identifier<Person>? = nil, peerID: Identifier<Person>? = nil,
    secondPeerID: Identifier<Person>? = nil, situation: String? = nil, assumption: String, about: About? = nil,
    conclusion: String? = nil, rung: Rung? = nil, missingVoice: String? = nil, alternatives: [String] = [],
    peerQuestions: [String] = [], outcome: Outcome = .untested, revisedText: String? = nil, test: String? = nil,
    confidenceBefore: Int? = nil, confidenceAfter: Int? = nil, visibility: Tier = .pair, createdAt: Instant
  ) {
    self.id = id
    self.number = number
    self.cohortID = cohortID
    self.communityID = communityID
    self.sessionID = sessionID
    self.storyID = storyID
    self.needID = needID
    self.ownerID = ownerID
    self.peerID = peerID
    self.secondPeerID = secondPeerID
    self.situation = situation
    self.assumption = assumption
    self.about = about
    self.conclusion = conclusion
    self.rung = rung
    self.missingVoice = missingVoice
    self.alternatives = alternatives
    self.peerQuestions = peerQuestions
    self.outcome = outcome
    self.revisedText = revisedText
    self.test = test
    self.confidenceBefore = confidenceBefore
    self.confidenceAfter = confidenceAfter
    self.visibility = visibility
    self.createdAt = createdAt
  }

  /// The owner and the one or two who checked with them.
  package var holders: [Identifier<Person>] { [ownerID, peerID, secondPeerID].compactMap(\.self) }
}
