import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Stops the clock.
struct SessionPause: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "pause", abstract: "Stop the clock.")

  @OptionGroup var which: SessionNumber
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    try context.lead(.pause, which, kind: "session.pause") { view in
      "Paused with \(ClockText.left(view.left ?? 0)). Let it run: hmw session go-on."
    }
  }
}
