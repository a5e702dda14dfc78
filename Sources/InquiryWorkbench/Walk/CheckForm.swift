package import InquiryDomain

/// What is known of an assumption check so far; parts that are not given stay as they are.
package struct CheckForm: Equatable, Sendable {
  package var ownerID: Identifier<Person>?
  package var peerID: Identifier<Person>?
  package var secondPeerID: Identifier<Person>?
  package var storyID: Identifier<Story>?
  package var needID: Identifier<Need>?
  /// One sentence of what was seen or heard, as a camera would have it.
  package var situation: String?
  package var assumption: String?
  package var about: AssumptionCheck.About?
  /// What its owner did or would do because of it.
  package var conclusion: String?
  package var rung: AssumptionCheck.Rung?
  /// Who would tell it differently.
  package var missingVoice: String?
  /// Other ways to read the same facts, added to those that stand; so are the peer's questions.
  package var alternatives: [String] = []
  package var peerQuestions: [String] = []
  package var outcome: AssumptionCheck.Outcome?
  /// The assumption in its new words; required where the outcome is `revised`.
  package var revisedText: String?
  /// How and by when its owner will find out.
  package var test: String?
  /// 1 (a guess) to 5 (sure), as is the one after.
  package var confidenceBefore: Int?
  package var confidenceAfter: Int?
  /// How far it may travel; nil for the pair alone, or as before.
  package var visibility: Tier?
  /// A person has read what the privacy scrub finds, and lets it travel further.
  package var acceptsFindings = false
  /// Added to what has been named before.
  package var evidence: [NewEvidence] = []
  /// The draft that this form was kept in until it was whole.
  package var draftSlot: String?

  /// Something for or against, not kept yet.
  package struct NewEvidence: Equatable, Sendable {
    package var side: Evidence.Side
    package var kind: Evidence.Kind
    package var text: String

    package init(side: Evidence.Side, kind: Evidence.Kind, text: String) {
      self.side = side
      self.kind = kind
      self.text = text
    }
  }

  /// A form of which nothing has been answered yet.
  package init() {}

  /// Puts what is given into a check.
  ///
  /// - Throws: `Failure` for too many words, a peer who is the owner, or a revision without its new words.
  func fill(_ check: inout AssumptionCheck) throws(Failure) {
    check.ownerID = ownerID ?? check.ownerID
    check.peerID = peerID ?? check.peerID
    check.secondPeerID = secondPeerID ?? check.secondPeerID
    check.storyID = storyID ?? check.storyID
    check.needID = needID ?? check.needID
    check.about = about ?? check.about
    check.rung = rung ?? check.rung
    check.outcome = outcome ?? check.outcome
    check.confidenceBefore = confidenceBefore ?? check.confidenceBefore
    check.confidenceAfter = confidenceAfter ?? check.confidenceAfter
    check.visibility = visibility ?? check.visibility
    try fillWords(of: &check)
    try refuseContradictions(in: check)
  }

  private func fillWords(of check: inout AssumptionCheck) throws(Failure) {
    let line = EntryText.Limit.line
    let long = EntryText.Limit.story
    check.assumption = try EntryText.acceptOptional(assumption, as: "assumption", limit: line) ?? check.assumption
    check.situation = try EntryText.acceptOptional(situation, as: "answer", limit: long) ?? check.situation
    check.conclusion = try EntryText.acceptOptional(conclusion, as: "answer", limit: long) ?? check.conclusion
    check.missingVoice = try EntryText.acceptOptional(missingVoice, as: "answer", limit: line) ?? check.missingVoice
    check.revisedText = try EntryText.acceptOptional(revisedText, as: "assumption", limit: line) ?? check.revisedText
    check.test = try EntryText.acceptOptional(test, as: "test", limit: line) ?? check.test
    for text in alternatives { check.alternatives.append(try EntryText.accept(text, as: "reading", limit: line)) }
    for text in peerQuestions { check.peerQuestions.append(try EntryText.accept(text, as: "question", limit: line)) }
  }

  private func refuseContradictions(in check: AssumptionCheck) throws(Failure) {
    if check.assumption.isEmpty { _ = try EntryText.accept("", as: "assumption", limit: EntryText.Limit.line) }
    let people = check.holders
    guard Set(people).count == people.count else {
      throw Failure(
        .invalid, "check.own-peer", "An assumption is checked with somebody else.",
        hint: "Name another person: --peer NAME")
    }
    guard check.outcome != .revised || check.revisedText != nil else {
      throw Failure(
        .usage, "check.no-revision", "A revised assumption needs its new words.", hint: "Add them: --revised \"TEXT\"")
    }
    for level in [check.confidenceBefore, check.confidenceAfter] {
      guard level.map((1...5).contains) ?? true else {
        throw Failure(
          .usage, "check.confidence", "Confidence goes from 1, a guess, to 5, sure.", hint: "Type 1, 2, 3, 4 or 5.")
      }
    }
  }
}
