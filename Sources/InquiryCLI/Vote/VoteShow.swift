import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// A vote with its options, and its result once it is closed.
struct VoteShow: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "A vote with its options, and its result once it is closed.")

  @Argument(help: "Its number; the open vote, else the last one, if left out.")
  var number: Int?

  @OptionGroup var where_: EntryPlace
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let place = try context.place(where_)
    let votes = try context.workbench().votes(in: place.cohortID, to: context.viewer())
    let last = votes.contains(where: \.isOpen) ? nil : votes.last?.number
    let view = try context.vote(number ?? last, in: place)
    try context.show(VoteAnswer(view, kind: "vote.show", book: context.book()))
  }
}
