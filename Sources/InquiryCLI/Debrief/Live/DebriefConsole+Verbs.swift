import InquiryDomain
import InquiryWorkbench

extension DebriefConsole {
  func perform(_ verb: DebriefVerb) throws {
    switch verb {
    case .next where !talk.hasNext: try finish()
    case .next: try lead { try $0.move(.next, at: now) }
    case .back: try lead { try $0.move(.back, at: now) }
    case .swap where !talk.hasNext: say("Everyone has spoken. Keep it: finish")
    case .swap: try lead { try $0.swap(at: now) }
    case .minutes(let minutes):
      try change { try $0.move(.extend(minutes: minutes), at: now) }
      say("Now \(ClockText.left(talk.left(at: now))).")
      resetMarks()
    case .ask(let words): try ask(words: words)
    case .note(let words): try note(words)
    case .insight(let words): try insight(words)
    case .log(let number): try choose(number)
    case .words(let words): try take(words: words)
    case .wordless(let verb): say("Something is missing behind it: \(verb)")
    case .finish: try finish()
    case .undo: try undo()
    case .show: showStep()
    case .help: show(DebriefHelp.lines(on: screen))
    case .leave: try leave("")
    }
  }

  private func lead(_ body: (inout DebriefTalk) throws -> Void) throws {
    let speaker = talk.speakerID
    try change(body)
    if speaker != talk.speakerID { say("") }
    showStep()
    resetMarks()
  }

  func showStep() {
    show(
      [""] + DebriefScreen(talk: talk, names: names, about: about, now: now).lines(on: screen) + [""]
        + screen.hint(DebriefHelp.hints))
  }

  /// What the one who speaks talks over, in words that whoever types may read.
  private var about: String? {
    guard let speaker = talk.speakerID, let id = talk.entryID(of: speaker),
      let entry = try? bench.entry(id, to: viewer)
    else { return nil }
    return ["log entry \(entry.number)", entry.plan ?? entry.tried].compactMap(\.self).joined(separator: ": ")
  }

  /// Whose turn it is, or a word that nobody's is.
  private func speaker() throws(Failure) -> Identifier<Person> {
    guard let speaker = talk.speakerID else {
      throw Failure(
        .invalid, "debrief.nobody-speaks", "Nobody speaks now, so these words would be nobody's.",
        hint: "Go back to a turn first: back")
    }
    return speaker
  }

  private func ask(words: String) throws {
    let speaker = try speaker()
    let question = try EntryText.accept(words, as: "question", limit: EntryText.Limit.line)
    let findings = ProbingCheck().read(question).findings
    let isFact = findings.contains { $0.id == ProbingKind.closed.id }
    try change { $0.put(isFact ? .fact : .question, question, of: speaker, at: now) }
    say("Kept as a \(isFact ? "fact asked of" : "question to") \(names[speaker]). Wrong? undo")
    for finding in findings where finding.id != ProbingKind.closed.id { say("A thought: \(finding.ask)") }
  }

  /// What was noticed is written nowhere before whoever spoke has agreed.
  private func note(_ words: String) throws {
    let speaker = try speaker()
    let text = try fitting(words, .noticed, of: speaker)
    guard agrees("May this be kept, \(names[speaker])?") else {
      return say("Not kept; nothing of it is stored.")
    }
    try change { $0.put(.noticed, text, of: speaker, at: now) }
    say("Kept: what was noticed, with \(names[speaker])'s yes. Wrong? undo")
  }

  private func insight(_ words: String) throws {
    let speaker = try speaker()
    let text = try fitting(words, .insight, of: speaker)
    try change { $0.put(.insight, text, of: speaker, at: now) }
    say("Kept: \(names[speaker])'s insight. Wrong? undo")
    let found = try bench.findings(in: [text], of: book.cohort.id, namesOnly: true)
    for line in LookAgain.lines(found) { say(line) }
  }

  /// The words, if all of their kind together are not too many.
  private func fitting(
    _ words: String, _ deed: DebriefTalk.Deed, of person: Identifier<Person>
  ) throws(Failure) -> String {
    let before = talk.words(deed, of: person).map { "\($0)\n" } ?? ""
    _ = try EntryText.accept(before + words, as: deed == .noticed ? "note" : "insight", limit: EntryText.Limit.line)
    return words.cleanedForStorage()
  }

  /// Words without a verb become an insight in the step for it; elsewhere they are what was told, which is not stored.
  private func take(words: String) throws {
    guard !words.isEmpty else { return }
    if let verb = DebriefVerb.slip(words) {
      return say("\"\(words)\" is no verb here. Did you mean: \(verb)? Nothing was kept.")
    }
    guard talk.stop?.step.captures == .debrief, talk.speakerID != nil else {
      let whose = talk.speakerID.map { "What \(names[$0]) tells" } ?? "What you say"
      return say("\(whose) is not stored. To write something down: ask TEXT · note TEXT · insight TEXT")
    }
    try insight(words)
  }

  private func undo() throws {
    var undone: DebriefTalk.Act?
    try change { undone = $0.undo() }
    guard let undone else { return say("There is nothing to take back.") }
    let whose = undone.personID.map { " \(names[$0])" } ?? ""
    switch undone.deed {
    case .walk, .wait:
      showStep()
      resetMarks()
    case .fact, .question: say("Taken back: a question to\(whose).")
    case .noticed: say("Taken back: what was noticed in\(whose).")
    case .insight: say("Taken back: an insight of\(whose).")
    case .entry: say("Taken back: the choice of a log entry for\(whose).")
    }
  }

  private func choose(_ number: Int?) throws {
    let speaker = try speaker()
    let entry = try number.map { try bench.entryToTalkOver($0, of: speaker, in: book.cohort.id, to: viewer) }
    try change { $0.put(.entry, entry?.id.text, of: speaker, at: now) }
    say(
      entry.map { "\(names[speaker]) talks over log entry \($0.number)." } ?? "\(names[speaker]) talks over no entry.")
  }

  /// Takes everyone's newest entry as what they talk over, where whoever types may read it.
  func proposeEntries() throws {
    for person in talk.people where talk.entryID(of: person) == nil {
      let entry = try bench.entryToTalkOver(of: person, in: book.cohort.id, to: viewer)
      if let entry { draft.talk.put(.entry, entry.id.text, of: person, at: now) }
    }
  }
}
