import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Gives the current step more minutes.
struct SessionExtend: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "extend", abstract: "Give the current step more minutes, or fewer after --.",
    discussion: """
      hmw session extend 5
      hmw session extend -- -2
      """)

  @Argument(help: "How many minutes.")
  var minutes: Int

  @OptionGroup var which: SessionNumber
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    guard minutes != 0, (-240...240).contains(minutes) else {
      throw Failure(
        .usage, "session.minutes", "A step can be given 1 to 240 minutes more or fewer.", hint: "hmw session extend 5")
    }
    try context.lead(.extend(minutes: minutes), which, kind: "session.extend") { view in
      let amount = "\(abs(minutes)) minute\(abs(minutes) == 1 ? "" : "s") \(minutes > 0 ? "more" : "less")"
      return "\(amount). \(context.now(view))"
    }
  }
}
