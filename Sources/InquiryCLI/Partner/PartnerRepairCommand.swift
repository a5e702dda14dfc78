import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Finds new partners for those who were left alone.
struct PartnerRepairCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "repair", abstract: "New partners for whoever was left alone; the history stays.",
    discussion: """
      Somebody left alone joins another who is alone, or a pair that becomes three. hmw shows what it would do first.
      Example:  hmw partner repair --dry-run
      """)

  @Flag(help: "Do it without asking.")
  var yes = false

  @Flag(name: [.customShort("n"), .long], help: "Only show what would be done.")
  var dryRun = false

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let book = try context.book()
    let actor = try context.actor(in: book)
    let bench = try context.workbench()
    let repair = try bench.proposedRepair(in: book.cohort.id, for: actor)
    let proposed = PartnerChangeShape(repair, among: try bench.partners(in: book, to: .keeper), book: book)
    guard !repair.endings.isEmpty || !repair.teams.isEmpty else {
      return try context.show(Done("partner.repair", proposed, idle(proposed)))
    }
    if dryRun {
      return try context.show(
        PartnerChangeScreen(kind: "partner.repair", payload: proposed, after: ["Do it: hmw partner repair --yes"]))
    }
    guard try yes || agreed(proposed, in: context) else { return context.tell("Nothing was changed.") }
    let change = try bench.repairPartners(in: book.cohort.id, by: actor)
    try context.showPartners(
      PartnerChangeShape(change, book: book), kind: "partner.repair",
      done: "\(Plural.count(change.made.count, "new partnership")). Wrong? hmw undo")
  }

  private func idle(_ proposed: PartnerChangeShape) -> String {
    proposed.alone.isEmpty
      ? "Everyone has a partner; there is nothing to repair."
      : "\(NumberWords.listed(proposed.alone)) has no partner, and nobody is free. Make three of a pair: hmw partner set NAME NAME NAME"
  }

  /// Shows the proposal and waits for a word.
  private func agreed(_ proposed: PartnerChangeShape, in context: CommandContext) throws -> Bool {
    guard context.profile.canPrompt, !context.options.json else {
      throw Failure(
        .usage, "partners.no-yes", "Look at it first with --dry-run, or do it at once with --yes.",
        hint: "hmw partner repair --dry-run")
    }
    let screen = Screen(
      width: context.profile.width, accessible: context.profile.accessible, ink: context.profile.errorInk)
    let lines = PartnerChangeScreen(kind: "", payload: proposed).lines(on: screen)
    context.error.write(lines.map { $0 + "\n" }.joined())
    var answers = context.answers
    return answers.agrees("Do it? [Y/n] ", empty: true)
  }
}
