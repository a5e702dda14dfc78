import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Writes down what you tried: in a few short questions at a terminal, or in one line.
struct LogAdd: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Write down what you tried, in two minutes; \"not yet\" is a good answer.",
    discussion: """
      hmw log add
      hmw log add "Sat in on 4B; the teacher named it at once" --sure 2 --on "last tue"
      hmw log add --not-yet S "no time to practise"

      It completes what you planned with hmw log plan, unless you add --new.
      """)

  @Argument(help: "What you tried; - reads standard input.")
  var what: [String] = []

  @Option(name: [.long, .customLong("owner")], help: ArgumentHelp("Whose log it is.", valueName: "name"))
  var by: String?

  @Flag(help: "An entry of its own, beside what was planned.")
  var new = false

  @OptionGroup var fields: LogFields
  @OptionGroup var bonds: LogBonds
  @OptionGroup var words: WordsOption
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws { try run(in: context, asking: context.answers) }

  /// - Parameter source: where answers come from.
  func run(in context: CommandContext, asking source: any LineSource) throws {
    var source = source
    let text = try words.words(what.isEmpty ? nil : what.joined(separator: " "), in: context)
    let asks = text == nil && !fields.saySomething
    guard !asks || context.profile.canPrompt && !context.options.json else {
      throw Failure(
        .usage, "log.no-text",
        "What did you try? Give the words, or --text TEXT, --file FILE, or --text - for standard input; or --not-yet.",
        hint: "hmw log add \"Sat in on 4B; the teacher named it at once\" --sure 2")
    }
    let book = try context.book()
    let writer = try context.logWriter(by, in: book, asking: &source)
    var form = LogForm()
    form.personID = writer.person.id
    try fields.fill(&form, tried: text, in: context, of: book.cohort)
    try bonds.fill(&form, in: context, book: book)
    let viewer = try context.workbench().viewer(for: writer.actor)
    let surroundings = try context.workbench().logSurroundings(of: writer.person.id, in: book, to: viewer)
    let plan = new ? nil : surroundings.plan
    if asks {
      try converse(form, plan, surroundings, writer, book, source, in: context)
    } else {
      try write(form, plan, writer, book, in: context)
    }
  }

  private func converse(
    _ form: LogForm, _ plan: LogEntry?, _ surroundings: LogSurroundings, _ writer: LogWriter, _ book: CohortBook,
    _ source: any LineSource, in context: CommandContext
  ) throws {
    let screen = Screen(prompting: context.profile)
    var page = LogScreen(
      cohort: book.cohort, owner: writer.person, now: context.ambient.now(), screen: screen, surroundings: surroundings,
      entry: plan, readers: writer.readers(in: book), named: form.partnerID)
    var conversation = LogConversation(
      context: context, page: page, screen: screen, form: form, slot: writer.slot(in: book), again: "hmw log add",
      tier: form.visibility ?? plan?.visibility ?? .community, answers: source)
    switch try conversation.run() {
    case .left: throw ExitStatus.Interruption()
    case .nothing: context.tell("Everything was skipped, so nothing is kept.")
    case .answered(let whole):
      try write(whole, plan, writer, book, in: context)
      let viewer = try context.workbench().viewer(for: writer.actor)
      page.surroundings = try context.workbench().logSurroundings(of: writer.person.id, in: book, to: viewer)
      conversation.say([""] + page.foot)
    }
  }

  private func write(
    _ form: LogForm, _ plan: LogEntry?, _ writer: LogWriter, _ book: CohortBook, in context: CommandContext
  ) throws {
    if form.draftSlot == nil {
      context.tellReaders(form.visibility ?? plan?.visibility ?? .community, writer, book, partner: form.partnerID)
    }
    let kept = try context.workbench().addLogEntry(
      form, into: plan.map { .plan($0.id) } ?? .newEntry, in: book.cohort.id, by: writer.actor)
    try context.tellAfter(kept, form)
    try context.show(Done("log.add", context.shape(kept, writer, book), line(kept, plan, writer.readers(in: book))))
  }

  private func line(_ entry: LogEntry, _ plan: LogEntry?, _ readers: LogReaders) -> String {
    let who = readers.words(entry.visibility, partner: entry.partnerID)
    let day = entry.didOn.map { ", for \($0.longText)" } ?? ""
    let said = plan?.plan.map { ", where you said \"\($0.truncated(to: 60))\"" } ?? ""
    return
      "Wrote log entry \(entry.number)\(said)\(day). Who can read it: \(who). Wrong? hmw undo"
  }
}

extension LogWriter {
  /// Where what was left half way waits; what somebody else types for a person waits elsewhere.
  func slot(in book: CohortBook) -> String {
    "log/\(book.cohort.id.text)/\(person.id.text)" + (isYou ? "" : "/for")
  }
}

extension Screen {
  /// The surface on which questions stand: the error stream's.
  init(prompting profile: TerminalProfile) {
    self.init(width: profile.width, accessible: profile.accessible, ink: profile.errorInk)
  }
}
