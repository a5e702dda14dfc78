import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Raises a barrier.
struct BarrierRaise: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "raise", abstract: "Raise what your school can't solve alone, so that the district hears of it.",
    discussion: """
      hmw barrier raise "No bus on meeting evenings" --owner "Transport office"
      hmw barrier raise --log 12       why you could not do it yet
      hmw barrier raise --cause 7      a note that you can't change alone

      Write it without names. Entries that only you or your partner read are never copied: say it in your own words.
      """)

  @Argument(help: "What stands in the way, without names.")
  var text: [String] = []

  @Option(help: ArgumentHelp("The number of the log entry that it stood in the way of.", valueName: "number"))
  var log: Int?

  @Option(help: ArgumentHelp("The number of the note that it comes from.", valueName: "number"))
  var cause: Int?

  @Option(help: ArgumentHelp("Who at the district can answer, as a role.", valueName: "role"))
  var owner: String?

  @Option(help: "What is missing: R, K, S or D.")
  var category: CategoryWord?

  @OptionGroup var tier: TierOption
  @OptionGroup var where_: EntryPlace
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    guard !text.isEmpty || log != nil || cause != nil else {
      throw Failure(
        .usage, "barrier.no-text", "What stands in the way?",
        hint: "hmw barrier raise \"No bus on meeting evenings\"")
    }
    guard log == nil || cause == nil else {
      throw Failure(
        .usage, "barrier.two-sources", "A barrier comes from a log entry or from a note, not from both.",
        hint: "Leave out --log or --cause.")
    }
    let form = BarrierForm(
      text: text.isEmpty ? nil : text.joined(separator: " "), category: category?.category, owner: owner,
      visibility: tier.visibility, acceptsFindings: tier.acceptFindings,
      entryID: try log.map { try entry($0, in: context) },
      causeID: try cause.map { try context.note($0).id })
    let barrier = try context.workbench().raiseBarrier(form, in: context.place(where_), by: context.actor())
    try context.lookAgain(at: barrier.words, namesOnly: true)
    try context.show(
      "barrier.raise", barrier, "Raised barrier \(barrier.number). \(barrier.visibility.readersSentence)")
  }

  private func entry(_ number: Int, in context: CommandContext) throws -> Identifier<LogEntry> {
    let entry: LogEntry = try context.workbench().visible(
      number, in: context.cohort().id, as: "log", to: context.viewer())
    return entry.id
  }
}
