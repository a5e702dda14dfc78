import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Closes a vote and shows its result.
struct VoteClose: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Close a vote and show its result; ballots are thrown away.")

  @Argument(help: "Its number; the open vote if left out.")
  var number: Int?

  @OptionGroup var where_: EntryPlace
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let open = try context.vote(number, in: context.place(where_))
    let view = try context.workbench().closeVote(open.vote.id, by: context.actor())
    try context.show(VoteAnswer(view, kind: "vote.close", book: context.book()))
  }
}
