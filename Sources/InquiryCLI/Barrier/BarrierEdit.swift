import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Changes parts of a barrier.
struct BarrierEdit: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change parts of a barrier; what you leave out stays.",
    discussion: "hmw barrier edit 3 \"No late bus on meeting evenings\" --category R")

  @Argument(help: "Its number.")
  var number: Int

  @Argument(help: "What stands in the way, without names.")
  var text: [String] = []

  @Option(help: "What is missing: R, K, S or D.")
  var category: CategoryWord?

  @OptionGroup var tier: TierOption
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    guard !text.isEmpty || category != nil || tier.visibility != nil else {
      throw Failure(
        .usage, "barrier.no-change", "What is to change? Give new words, --category or --visibility.",
        hint: "hmw barrier edit \(number) --category R")
    }
    let form = BarrierForm(
      text: text.isEmpty ? nil : text.joined(separator: " "), category: category?.category,
      visibility: tier.visibility, acceptsFindings: tier.acceptFindings)
    let barrier = try context.workbench().editBarrier(
      context.barrier(number).barrier.id, form, by: context.actor())
    try context.lookAgain(at: barrier.words, namesOnly: true)
    try context.show("barrier.edit", barrier, "Changed barrier \(number). \(barrier.visibility.readersSentence)")
  }
}
