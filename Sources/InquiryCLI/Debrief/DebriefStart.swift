import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Leads partners through their debrief, with a clock.
struct DebriefStart: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: "Twenty minutes with a partner: a clock, the steps, and what you want to keep.",
    discussion: """
      Each has the same time; the partner speaks first. What people tell is not stored. A debrief that was left, even by
      a crash, is offered again. Steps come from the protocol peer_debrief; your own file of that name wins.
      Example:  hmw debrief start --with ben --as ana
      """)

  @Option(help: ArgumentHelp("Who types, and speaks last.", valueName: "name"))
  var by: String?
  @Option(
    help: ArgumentHelp(
      "Their partner; twice for a group of three. Their partner of now if left out.", valueName: "name"))
  var with: [String] = []
  @Option(help: "How you meet: together, phone, video or written.")
  var channel: Debrief.Channel?

  @OptionGroup(title: "Global options") var global: GlobalOptions

  private static let example = "hmw debrief start --by ana --with ben"

  func run(in context: CommandContext) throws {
    guard context.opensConsole else {
      throw Failure(
        .usage, "debrief.no-terminal",
        "A debrief with a clock needs a terminal. Write down what came of it with --with, --insight and --their-insight.",
        hint: "hmw debrief add --by ana --with ben --insight \"TEXT\" --their-insight \"TEXT\"")
    }
    try DebriefOpening(by: by, with: with, channel: channel, example: Self.example).run(
      context.lineSource, in: context)
  }
}

extension CommandContext {
  /// The keyboard of a console.
  var lineSource: any LineSource {
    profile.canEditLines ? LineEditor(accessible: profile.accessible) : PlainInput(output: .error)
  }
}
