import InquiryDomain
import InquiryStore
import InquiryWorkbench

/// A workbook with an entry of every kind at every tier, each with a word of its own.
///
/// All are Ana's; Ben is her partner wherever there is one.
struct FindRoom {
  /// An entry, whoever may read it, and a word that stands in one of its fields.
  struct Canary {
    let word: String
    let kind: SearchKind
    let entry: any Confidential
  }

  let room: Room
  private(set) var canaries: [Canary] = []
  private var last = 0

  init() throws {
    room = try Room()
    for tier in Tier.allCases { try plant(tier) }
    try plantShared()
  }

  private var db: Store { room.workbench.store }
  private var ambient: Ambient { room.workbench.ambient }

  /// A word that stands nowhere else.
  private mutating func word() -> String {
    last += 1
    let letters = Array("abcdefghij")
    return "canary" + String(String(last).compactMap { $0.wholeNumberValue }.map { letters[$0] }) + "x"
  }

  private mutating func words(_ count: Int, _ kind: SearchKind, _ entry: any Confidential) -> [String] {
    (0..<count).map { _ in
      let word = word()
      canaries.append(Canary(word: word, kind: kind, entry: entry))
      return word
    }
  }

  private mutating func plant(_ tier: Tier) throws {
    let (ana, ben) = (try room.person(1).id, try room.person(2).id)
    let (cohort, community) = (room.cohort.id, try room.community(1).id)
    let at = ambient.now()
    let number = 1_000 + (Tier.allCases.firstIndex(of: tier) ?? 0)

    var story = Story(
      id: ambient.identifier(), number: number, cohortID: cohort, communityID: community, tellerID: ana, happened: "",
      visibility: tier, createdAt: at)
    var texts = words(5, .story, story)
    story.happened = "then \(texts[0]) came"
    story.about = texts[1]
    story.surprise = texts[2]
    story.quotes = [texts[3], "said \"\(texts[4])\""]

    var need = Need(
      id: ambient.identifier(), number: number, cohortID: cohort, communityID: community, ownerID: ana, text: "",
      visibility: tier, createdAt: at)
    need.text = words(1, .need, need)[0]

    var check = AssumptionCheck(
      id: ambient.identifier(), number: number, cohortID: cohort, communityID: community, ownerID: ana, peerID: ben,
      assumption: "", visibility: tier, createdAt: at)
    texts = words(9, .check, check)
    check.assumption = texts[0]
    check.situation = texts[1]
    check.conclusion = texts[2]
    check.missingVoice = texts[3]
    check.alternatives = [texts[4]]
    check.peerQuestions = [texts[5]]
    check.outcome = .revised
    check.revisedText = texts[6]
    check.test = texts[7]
    let evidence = Evidence(
      id: ambient.identifier(), checkID: check.id, position: 1, side: .for, kind: .saw, text: texts[8])

    var entry = LogEntry(
      id: ambient.identifier(), number: number, cohortID: cohort, communityID: community, personID: ana, partnerID: ben,
      visibility: tier, createdAt: at)
    texts = words(8, .log, entry)
    entry.plan = texts[0]
    entry.prediction = texts[1]
    entry.tried = texts[2]
    entry.saw = texts[3]
    entry.fellFlat = texts[4]
    entry.noticed = texts[5]
    entry.blockedWhy = texts[6]
    entry.nextStep = texts[7]

    let debrief = Debrief(
      id: ambient.identifier(), number: number, cohortID: cohort, communityID: community, people: [ana, ben],
      heldOn: CivilDate(dayNumber: 20_000), visibility: tier, createdAt: at)
    texts = words(4, .debrief, debrief)
    let turn = DebriefTurn(
      id: ambient.identifier(), debriefID: debrief.id, position: 1, personID: ana, clarifying: [texts[0]],
      probing: [texts[1]], noticed: texts[2], insight: texts[3])

    var promise = Commitment(
      id: ambient.identifier(), number: number, cohortID: cohort, communityID: community, personID: ana, text: "",
      visibility: tier, createdAt: at)
    promise.text = words(1, .promise, promise)[0]

    var barrier = Barrier(
      id: ambient.identifier(), number: number, cohortID: cohort, communityID: community, raisedByID: ana, text: "",
      visibility: tier, createdAt: at)
    texts = words(3, .barrier, barrier)
    barrier.text = texts[0]
    barrier.owner = texts[1]
    barrier.answer = texts[2]

    var plan = LearningPlan(
      id: ambient.identifier(), number: number, cohortID: cohort, communityID: community, personID: ana, partnerID: ben,
      mode: .partners, visibility: tier, createdAt: at)
    texts = words(3, .plan, plan)
    plan.goal = texts[0]
    plan.product = texts[1]
    plan.audience = texts[2]

    try keep { db in
      try db.insert(story)
      try db.insert(need)
      try db.insert(check)
      try db.insert(evidence)
      try db.insert(entry)
      try db.insert(debrief)
      try db.insert(turn)
      try db.insert(promise)
      try db.insert(barrier)
      try db.insert(plan)
    }
  }

  /// What has one reach: notes, one of them hidden, groups, questions and the inquiry.
  private mutating func plantShared() throws {
    let (ana, cohort, community) = (try room.person(1).id, room.cohort.id, try room.community(1).id)
    let at = ambient.now()
    let notes = [false, true].enumerated().map { index, hidden in
      var note = Cause(
        id: ambient.identifier(), number: 1_000 + index, cohortID: cohort, communityID: community, authorID: ana,
        text: "", hidden: hidden, createdAt: at)
      note.text = words(1, .note, note)[0]
      return note
    }
    var group = CauseGroup(
      id: ambient.identifier(), number: 1_000, cohortID: cohort, communityID: community, category: .skills, name: "",
      createdAt: at)
    group.name = words(1, .group, group)[0]
    var question = Question(
      id: ambient.identifier(), number: 1_000, cohortID: cohort, communityID: community, authorID: ana, createdAt: at)
    var texts = words(4, .question, question)
    question.keptReason = texts[0]
    question.ideas = [texts[1]]
    let drafts = [texts[2], texts[3]].enumerated().map { index, text in
      QuestionDraft(id: ambient.identifier(), questionID: question.id, position: index + 1, text: text, at: at)
    }
    var inquiry = Inquiry(
      id: ambient.identifier(), number: 1_000, cohortID: cohort, communityID: community, questionID: question.id,
      adoptedAt: at)
    texts = words(4, .inquiry, inquiry)
    inquiry.dissent = texts[0]
    let wording = Wording(
      id: ambient.identifier(), inquiryID: inquiry.id, position: 1, text: texts[1], reason: texts[2], byName: "n",
      at: at)
    let reflection = Reflection(
      id: ambient.identifier(), inquiryID: inquiry.id, position: 1, text: texts[3], byName: "n", at: at)
    try keep { db in
      for note in notes { try db.insert(note) }
      try db.insert(group)
      try db.insert(question)
      for draft in drafts { try db.insert(draft) }
      try db.insert(inquiry)
      try db.insert(wording)
      try db.insert(reflection)
    }
  }

  private func keep(_ body: (Writing) throws -> Void) throws {
    try db.write(by: .keeper, in: ambient) { db in
      try body(db)
      db.say("kept entries")
    }
  }
}
