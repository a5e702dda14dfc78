import InquiryDomain
import InquiryWorkbench

/// Asks the few questions of the log; every answer is kept before the next question comes.
struct LogConversation {
  /// How it ended.
  enum End {
    /// All has been asked; the draft waits until the entry is written.
    case answered(LogForm)
    /// Everything was skipped.
    case nothing
    /// What was entered waits in the workbook.
    case left
  }

  let context: CommandContext
  let page: LogScreen
  let screen: Screen
  /// What the command line says beforehand.
  let form: LogForm
  /// Where the draft waits, and the command that takes it up.
  let slot: String
  let again: String
  /// What the entry says already, for changing it.
  var old: [LogQuestion: String] = [:]
  /// Who reads it unless it is kept private.
  var tier: Tier
  var answers: any LineSource
  var draft = LogDraft()
  /// Old answers that were taken away.
  var cleared: Set<LogQuestion> = []

  /// Who reads it as things stand.
  var readers: Tier { draft.isPrivate ? .private : tier }

  /// Asks until all is answered or somebody leaves.
  mutating func run() throws -> End {
    let before = tier
    try takeUp()
    say([""] + page.head(draft, readers: readers))
    while let question = draft.current {
      if case .left = try ask(question) { return leave() }
    }
    let whole = whole
    let changes = !old.isEmpty && (!draft.answers.isEmpty || !cleared.isEmpty || readers != before)
    guard changes || old.isEmpty && !whole.isEmpty else {
      try context.workbench().dropDraft(slot)
      return .nothing
    }
    return .answered(whole)
  }

  private var whole: LogForm {
    var whole = form
    draft.fill(&whole)
    if cleared.contains(.tried) { whole.tried = "" }
    if cleared.contains(.saw) { whole.saw = "" }
    if cleared.contains(.noticed) { whole.noticed = "" }
    if cleared.contains(.blockedWhy) { whole.blockedWhy = "" }
    if cleared.contains(.next) { whole.nextStep = "" }
    (whole.visibility, whole.draftSlot) = (readers, slot)
    return whole
  }

  private mutating func takeUp() throws {
    if tier == .private {
      tier = .community
      draft.isPrivate = true
    }
    guard let fields = try context.workbench().draft(slot) else { return }
    let isPrivate = draft.isPrivate
    draft = LogDraft(fields: fields)
    draft.isPrivate = draft.isPrivate || isPrivate
    say(["", screen.ink.chrome("Going on with the draft you left. undo steps back.")])
  }

  private mutating func leave() -> End {
    guard !draft.isEmpty else { return .left }
    try? keep()
    say([screen.ink.chrome("Draft kept. Go on with: \(context.located(again))")])
    return .left
  }

  func keep() throws { try context.workbench().keepDraft(draft.fields, in: slot) }

  func say(_ lines: [String]) { context.error.write(lines.map { $0 + "\n" }.joined()) }

  func tell(_ failure: Failure) {
    let text = ["! \(failure.message)", failure.hint.map { "  \($0)" }].compactMap(\.self)
    say(text.flatMap { screen.lines(screen.ink.chrome($0), width: screen.width) })
  }
}
