import InquiryDomain
import InquiryWorkbench

extension Console {
  private func slot(_ kind: String, _ person: Identifier<Person>?) -> String {
    "\(kind)/\(sessionID.text)/\(person?.text ?? memory.communityID?.text ?? "all")"
  }

  /// The n-th of the community who is present.
  private func turn(of round: Int) throws -> Identifier<Person>? {
    let circle = book.members(of: memory.communityID).map(\.person.id).filter { !view.absent.contains($0) }
    return round <= circle.count ? circle[round - 1] : nil
  }

  /// Readies the story of the person whose turn it is.
  func beginRound(_ round: Int) throws {
    guard let teller = try turn(of: round) else {
      return say("Everyone of this community has told. Choose another: community NAME, or: next")
    }
    memory.speakerID = teller
    if try bench.draft(slot("story", teller)) != nil { try openStory(nil) } else { try showStory() }
  }

  /// Opens the story of a person, where it was left if it was left half way.
  func openStory(_ typed: String?) throws {
    let teller = try typed.map { try book.person($0).id } ?? memory.speakerID
    memory.speakerID = teller
    let slot = slot("story", teller)
    form = Form(
      .story(teller: teller), slot: slot, questions: Form.storyQuestions, answers: try bench.draft(slot) ?? [:])
    try showStory()
    try finishIfWhole()
  }

  /// Plain typing in a story step answers the first question.
  func answerStory(_ words: String, teller: Person?) throws {
    if let teller { memory.speakerID = teller.id }
    try openStoryQuietly()
    try answer(words)
  }

  private func openStoryQuietly() throws {
    let slot = slot("story", memory.speakerID)
    if let name = book.name(of: memory.speakerID), try bench.draft(slot) != nil {
      throw Failure(
        .invalid, "story.draft", "\(name)'s story was left half way.", hint: "Go on with it first: story \(name)")
    }
    form = Form(
      .story(teller: memory.speakerID), slot: slot, questions: Form.storyQuestions,
      answers: try bench.draft(slot) ?? [:])
  }

  func openCheck(_ typed: String?) throws {
    guard let owner = try typed.map({ try book.person($0).id }) ?? memory.speakerID else {
      throw Failure(
        .invalid, "check.no-owner", "Whose assumption is it? Only they and their partner will be able to read it.",
        hint: "Say who first: check NAME")
    }
    memory.speakerID = owner
    let team = try bench.pairings(of: sessionID).first { $0.members.contains(owner) }
    let peers = (team?.members ?? []).filter { $0 != owner }
    let slot = slot("check", owner)
    form = Form(
      .check(owner: owner, peers: peers), slot: slot, questions: Form.checkQuestions,
      answers: try bench.draft(slot) ?? [:])
    let names = ([owner] + peers).compactMap { book.name(of: $0) }.map(screen.words)
    say(
      "Assumption check\(names.isEmpty ? "" : " · \(names.joined(separator: ", "))"). Only they will be able to read it."
    )
    showQuestionHelp()
  }

  func openCheckAndAnswer(_ words: String, owner: Person?) throws {
    try openCheck(owner.map(\.name))
    try answer(words)
  }

  /// Keeps an answer as a draft at once; the last one makes the entry.
  func answer(_ words: String) throws {
    guard var open = form, let question = open.current else { return try finishIfWhole() }
    if words.trimmed.isEmpty { return try skipQuestion() }
    let limit = question.key == "happened" || question.key == "surprise" ? EntryText.Limit.story : EntryText.Limit.line
    try open.answer(try EntryText.accept(words, as: "answer", limit: limit))
    try bench.keepDraft(open.answers, in: open.slot)
    form = open
    try finishIfWhole()
  }

  func skipQuestion() throws {
    try form?.skip()
    try finishIfWhole()
  }

  func goBackInForm() {
    refill = form?.goBack() ?? ""
    showQuestionHelp()
  }

  private func showQuestionHelp() {
    guard let question = form?.current else { return }
    say("   \(question.help)")
  }

  private func finishIfWhole() throws {
    guard let whole = form, whole.isFinished else { return showQuestionHelp() }
    switch whole.purpose {
    case .story(let teller): try keepStory(whole, teller)
    case .check(let owner, let peers): try keepCheck(whole, owner, peers)
    }
    form = nil
  }

  private func keepStory(_ form: Form, _ teller: Identifier<Person>?) throws {
    let story = try bench.addStory(
      StoryForm(
        tellerID: teller, happened: form.story.happened, about: form.story.about, surprise: form.story.surprise,
        draftSlot: form.slot), in: place(of: teller), by: actor)
    let whose = book.name(of: teller).map { ", \(screen.words($0))," } ?? ""
    say("Story \(story.number)\(whose) is kept for \(story.visibility.readers). Wrong? undo · Next: next")
    try lookAgain(at: story.words)
    if let current = view.currentStep { memory.speakerID = try turn(of: current.round) ?? memory.speakerID }
  }

