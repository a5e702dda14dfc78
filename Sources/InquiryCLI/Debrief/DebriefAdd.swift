import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Keeps what came of a debrief that was held without hmw.
struct DebriefAdd: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Keep what came of a debrief; only its people can read it.",
    discussion: """
      hmw debrief add --with ben --insight "I ask first now" --their-insight "A list is no talk" \\
        --log 4 --their-log 3 --next-contact "in 2 weeks" --channel phone --minutes 20
      Three people:  hmw debrief add --with ben --with cai --insight TEXT --turn "Ben: TEXT" --turn "Cai: TEXT"
      """)

  @Option(help: ArgumentHelp("Whose debrief it is, with --insight and --log.", valueName: "name"))
  var by: String?
  @Option(
    help: ArgumentHelp(
      "Their partner; twice for a group of three. Their partner of now if left out.", valueName: "name"))
  var with: [String] = []

  @OptionGroup var debrief: DebriefOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  private static let example =
    "hmw debrief add --by ana --with ben --insight \"I ask first now\" --their-insight \"A list is no talk\""

  func run(in context: CommandContext) throws {
    let book = try context.book()
    let people = try context.debriefPeople(by: by, with: with, book: book, example: Self.example)
    let form = try debrief.form(of: people, book: book, in: context)
    guard form.turns.contains(where: { $0.insight != nil }) else {
      throw Failure(
        .usage, "debrief.no-insight", "What came of it? --insight TEXT, --their-insight TEXT or --turn \"NAME: TEXT\"",
        hint: Self.example)
    }
    let kept = try context.workbench().addDebrief(form, in: book.cohort.id, by: context.actor(in: book))
    try context.lookAgain(at: kept.turns.flatMap(\.turn.words))
    context.tellAdvice(in: form.turns.flatMap(\.probing))
    debrief.tellDays(of: kept.debrief, in: context)
    let shape = DebriefShape(kept, book: book)
    let logs = debrief.writeLogs ? " What went into log entries has their readers." : ""
    try context.show(
      Done(
        "debrief.add", shape,
        "Kept debrief \(shape.number). Who can read it: \(shape.readers).\(logs) Wrong? hmw undo"))
  }
}
