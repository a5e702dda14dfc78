import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Adds to a debrief, or changes parts of it.
struct DebriefEdit: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Add to a debrief, or change parts of it; what you leave out stays.",
    discussion: "Example:  hmw debrief edit 3 --insight \"I ask first, then wait\" --as ana")

  @Argument(help: "Its number.")
  var number: Int
  @Option(help: ArgumentHelp("Whose part --insight and --log are; you if left out.", valueName: "name"))
  var by: String?
  @Flag(help: "Take away what your partner noticed.")
  var withdrawNoticed = false

  @OptionGroup var debrief: DebriefOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let book = try context.book()
    let known = try context.debrief(number)
    let own = try context.writer(by)?.id ?? known.debrief.people.first
    let ids = known.debrief.people.filter { $0 == own } + known.debrief.people.filter { $0 != own }
    let people = ids.compactMap { book.member($0)?.person }
    var form = try debrief.form(of: people, book: book, in: context)
    if !form.turns.isEmpty { form.turns[0].withdrawsNoticed = withdrawNoticed }
    guard isChange(form, of: people) else {
      throw Failure(
        .usage, "debrief.no-change", "What is to change? Use --insight, --log, --next-contact or another option.",
        hint: "hmw debrief edit \(number) --insight \"TEXT\"")
    }
    let kept = try context.workbench().editDebrief(known.debrief.id, form, by: context.actor(in: book))
    try context.lookAgain(at: form.turns.compactMap(\.insight))
    context.tellAdvice(in: form.turns.flatMap(\.probing))
    debrief.tellDays(of: kept.debrief, in: context)
    try context.show(Done("debrief.edit", DebriefShape(kept, book: book), "Changed debrief \(number). Wrong? hmw undo"))
  }

  private func isChange(_ form: DebriefForm, of people: [Person]) -> Bool {
    var empty = DebriefForm()
    empty.turns = people.map { DebriefForm.Turn($0.id) }
    return form != empty
  }
}
