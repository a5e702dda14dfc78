import ArgumentParser

/// A command that gets everything it touches from its context.
protocol HouseCommand: ParsableCommand {
  var global: GlobalOptions { get }
  /// What it prints when asked for nothing but its name, in two or three examples.
  func run(in context: CommandContext) throws
}

extension HouseCommand {
  /// Never reached: `Entry` runs commands with their context.
  func run() throws {
    try run(in: CommandContext(options: global))
  }
}
