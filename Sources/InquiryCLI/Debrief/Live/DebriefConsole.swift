import InquiryDomain
import InquiryWorkbench

/// The prompt of a debrief under way: a clock, a step, and what its people want to keep.
///
/// Every line is kept in a draft before the next prompt comes, so that a closed window costs nothing.
final class DebriefConsole {
  let context: CommandContext
  let bench: Workbench
  let actor: Actor
  let viewer: Viewer
  let book: CohortBook
  let names: DebriefNames
  var draft: DebriefDraft
  /// The moments of this turn that have been said aloud.
  var announced: Set<ClockMark> = []
  private var refill: String
  private var source: any LineSource
  private var isOpen = true

  init(_ draft: DebriefDraft, book: CohortBook, source: any LineSource, in context: CommandContext) throws {
    self.context = context
    self.source = source
    self.book = book
    self.draft = draft
    bench = try context.workbench()
    actor = try context.actor(in: book)
    viewer = try bench.viewer(for: actor)
    names = DebriefNames(draft.talk.people, book: book)
    refill = draft.partial
  }

  var talk: DebriefTalk { draft.talk }
  var now: Instant { context.ambient.now() }
  var screen: Screen { context.screen }

  /// Runs until the debrief is kept or left.
  ///
  /// - Returns: 130 when it was left with Ctrl-C.
  func run() throws -> ExitStatus {
    try welcome()
    while isOpen {
      switch source.next(prompt: nextPrompt()) {
      case .line(let line): take(line)
      case .paste(let lines): take(lines.joined(separator: "\n"))
      case .interrupted(let partial):
        try leave(partial)
        return .interrupted
      case .endOfInput(let partial):
        try leave(partial)
        return .done
      }
    }
    return .done
  }

  private func welcome() throws {
    if let since = draft.talk.comeBack(at: now) {
      say("The clock stood still since \(LocalTime(since, in: book.zone).clock).")
    } else if draft.talk.acts.count == 1 {
      try proposeEntries()
      say(
        "\(talk.title), \(Int(plannedMinutes)) min. What people tell is not stored; what you write is for \(names.list(talk.people)) alone."
      )
    }
    draft.partial = ""
    try keep()
    showStep()
    resetMarks()
  }

  private var plannedMinutes: Double { talk.walk.plannedSeconds / 60 }

  /// What stands at the next prompt, with a clock that goes on.
  private func nextPrompt() -> Prompt {
    defer { refill = "" }
    return Prompt(promptText, initial: refill, tick: { [self] in tick() })
  }

  /// One line; a failure is said, and what was typed comes back to be mended.
  private func take(_ line: String) {
    do {
      try perform(DebriefVerb.parse(line))
    } catch let failure as Failure {
      say(failure.message)
      if let hint = failure.hint { say(hint) }
      if failure.code.hasPrefix("entry.") { refill = line }
    } catch is Walk.IllegalEvent {
      say("There is no step there. You can type: next · back · swap · finish")
    } catch {
      say("Something went wrong inside hmw; what was kept is safe. Check with: hmw doctor")
      refill = line
    }
  }

  /// Keeps the debrief as it stands.
  func keep() throws { try bench.keepDraft(try draft.fields(), in: draft.slot) }

  /// Changes the talk and keeps it at once.
  func change(_ body: (inout DebriefTalk) throws -> Void) throws {
    try body(&draft.talk)
    try keep()
  }

  /// Goes; the clock stands still until somebody comes back.
  func leave(_ partial: String) throws {
    draft.partial = partial
    try change { $0.leave(at: now) }
    say("Saved. Go on with: hmw debrief start")
    isOpen = false
  }

  func close() { isOpen = false }

  func next(_ prompt: Prompt) -> LineResult { source.next(prompt: prompt) }

  /// The answer to one question; nil when it was broken off.
  func ask(_ question: String) -> String? {
    switch next(Prompt(screen.ink.chrome(screen.words(question)))) {
    case .line(let line): line.trimmed
    case .paste(let lines): lines.joined(separator: " ").trimmed
    case .interrupted, .endOfInput: nil
    }
  }

  /// Whether somebody said yes; nothing is taken for granted.
  func agrees(_ question: String) -> Bool {
    ["y", "yes"].contains(ask("\(question) [y/N] ")?.lowercased() ?? "")
  }

  func show(_ lines: [String]) { context.output.write(lines.map { $0 + "\n" }.joined()) }

  /// One line of hmw's own, people's words in it made safe.
  func say(_ line: String) {
    show(screen.ink.chrome(line.safeForTerminal()).wrapped(to: max(40, screen.width)))
  }
}
