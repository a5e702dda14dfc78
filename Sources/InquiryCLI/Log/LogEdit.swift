import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Changes parts of a log entry: the fields that are given, or by asking at a terminal.
struct LogEdit: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change parts of a log entry; what you leave out stays, \"\" takes words away.",
    discussion: """
      hmw log edit 5 --noticed "I wanted to answer for them" --sure 3
      hmw log edit 5
      """)

  @Argument(help: "Its number.")
  var number: Int

  @Argument(help: "What you tried, in other words; - reads standard input.")
  var what: [String] = []

  @Option(help: ArgumentHelp("What was to be tried, in other words.", valueName: "text"))
  var plan: String?

  @Option(help: ArgumentHelp("By when.", valueName: "day"))
  var by: String?

  @Option(help: ArgumentHelp("What you thought would happen.", valueName: "text"))
  var expect: String?

  @OptionGroup var fields: LogFields
  @OptionGroup var bonds: LogBonds
  @OptionGroup var words: WordsOption
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws { try run(in: context, asking: context.answers) }

  /// - Parameter source: where answers come from.
  func run(in context: CommandContext, asking source: any LineSource) throws {
    let book = try context.book()
    let actor = try context.actor(in: book)
    let view = try context.workbench().logEntry(number, in: book.cohort.id, to: context.viewer())
    guard let owner = book.member(view.entry.personID)?.person else {
      throw Failure(.notFound, "person.not-found", "Its owner is not in this group any more.", hint: "hmw person list")
    }
    let writer = LogWriter(person: owner, actor: actor)
    let form = try form(in: context, book)
    if form != LogForm() { return try write(form, view.entry, writer, book, in: context) }
    guard context.profile.canPrompt, !context.options.json else {
      throw Failure(
        .usage, "log.no-change",
        "What is to change? Give the words of what was tried, or --plan, --by, --expect, --on, --saw, --fell-flat, --noticed, --sure, --next, --not-yet, --did, --with, --resource, --check, --private or --visibility.",
        hint: "hmw log edit \(number) --noticed \"I wanted to answer for them\"")
    }
    try converse(view.entry, writer, book, source, in: context)
  }

  private func form(in context: CommandContext, _ book: CohortBook) throws -> LogForm {
    var form = LogForm()
    let text = try words.words(what.isEmpty ? nil : what.joined(separator: " "), in: context)
    try fields.fill(&form, tried: text, in: context, of: book.cohort)
    try bonds.fill(&form, in: context, book: book)
    (form.plan, form.prediction) = (plan, expect)
    form.planFor = try by.map { try context.day($0, in: book.cohort, leaning: .coming) }
    return form
  }

  private func converse(
    _ entry: LogEntry, _ writer: LogWriter, _ book: CohortBook, _ source: any LineSource, in context: CommandContext
  ) throws {
    let screen = Screen(prompting: context.profile)
    let viewer = try context.workbench().viewer(for: writer.actor)
    let page = LogScreen(
      cohort: book.cohort, owner: writer.person, now: context.ambient.now(), screen: screen,
      surroundings: try context.workbench().logSurroundings(of: writer.person.id, in: book, to: viewer), entry: entry,
      readers: writer.readers(in: book))
    var conversation = LogConversation(
      context: context, page: page, screen: screen, form: LogForm(), slot: "log/edit/\(entry.id.text)",
      again: "hmw log edit \(number)", old: LogDraft.answers(of: entry), tier: entry.visibility, answers: source)
    switch try conversation.run() {
    case .left: throw ExitStatus.Interruption()
    case .nothing: context.tell("Nothing was changed.")
    case .answered(let form): try write(form, entry, writer, book, in: context)
    }
  }

  private func write(
    _ form: LogForm, _ before: LogEntry, _ writer: LogWriter, _ book: CohortBook, in context: CommandContext
  ) throws {
    if let tier = form.visibility, tier != before.visibility, form.draftSlot == nil {
      context.tellReaders(tier, writer, book, partner: form.partnerID ?? before.partnerID)
    }
    let kept = try context.workbench().editLogEntry(before.id, form, by: writer.actor)
    try context.tellAfter(kept, form)
    let day = form.didOn == nil ? "" : kept.didOn.map { ", for \($0.longText)" } ?? ""
    let who = writer.readers(in: book).words(kept.visibility, partner: kept.partnerID)
    try context.show(
      Done(
        "log.edit", context.shape(kept, writer, book),
        "Changed log entry \(number)\(day). Who can read it: \(who). Wrong? hmw undo"))
  }
}
