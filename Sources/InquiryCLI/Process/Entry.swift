import ArgumentParser
import Foundation
import InquiryDomain

/// Runs one command line from its words to its exit code.
package enum Entry {
  /// Never returns: the process ends with the exit code of `hmw help exit-codes`.
  package static func main(_ arguments: [String] = Array(CommandLine.arguments.dropFirst())) -> Never {
    // Whatever hmw makes is its owner's alone.
    umask(0o077)
    TerminalOutput.prepare()
    do {
      try run(arguments)
      exit(ExitStatus.done.rawValue)
    } catch {
      exit(report(error, arguments))
    }
  }

  private static func run(_ arguments: [String]) throws {
    if let code = HelpTopics.answer(arguments) { exit(code) }
    try HelpTopics.refuseUnknown(arguments, commands: CommandWords.commands(under: RootCommand.self))
    let words = try CommandWords(arguments.isEmpty ? ["status"] : arguments, root: RootCommand.self)
    guard let leaf = words.leaf else { return try runParsed(RootCommand.parseAsRoot(words.arguments)) }
    guard let command = try? leaf.type.parse(leaf.rest) else {
      // The whole tree knows the command's full name, which a message to people should have.
      return try runParsed(RootCommand.parseAsRoot(words.arguments))
    }
    try runParsed(command)
  }

  private static func runParsed(_ command: any ParsableCommand) throws {
    var command = command
    try command.run()
  }

  /// Refuses a clock that is set to no moment: with the real one, what is tested would not be what was asked for.
  static func checkSettings(_ environment: [String: String]) throws(Failure) {
    guard let now = environment["HMW_NOW"], !now.isEmpty, Instant(now) == nil else { return }
    throw Failure(
      .badSettings, "settings.now", "HMW_NOW is set to \"\(now)\", which is no moment in time.",
      hint: "Set it to one, such as HMW_NOW=2026-02-24T15:30:00Z, or take it away: unset HMW_NOW")
  }

  private static func report(_ error: any Error, _ arguments: [String]) -> Int32 {
    if let failure = error as? Failure { return say(failure, arguments) }
    if let code = error as? ExitCode { return code.rawValue }
    if error is ExitStatus.Interruption { return ExitStatus.interrupted.rawValue }
    let code = RootCommand.exitCode(for: error).rawValue
    let text = RootCommand.fullMessage(for: error)
    guard code != 0 else {
      TerminalOutput.standard.line(text)
      return 0
    }
    guard code == ExitStatus.usage.rawValue else {
      return say(
        Failure(.fault, "hmw.fault", "Something went wrong inside hmw; your data is safe.", hint: "hmw doctor"),
        arguments)
    }
    return say(usageFailure(RootCommand.message(for: error), text), arguments)
  }

  /// A parser's message in the house's three lines.
  private static func usageFailure(_ message: String, _ full: String) -> Failure {
    let usage = full.split(separator: "\n").first { $0.hasPrefix("Usage:") }.map(String.init)
    return Failure(.usage, "command.usage", message, hint: usage)
  }

  private static func say(_ failure: Failure, _ arguments: [String]) -> Int32 {
    let code = ExitStatus(failure.kind).rawValue
    if arguments.contains("--json"), let text = try? HouseJSON.text(FailureShape(failure)) {
      TerminalOutput.error.line(text)
    } else {
      let ink = TerminalProfile(environment: ProcessInfo.processInfo.environment, streams: .current()).errorInk
      TerminalOutput.error.line(ink.chrome("hmw: \(failure.message.safeForTerminal())"))
      if let hint = failure.hint {
        TerminalOutput.error.line(ink.chrome(hint.safeForTerminal(keepingLineBreaks: true)))
      }
    }
    return code
  }
}
