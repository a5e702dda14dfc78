import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Puts one ballot in, or changes one.
struct VoteCast: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "cast", abstract: "Put one ballot in; - reads it from standard input.",
    discussion: """
      hmw vote cast "2 2 5" --by ana
      hmw vote cast "1 2 2" --token TOKEN     (changes the ballot with that token)

      One option's number for each dot. Nobody sees totals until the vote is closed, and a ballot keeps no name.
      """)

  @Argument(help: ArgumentHelp("The numbers of the options, one for each dot.", valueName: "dots"))
  var dots: [String] = []

  @Option(help: ArgumentHelp("Whom to tick off the list of voters.", valueName: "name"))
  var by: String?

  @Option(help: ArgumentHelp("The token of a ballot that is to be changed.", valueName: "token"))
  var token: String?

  @Option(help: ArgumentHelp("Which vote, where more than one is open.", valueName: "number"))
  var vote: Int?

  @OptionGroup var where_: EntryPlace
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let voter = try context.writer(by)
    let open = try context.vote(vote, in: where_.place(in: context, of: voter))
    let key = try context.workbench().cast(
      positions(), in: open.vote.id, token: token, voter: voter?.id, by: context.actor())
    let voted = try context.workbench().vote(open.vote.id, to: context.viewer()).turnout
    try context.show(
      Done(
        "vote.cast", BallotShape(vote: open.vote.number, token: key, voted: voted),
        "Your ballot is in; \(voted) so far. To change it before the vote closes: hmw vote cast \"1 2\" --vote \(open.vote.number) --token \(key)"
      ))
  }

  private func positions() throws -> [Int] {
    let text = dots == ["-"] ? try TextSource.contents(of: "-") : dots.joined(separator: " ")
    let words = text.split { $0.isWhitespace || $0 == "," }
    guard !words.isEmpty else {
      throw Failure(
        .usage, "ballot.missing", "I need the numbers of the options, one for each dot.",
        hint: "hmw vote cast \"2 2 5\"")
    }
    return try words.map { word in
      guard let number = Int(word) else {
        throw Failure(
          .usage, "ballot.unclear", "\"\(String(word).safeForTerminal())\" is not an option's number.",
          hint: "Type numbers, one for each dot: hmw vote cast \"2 2 5\"")
      }
      return number
    }
  }
}
