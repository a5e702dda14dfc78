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

/// How many have voted, in one line.
struct VoteTurnout: Presentable {
  /// The numbers alone.
  struct Shape: Encodable, Sendable {
    var vote: Int
    var open: Bool
    var voted: Int
    var invited: Int?
  }

  let kind = "vote.status"
  let shape: VoteShape

  var payload: Shape { Shape(vote: shape.number, open: shape.open, voted: shape.voted, invited: shape.invited) }

  var table: PlainTable? {
    PlainTable(
      header: ["vote", "open", "voted", "invited"],
      rows: [["\(shape.number)", shape.open ? "yes" : "no", "\(shape.voted)", shape.invited.map(String.init) ?? ""]])
  }

  func lines(on screen: Screen) -> [String] {
    [screen.ink.chrome("Vote \(shape.number) is \(shape.open ? "open" : "closed"): \(shape.turnoutText).")]
  }
}
