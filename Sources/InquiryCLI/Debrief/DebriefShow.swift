import ArgumentParser
import InquiryDomain

/// One debrief in full, for those who held it.
struct DebriefShow: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One debrief in full, for those who held it.")

  @Argument(help: "Its number.")
  var number: Int

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    try context.show(DebriefCard(payload: DebriefShape(context.debrief(number), book: context.book())))
  }
}
