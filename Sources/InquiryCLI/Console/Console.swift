import InquiryDomain
import InquiryWorkbench

/// The facilitator's console: an append-only prompt whose every line is a verb or people's words.
///
/// It holds no rule of its own: each verb calls the use case that the shell's command calls too.
final class Console {
  let context: CommandContext
  let bench: Workbench
  let actor: Actor
  let viewer: Viewer
  let sessionID: Identifier<Session>
  var book: CohortBook
  var view: SessionView
  var memory: ConsoleMemory
  var form: Form?
  /// What the next prompt starts with: words that could not be kept as they were, or a line begun before.
  var refill = ""
  /// Words that wait for their turn at the prompt: lines of a paste that could not be kept as they were.
  var waiting: [String] = []
  /// The moments of the running step that have been announced.
  var announced: Set<ClockMark> = []
  private var source: any LineSource
  private var isOpen = true

  init(session: Session, source: any LineSource, in context: CommandContext) throws {
    self.context = context
    self.source = source
    bench = try context.workbench()
    book = try bench.book(session.cohortID)
    actor = try context.actor(in: book)
    viewer = try bench.viewer(for: actor)
    sessionID = session.id
    view = try bench.view(of: session.id)
    memory = ConsoleMemory(fields: try bench.draft("console/\(session.id.text)") ?? [:])
    refill = memory.partial
  }

  /// Runs until the session is closed or left.
  ///
  /// - Returns: the exit code: 130 when it was left with Ctrl-C, else 0.
  func run() throws -> ExitStatus {
    try welcome()
    while isOpen {
      switch source.next(prompt: nextPrompt()) {
      case .line(let line): take(line)
      case .paste(let lines): take(pasted: lines)
      case .interrupted(let partial):
        if try interrupt(partial) { return .interrupted }
      case .endOfInput(let partial):
        try keepForLater(partial)
        say("Saved. Go on with: hmw resume")
        return .done
      }
    }
    return .done
  }

  func leave() { isOpen = false }

  /// Asks one question and waits.
  func next(_ prompt: Prompt) -> LineResult { source.next(prompt: prompt) }

  /// Where new entries go.
  var place: Place { Place(cohortID: book.cohort.id, communityID: memory.communityID, sessionID: sessionID) }
  var screen: Screen { context.screen }
  var step: ProtocolStep? { view.walk.isFinished ? nil : view.currentStep?.step }

  func show(_ lines: [String]) {
    context.output.write(lines.map { $0 + "\n" }.joined())
  }

  /// One line of hmw's own; people's words in it have been made safe by the caller.
  func say(_ line: String) {
    show(screen.ink.chrome(line).wrapped(to: max(40, screen.width)))
  }

  /// Runs one line; a failure is said, and words that could not be kept come back to be mended.
  private func take(_ line: String) {
    refill = ""
    memory.partial = ""
    attempt(givingBack: line) { try perform(line) }
    attempt(givingBack: "") { try remember() }
  }

  private func take(pasted lines: [String]) {
    refill = ""
    memory.partial = ""
    attempt(givingBack: "") { try paste(lines) }
    attempt(givingBack: "") { try remember() }
  }

  private func attempt(givingBack words: String, _ body: () throws -> Void) {
    do {
      try body()
    } catch let failure as Failure {
      say(failure.message.safeForTerminal())
      if let hint = failure.hint { say(ConsoleHints.spoken(hint).safeForTerminal()) }
      if refill.isEmpty, isWorthKeeping(words, after: failure) { refill = words }
    } catch let left as LongText.Left {
      waiting = left.words.isEmpty ? [] : [left.words]
      say("Left. What you wrote comes back at the prompt.")
    } catch {
      say("Something went wrong inside hmw; what was saved is safe. Check with: hmw doctor")
      refill = words
    }
  }

  /// People's words come back to be mended; a verb that could not be done leaves the line empty for the next.
  private func isWorthKeeping(_ words: String, after failure: Failure) -> Bool {
    words.contains(where: \.isWhitespace) && !["session.not-now", "console.usage", "inquiry.exists"].contains(failure.code)
  }

  /// Ctrl-C: out of a form to the prompt, out of the prompt to the shell; nothing typed is lost.
  private func interrupt(_ partial: String) throws -> Bool {
    if let open = form {
      form = nil
      refill = partial
      if !open.answers.isEmpty { say("Kept as a draft. Go on with it: \(draftVerb(open))") }
      return false
    }
    try keepForLater(partial)
    say("Saved. Resume with: hmw resume")
    return true
  }

  private func keepForLater(_ partial: String) throws {
    memory.partial = partial
    try remember()
  }

  func remember() throws {
    try bench.keepDraft(memory.fields, in: "console/\(sessionID.text)")
  }

  private func draftVerb(_ form: Form) -> String {
    switch form.purpose {
    case .story(let teller): teller.flatMap { book.name(of: $0) }.map { "story \($0)" } ?? "story"
    case .check(let owner, _): owner.flatMap { book.name(of: $0) }.map { "check \($0)" } ?? "check"
    }
  }

  /// Sees what other hands have done since the last line.
  func refresh() throws {
    view = try bench.view(of: sessionID)
    book = try bench.book(book.cohort.id)
  }
}
