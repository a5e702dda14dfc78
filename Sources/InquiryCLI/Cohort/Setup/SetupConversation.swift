import Foundation
import InquiryDomain
import InquiryWorkbench

/// Sets up a group by asking; every answer is kept before the next question comes.
struct SetupConversation {
  /// How it ended.
  enum End {
    case finished(CohortBook)
    /// What was entered waits in the workbook.
    case left
  }

  /// Where an answer leads.
  enum Move {
    case stay, next, back
    case leave(begun: String)
  }

  let context: CommandContext
  let screen: Screen
  /// What the command line answers beforehand.
  let form: CohortForm
  var answers: any LineSource
  var draft = SetupDraft()
  var showsAll = false
  /// The two school names just asked about and put off; y or n right after it still answers.
  var postponed: SimilarNames.Pair?

  init(form: CohortForm, in context: CommandContext, answers: (any LineSource)? = nil) throws {
    self.context = context
    let profile = context.profile
    screen = Screen(width: profile.width, accessible: profile.accessible, ink: profile.errorInk)
    self.answers = answers ?? context.answers
    self.form = form
    try takeOptions()
    draft.phase = draft.name.isEmpty ? .name : draft.timeZone.isEmpty ? .zone : .people
  }

  /// Asks until the group is made or somebody leaves.
  mutating func run() throws -> End {
    guard try offersToGoOn() else { return .left }
    show()
    while true {
      switch try ask() {
      case .stay: continue
      case .leave(let begun): return leave(begun: begun)
      case .back: try go(to: draft.phase.previous ?? .name)
      case .next:
        if let phase = nextPhase { try go(to: phase) } else if let book = try made() { return .finished(book) }
      }
    }
  }

  /// Without a first day there is nothing to ask about the others.
  private var nextPhase: SetupPhase? {
    draft.phase == .first && draft.first == nil ? nil : draft.phase.next
  }

  private mutating func go(to phase: SetupPhase) throws {
    let changesStep = phase.step != draft.phase.step
    draft.phase = phase
    try keep()
    if changesStep || phase == .norms || phase == .communities {
      show()
    } else {
      say(SetupScreen(draft: draft, screen: screen).asked)
    }
  }

  /// Puts what has been answered into the workbook, which is made with the first answer.
  func keep() throws {
    guard !draft.name.isEmpty else { return }
    try context.workbench(creating: true).keepDraft(draft.fields, in: SetupDraft.slot)
  }

  private mutating func made() throws -> CohortBook? {
    do {
      return try context.workbench(creating: true).setUp(
        draft.plan(sessions: draft.sessionMoments), finishing: SetupDraft.slot, by: .keeper)
    } catch let failure as Failure where failure.kind == .invalid || failure.kind == .notFound {
      tell(failure)
      draft.phase = failure.code == "cohort.exists" ? .name : draft.phase
      try keep()
      show()
      return nil
    }
  }

  private mutating func leave(begun: String) -> End {
    if !draft.name.isEmpty {
      draft.begun = begun
      try? keep()
      context.error.line(screen.ink.chrome("Saved. Go on with: hmw cohort new"))
    }
    return .left
  }

  /// Prints where we are, above the place to type.
  mutating func show() {
    say([""] + SetupScreen(draft: draft, screen: screen, showsAll: showsAll).lines)
    showsAll = false
  }

  func say(_ lines: [String]) {
    context.error.write(lines.map { $0 + "\n" }.joined())
  }

  func tell(_ failure: Failure) {
    let text = ["! \(failure.message)", failure.hint.map { "  \($0)" }].compactMap(\.self)
    say(text.flatMap { screen.lines(screen.ink.chrome($0), width: screen.width) })
  }
}

extension SetupDraft {
  /// When the sessions begin; none where no first day was given.
  var sessionMoments: [Instant?] {
    guard let first, let rhythm = SessionRhythm(rhythm) else { return [] }
    return rhythm.moments(from: first, count: count, in: .named(timeZone))
  }
}
