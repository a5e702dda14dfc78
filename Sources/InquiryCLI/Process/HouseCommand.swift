import ArgumentParser
import Foundation
import InquiryDomain

/// A command that gets everything it touches from its context.
protocol HouseCommand: ParsableCommand {
  var global: GlobalOptions { get }
  /// Whether `--demo` makes the sample before it, where there is none yet.
  static var usesSample: Bool { get }
  /// What it prints when asked for nothing but its name, in two or three examples.
  func run(in context: CommandContext) throws
}

extension HouseCommand {
  static var usesSample: Bool { true }

  /// Runs the command on the terminal and in the surroundings of the process.
  func run() throws {
    let environment = ProcessInfo.processInfo.environment
    try Entry.checkSettings(environment)
    let context = CommandContext(options: global, environment: environment)
    // What was done is on the disk, and the process is about to end: nothing needs to be taken apart one by one first.
    defer { _ = Unmanaged.passRetained(context) }
    try begin(in: context)
  }

  /// Runs the command, after the sample was made where `--demo` asks for one that is not there.
  func begin(in context: CommandContext) throws {
    if global.demo, Self.usesSample { try DemoPlayer(in: context).makeOnce() }
    do { try run(in: context) } catch let failure as Failure { throw context.located(failure) }
  }
}
