import Foundation
import InquiryDomain
import InquiryStore
import InquiryTestSupport

extension CanaryRoom {
  /// Records that belong to somebody, at one tier.
  func fillOwn(_ tier: Tier, _ community: Int?, _ db: Writing) throws {
    let owner = Self.owner(in: community)
    let word = { (field: String) in self.word(field, tier, community, owner: owner) }
    try fillTelling(tier, community, owner, word, db)
    try fillTrying(tier, community, owner, word, db)
    try fillPlanning(tier, community, owner, word, db)
  }

  private func fillTelling(
    _ tier: Tier, _ community: Int?, _ owner: Int, _ word: (String) -> String, _ db: Writing
  ) throws {
    let (person, place) = (people[owner - 1].id, communityID(community))
    try db.insert(
      Story(
        id: id(), number: number("story"), cohortID: cohort.id, communityID: place, tellerID: person,
        happened: word("story.happened"), about: word("story.about"), surprise: word("story.surprise"),
        quotes: [word("story.quote")], visibility: tier, createdAt: clock.now))
    try db.insert(
      Need(
        id: id(), number: number("need"), cohortID: cohort.id, communityID: place, ownerID: person,
        text: word("need.text"), visibility: tier, createdAt: clock.now))
    let check = AssumptionCheck(
      id: id(), number: number("check"), cohortID: cohort.id, communityID: place, ownerID: person,
      situation: word("check.situation"), assumption: word("check.assumption"), conclusion: word("check.conclusion"),
      missingVoice: word("check.missingVoice"), alternatives: [word("check.alternative")],
      peerQuestions: [word("check.question")], outcome: .revised, revisedText: word("check.revised"),
      test: word("check.test"), visibility: tier, createdAt: clock.now)
    try db.insert(check)
    try db.insert(
      Evidence(id: id(), checkID: check.id, position: 1, side: .for, kind: .saw, text: word("check.evidence")))
  }

  private func fillTrying(
    _ tier: Tier, _ community: Int?, _ owner: Int, _ word: (String) -> String, _ db: Writing
  ) throws {
    let (person, place) = (people[owner - 1].id, communityID(community))
    try db.insert(
      LogEntry(
        id: id(), number: number("log"), cohortID: cohort.id, communityID: place, sessionID: sessions[0].id,
        personID: person, plan: word("log.plan"), prediction: word("log.prediction"), did: .yes,
        tried: word("log.tried"), saw: word("log.saw"), fellFlat: word("log.fellFlat"), noticed: word("log.noticed"),
        blockedWhy: word("log.blockedWhy"), nextStep: word("log.nextStep"), visibility: tier, createdAt: clock.now))
    try db.insert(
      LogEntry(
        id: id(), number: number("log"), cohortID: cohort.id, communityID: place, sessionID: sessions[0].id,
        personID: person, plan: word("open.plan"), visibility: tier, createdAt: clock.now))
    let talk = Debrief(
      id: id(), number: number("debrief"), cohortID: cohort.id, communityID: place, people: [person],
      heldOn: CivilDate(clock.now, in: .gmt), visibility: tier, createdAt: clock.now)
    try db.insert(talk)
    try db.insert(
      DebriefTurn(
        id: id(), debriefID: talk.id, position: 1, personID: person, clarifying: [word("debrief.clarifying")],
        probing: [word("debrief.probing")], noticed: word("debrief.noticed"), insight: word("debrief.insight")))
  }

  private func fillPlanning(
    _ tier: Tier, _ community: Int?, _ owner: Int, _ word: (String) -> String, _ db: Writing
  ) throws {
    let (person, place) = (people[owner - 1].id, communityID(community))
    try db.insert(
      Commitment(
        id: id(), number: number("promise"), cohortID: cohort.id, communityID: place, sessionID: sessions[0].id,
        personID: person, text: word("promise.text"), visibility: tier, createdAt: clock.now))
    try db.insert(
      Barrier(
        id: id(), number: number("barrier"), cohortID: cohort.id, communityID: place, raisedByID: person,
        text: word("barrier.text"), owner: word("barrier.owner"), status: .heard, answer: word("barrier.answer"),
        answeredAt: clock.now, visibility: tier, createdAt: clock.now))
    try db.insert(
      LearningPlan(
        id: id(), number: number("plan"), cohortID: cohort.id, communityID: place, personID: person, mode: .alone,
        goal: word("plan.goal"), product: word("plan.product"), audience: word("plan.audience"), visibility: tier,
        createdAt: clock.now))
    let resource = Resource(
      id: id(), number: 900 + number("resource"), slug: "canary-\(tier.rawValue)-\(community ?? 0)",
      title: self.word("resource.title"), publisher: self.word("resource.publisher"),
      url: "https://example.org/\(self.word("resource.url"))", kind: .reading, note: self.word("resource.note"),
      prompt: self.word("resource.prompt"), createdAt: clock.now)
    try db.insert(resource)
    try db.insert(
      ResourceUse(
        id: id(), cohortID: cohort.id, communityID: place, personID: person, resourceID: resource.id,
        startedAt: clock.now, word: word("use.word"), visibility: tier))
  }
}
