import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Says what one thing you will try before the next session.
struct LogPlan: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Say what one thing you will try before the next session.",
    discussion: """
      hmw log plan "Sit in on two reading blocks" --by fri --expect "They name different parts"

      When it is done, hmw log add goes on where this began.
      """)

  @Argument(help: "What, and where; - reads standard input.")
  var what: [String] = []

  @Option(help: ArgumentHelp("By when, such as fri, tomorrow or 6 Mar.", valueName: "day"))
  var by: String?

  @Option(help: ArgumentHelp("What you think will happen.", valueName: "text"))
  var expect: String?

  @Option(help: ArgumentHelp("Whose plan it is.", valueName: "name"))
  var owner: String?

  @OptionGroup var bonds: LogBonds
  @OptionGroup var words: WordsOption
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let text = try words.requiredWords(
      what.isEmpty ? nil : what.joined(separator: " "), of: "plan",
      example: "hmw log plan \"Sit in on two reading blocks\" --by fri", in: context)
    let book = try context.book()
    var answers = context.answers
    let writer = try context.logWriter(owner, in: book, flag: "--owner", asking: &answers)
    var form = LogForm()
    (form.plan, form.prediction, form.personID) = (text, expect, writer.person.id)
    form.planFor = try by.map { try context.day($0, in: book.cohort, leaning: .coming) }
    try bonds.fill(&form, in: context, book: book)
    context.tellReaders(form.visibility ?? .community, writer, book, partner: form.partnerID)
    let kept = try context.workbench().planEntry(form, in: book.cohort.id, by: writer.actor)
    try context.tellAfter(kept, form)
    try context.show(Done("log.plan", context.shape(kept, writer, book), line(kept, writer.readers(in: book))))
  }

  private func line(_ entry: LogEntry, _ readers: LogReaders) -> String {
    let who = readers.words(entry.visibility, partner: entry.partnerID)
    let day = entry.planFor.map { " by \($0.longText)" } ?? ""
    return
      "Planned\(day), as log entry \(entry.number). Who can read it: \(who). Wrong? hmw undo. Next: hmw log add, when it is done."
  }
}
