import InquiryDomain
import InquiryWorkbench

extension DebriefConsole {
  /// Asks for the next contact and what may go into the logs, keeps the debrief, and says who can read it.
  func finish() throws {
    guard let contact = nextContact() else { return say("Not finished yet. Everything is kept: go on, or finish.") }
    var form = DebriefForm()
    form.nextContactOn = contact.day
    form.minutes = talk.minutes(at: now)
    form.channel = talk.channel
    form.heldOn = LocalTime(talk.startedAt, in: book.zone).day
    form.draftSlot = draft.slot
    form.turns = try talk.people.map { person in
      var turn = DebriefForm.Turn(person)
      // What is another's private matter is theirs to bring, once they sit here themselves.
      turn.about = try talk.entryID(of: person).flatMap { try bench.entry($0, to: viewer) }.map { .entry($0.id) }
      turn.clarifying = talk.questions(.fact, to: person)
      turn.probing = talk.questions(.question, to: person)
      turn.noticed = talk.words(.noticed, of: person)
      turn.agreed = turn.noticed != nil
      turn.insight = talk.words(.insight, of: person)
      try askForLog(&turn, &form)
      return turn
    }
    tell(try bench.addDebrief(form, in: book.cohort.id, by: actor), form)
    close()
  }

  /// The day of the next contact; nil where the question was broken off.
  private func nextContact() -> (day: CivilDate?, Void)? {
    while let typed = ask("When do you talk next? A day, such as in 2 weeks; Enter leaves it open: ") {
      guard !typed.isEmpty else { return (nil, ()) }
      do {
        let day = try DateReader(now: now, in: book.zone, leaning: .coming).day(typed)
        say("Next contact: \(day.longText).")
        return (day, ())
      } catch {
        say("\(error.message) \(error.hint ?? "")")
      }
    }
    return nil
  }

  /// Whether a turn's insight may also stand in its person's own entry, which more people read.
  private func askForLog(_ turn: inout DebriefForm.Turn, _ form: inout DebriefForm) throws {
    guard case .entry(let id)? = turn.about, let entry = try? bench.entry(id, to: viewer),
      (entry.noticed == nil && turn.insight != nil) || entry.next == nil
    else { return }
    let name = names[turn.personID]
    guard
      agrees(
        "\(name), may what came of it also stand in your log entry \(entry.number)? It can be read by \(entry.visibility.readers)."
      )
    else { return }
    if entry.next == nil { turn.next = nextMove(of: name) }
    let found = entry.visibility > .pair ? try direct(in: turn.insight) : []
    if !found.isEmpty {
      for line in LookAgain.lines(found) { say(line) }
      guard agrees("May these words stand in the log entry as they are?") else { return }
      form.acceptsFindings = true
    }
    turn.writesEntry = true
  }

  private func direct(in words: String?) throws -> [ScrubFinding] {
    guard let words else { return [] }
    return try bench.findings(in: [words], of: book.cohort.id, namesOnly: false).filter { $0.severity == .direct }
  }

  private func nextMove(of name: String) -> LogEntry.Next? {
    let moves: [LogEntry.Next] = [.keep, .change, .drop, .spread]
    let typed =
      ask("What next, \(name)? 1 keep it · 2 change it · 3 drop it · 4 spread it · Enter leaves it open: ") ?? ""
    if let number = Int(typed), (1...4).contains(number) { return moves[number - 1] }
    return LogEntry.Next(rawValue: typed.lowercased())
  }

  private func tell(_ kept: DebriefView, _ form: DebriefForm) {
    let debrief = kept.debrief
    say(
      "Debrief \(debrief.number) is kept, \(Plural.count(debrief.minutes ?? 0, "minute")). Who can read it: only \(names.list(debrief.people))."
    )
    for turn in kept.turns.map(\.turn) {
      let parts = [
        turn.insight.map { _ in "an insight" },
        turn.clarifying.isEmpty && turn.probing.isEmpty
          ? nil : Plural.count(turn.clarifying.count + turn.probing.count, "question"),
        turn.noticed.map { _ in "what was noticed, with a yes" },
      ].compactMap(\.self)
      say("  \(names[turn.personID]): \(parts.isEmpty ? "nothing written down" : NumberWords.listed(parts))")
    }
    let written = form.turns.filter(\.writesEntry).map { names[$0.personID] }
    if !written.isEmpty { say("Written into the log of \(NumberWords.listed(written)) too.") }
    if let day = debrief.nextContactOn { say("Next contact: \(day.longText).") }
    let reader = actor.personID.flatMap { debrief.people.contains($0) ? $0 : nil } ?? debrief.people[0]
    say("See it: hmw debrief show \(debrief.number) --as \(book.member(reader)?.person.number ?? 0) · Wrong? hmw undo")
  }
}