  private func keepCheck(_ form: Form, _ owner: Identifier<Person>?, _ peers: [Identifier<Person>]) throws {
    var check = CheckForm()
    check.ownerID = owner
    check.peerID = peers.first
    check.secondPeerID = peers.dropFirst().first
    check.assumption = form.answers["assumption"]
    check.situation = form.answers["situation"]
    check.missingVoice = form.answers["voice"]
    check.alternatives = [form.answers["reading"]].compactMap(\.self)
    check.peerQuestions = [form.answers["asked"]].compactMap(\.self)
    check.outcome = form.answers["outcome"].flatMap { AssumptionCheck.Outcome(rawValue: $0) }
    check.revisedText = form.answers["revised"]
    check.test = form.answers["test"]
    check.evidence = [(Evidence.Side.for, "for"), (.against, "against")].compactMap { side, key in
      form.answers[key].map { .init(side: side, kind: .hunch, text: $0) }
    }
    check.visibility = .pair
    check.draftSlot = form.slot
    let kept = try bench.addCheck(check, in: place(of: owner), by: actor)
    say("Check \(kept.number) is kept: \(kept.outcome.rawValue), for \(kept.visibility.readers). Wrong? undo")
    try lookAgain(at: kept.words + check.evidence.map(\.text))
    nudge(kept.peerQuestions)
    if kept.outcome == .held, form.answers["against"] == nil, form.answers["reading"] == nil {
      say("Ask once more: what would speak against it?")
    }
  }

  /// The place of a person's words: their own community.
  func place(of person: Identifier<Person>?) -> Place {
    var place = place
    if let person, let member = book.member(person) {
      place.communityID = member.membership.communityID ?? place.communityID
    }
    return place
  }

  func showStory() throws {
    guard let current = view.currentStep else { return }
    let heard = try bench.visible(Need.self, in: book.cohort.id, to: viewer).filter { mine($0.sessionID, $0.ownerID) }
    let assumptions = try bench.visible(AssumptionCheck.self, in: book.cohort.id, to: viewer).filter {
      mine($0.sessionID, $0.ownerID)
    }
    let form = form ?? Form(.story(teller: memory.speakerID), slot: "", questions: Form.storyQuestions)
    show(
      [""]
        + StoryScreen(
          form: form, teller: book.label(of: memory.speakerID), round: current.round, rounds: current.rounds,
          left: view.left,
          allotted: view.walk.current.map { view.walk.allotted($0) } ?? 0, readers: Tier.community.readers,
          needs: heard,
          assumptions: assumptions
        ).lines(on: screen))
  }

  private func mine(_ session: Identifier<Session>?, _ owner: Identifier<Person>?) -> Bool {
    session == sessionID && owner == memory.speakerID
  }

  func addNeed(_ words: String, by person: Person? = nil) throws {
    let owner = person?.id ?? memory.speakerID
    let story = try bench.visible(Story.self, in: book.cohort.id, to: viewer).last {
      owner != nil && $0.tellerID == owner
    }
    let need = try bench.addNeed(words, owner: owner, story: story?.id, in: place(of: owner), by: actor)
    let whose = book.name(of: owner).map { " for \(screen.words($0))" } ?? ""
    say("Added need \(need.number)\(whose). Wrong? undo")
    try lookAgain(at: need.words)
    if person == nil, step?.captures == .need { memory.speakerID = nil }
  }

  /// An assumption heard in a story, to be looked at in pairs later; the community may read it.
  func addAssumption(_ words: String) throws {
    var form = CheckForm()
    form.ownerID = memory.speakerID
    form.assumption = words
    form.visibility = .community
    let check = try bench.addCheck(form, in: place(of: memory.speakerID), by: actor)
    say("Added assumption \(check.number), not tested yet. Wrong? undo")
    try lookAgain(at: check.words)
  }

  /// Keeps words somebody said beside the story being told, by its teller's choice.
  func addQuote(_ words: String) throws {
    let story = try bench.visible(Story.self, in: book.cohort.id, to: viewer).last {
      $0.tellerID == memory.speakerID && $0.sessionID == sessionID
    }
    guard let story else {
      throw Failure(
        .notFound, "story.not-yet", "There is no story yet to put those words beside.",
        hint: "Write the story first, then: q TEXT")
    }
    _ = try bench.editStory(story.id, StoryForm(quotes: [words]), by: actor)
    say("Kept beside story \(story.number). Wrong? undo")
    try lookAgain(at: [words])
  }

  /// Long text from the editor; its page goes only when the words are kept.
  func takeFromEditor() throws {
    let question = form?.current.map { "\($0.ask) \($0.help)" } ?? step?.prompt ?? ""
    let earlier = form?.current.flatMap { form?.answers[$0.key] } ?? ""
    let text = LongText(context: context)
    guard let written = try text.edit(earlier, about: question, reading: readBoxLine) else {
      return say("Nothing was changed.")
    }
    do {
      try takeWords(written.words)
    } catch var failure as Failure {
      guard let page = written.page else {
        waiting = [written.words]
        throw failure
      }
      failure.hint = "\(failure.hint ?? "") What you wrote is in \(page)"
      throw failure
    }
    written.discard()
  }
}
