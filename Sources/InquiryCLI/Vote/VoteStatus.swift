import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// How many have voted.
struct VoteStatus: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "status", abstract: "How many have voted; no totals.")

  @Argument(help: "Its number; the open vote if left out.")
  var number: Int?

  @OptionGroup var where_: EntryPlace
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let view = try context.vote(number, in: context.place(where_))
    try context.show(VoteTurnout(shape: VoteShape(view, book: context.book())))
  }
}
