import ArgumentParser

/// What schools can't solve alone.
struct BarrierCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "barrier", abstract: "What schools can't solve alone, and what the district answers.",
    subcommands: [
      BarrierRaise.self, BarrierList.self, BarrierShow.self, BarrierAssign.self, BarrierAnswer.self, BarrierEdit.self,
      BarrierRemove.self, BarrierLetterCommand.self,
    ])
}
