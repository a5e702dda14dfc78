import InquiryDomain
import InquiryWorkbench

extension Console {
  /// What stands on the screen when the console opens: where the session is, and the question people live with.
  func welcome() throws {
    if view.session.status == .planned { view = try bench.apply(.start, to: sessionID, by: actor) }
    if memory.communityID == nil { memory.communityID = book.communities.first?.id }
    show(AgendaScreen(view: view, book: book).lines(on: screen))
    try showPhones()
    try showInquiries()
    try showLookBack()
    try enterStep(announcing: false)
    resetMarks()
    showHints()
  }

  /// The adopted questions at the start of any later session.
  private func showInquiries() throws {
    let open = try bench.inquiries(in: book.cohort.id, to: viewer).filter { $0.inquiry.closedAt == nil }
    guard !open.isEmpty else { return }
    show([""])
    for inquiry in open {
      let name = book.community(inquiry.inquiry.communityID).map { "\(screen.words($0.name)): " } ?? ""
      say("Your question · \(name)\(screen.words(inquiry.text))")
    }
    say("reword TEXT because REASON · think TEXT · inquiry shows it whole")
  }

  func lead(_ event: WalkEvent) throws {
    form = nil
    view = try bench.apply(event, to: sessionID, after: view.position, by: actor)
    switch event {
    case .start, .next, .back, .reopen:
      memory.speakerID = nil
      try enterStep(announcing: true)
      if form == nil { showHints() }
    case .reveal:
      say("Revealed: everyone can read the notes now.")
      try showWall()
    case .pause: say("Paused. The clock stands still until: go on")
    case .resume: say("The clock goes on: \(ClockText.left(view.left ?? 0)).")
    case .extend: say("Now \(ClockText.left(view.left ?? 0)), \(ClockText.pace(view.behind) ?? "on time").")
    case .finish: try closeOut()
    }
    resetMarks()
  }

  /// Shows a step as it begins, and readies what plain typing means in it.
  private func enterStep(announcing: Bool) throws {
    guard let step, let current = view.currentStep else { return }
    if announcing { show([""] + StepScreen(view: view, book: book).lines(on: screen)) }
    switch step.captures {
    case .story: try beginRound(current.round)
    case .check: if try bench.pairings(of: sessionID).isEmpty { try? formPairs() } else { try showPairs() }
    case .sort, .group: try showWall()
    case .question: try showQuestions()
    case .vote: try showOpenVote()
    case .adopt: try showResult()
    default: break
    }
  }

  private func closeOut() throws {
    let inquiries = try bench.inquiries(in: book.cohort.id, to: viewer).filter { $0.inquiry.closedAt == nil }
    say("Session \(view.session.number) is closed. Everything is saved.")
    let without = book.communities.filter { community in !inquiries.contains { $0.inquiry.communityID == community.id }
    }
    if !without.isEmpty {
      say(
        "No question yet: \(without.map { screen.words($0.name) }.joined(separator: ", ")). Another session, or reopen this one."
      )
    }
    show(
      [""] + SummaryScreen(summary: try bench.summary(of: sessionID, to: viewer), book: book).lines(on: screen) + [""])
    say("Ready to paste into a mail; again at any time: hmw session summary \(view.session.number)")
    say("Open it again: hmw session reopen \(view.session.number) · A copy for safety: hmw backup FILE")
    leave()
  }

  /// Leaves the console; the session's clock runs on.
  func pauseForLater() throws {
    try remember()
    say("Saved. The session goes on without you; come back with: hmw resume")
    leave()
  }

  func showAgenda() { show(AgendaScreen(view: view, book: book).lines(on: screen)) }

  func showScript() {
    guard let step else { return say("No step is running.") }
    show(screen.lines("Say: \(step.script)", width: screen.width))
  }

  func showPeople() throws {
    for community in book.communities.map(Optional.some) + [nil] {
      let members = book.principals.filter { $0.membership.communityID == community?.id }
      guard !members.isEmpty else { continue }
      say(community.map { "\($0.number)  \(screen.words($0.name))" } ?? "In no community")
      for member in members {
        let mark = view.absent.contains(member.person.id) ? "away" : "here"
        say("   \(mark)  \(member.person.number)  \(screen.words(book.label(of: member.person.id) ?? ""))")
      }
    }
  }

  func setPresence(_ presence: Attendance.Presence, _ names: [String]) throws {
    let people = try names.map { try book.person($0) }
    try bench.setPresence(presence, of: people.map(\.id), in: sessionID, by: actor)
    try refresh()
    let list = people.map { screen.words($0.name) }.joined(separator: ", ")
    say(
      "\(list): \(presence == .present ? "here" : "away"). \(view.present.count) of \(view.present.count + view.absent.count) are here."
    )
  }

  func formPairs() throws {
    _ = try bench.formPairs(in: sessionID, by: actor)
    try showPairs()
  }

  private func showPairs() throws {
    show(PairsScreen(pairings: try bench.pairings(of: sessionID), book: book).lines(on: screen))
    say("check NAME writes a check down; only the pair will be able to read it.")
  }

  func chooseCommunity(_ typed: String?) throws {
    guard let typed else {
      for community in book.communities { say("\(community.number)  \(screen.words(community.name))") }
      return say("Choose one: community NUMBER, or: community all")
    }
    let community = typed == "all" ? nil : try book.community(typed: typed)
    memory.communityID = community?.id
    memory.speakerID = nil
    memory.questionNumber = nil
    form = nil
    say("Now working with \(community.map { screen.words($0.name) } ?? "the whole group").")
    try enterStep(announcing: false)
  }

  func chooseSpeaker(_ typed: String) throws {
    let person = try book.person(typed)
    memory.speakerID = person.id
    say("What you type now is \(screen.words(person.name))'s.")
  }

  func undo() throws {
    guard let undone = try bench.undo(by: actor) else { return say("There is nothing to undo.") }
    say("Undone: \(sentence(undone)). Bring it back: redo")
    if let note = undone.undoNote { say(note) }
    try refresh()
  }

  func redo() throws {
    guard let redone = try bench.redo(by: actor) else { return say("There is nothing to redo.") }
    say("Done again: \(sentence(redone)).")
    try refresh()
  }

  private func sentence(_ operation: OperationRecord) -> String {
    operation.told(in: book.zone, now: view.now).safeForTerminal()
  }

  func showHistory() throws {
    for operation in try bench.history(limit: 12).reversed() {
      say("\(operation.sequence)  \(sentence(operation))\(operation.undone ? " · undone" : "")")
    }
  }
}
