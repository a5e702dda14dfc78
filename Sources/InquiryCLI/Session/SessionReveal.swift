import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Shows the notes that were written in silence.
struct SessionReveal: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "reveal", abstract: "Show the notes that were written in silence.")

  @OptionGroup var which: SessionNumber
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    try context.lead(.reveal, which, kind: "session.reveal") { view in
      "Revealed the notes; \(view.counts.notes) can be seen now: hmw wall."
    }
  }
}
