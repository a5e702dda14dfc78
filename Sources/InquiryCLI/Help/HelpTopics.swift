import Foundation
import InquiryDomain

/// Long help that belongs to no single command: `hmw help TOPIC`.
enum HelpTopics {
  /// Prints a topic, or the list of topics, if the words ask for it.
  ///
  /// - Returns: the exit code, or nil where the words ask for something else.
  static func answer(_ arguments: [String]) -> Int32? {
    guard arguments.first == "help", arguments.count == 2 else { return nil }
    if arguments[1] == "topics" { return show(list) }
    return HelpTopic.all.first { $0.name == arguments[1] }.flatMap { show($0.text) }
  }

  /// Stops at a topic that there is not, with the nearest one.
  static func refuseUnknown(_ arguments: [String], commands known: @autoclosure () -> [String]) throws(Failure) {
    guard arguments.first == "help", arguments.count > 1, !arguments[1].hasPrefix("-") else { return }
    let topics = HelpTopic.all.map(\.name) + ["topics"]
    let commands = known()
    guard !commands.contains(arguments[1]), !topics.contains(arguments[1]) else { return }
    let near = NearMatch.nearest(arguments[1], in: topics + commands).map { "Did you mean: hmw help \($0)?" }
    throw Failure(
      .usage, "help.unknown", "There is no help on \"\(arguments[1].safeForTerminal())\".",
      hint: near ?? "See the topics: hmw help topics")
  }

  /// The topics with what each is about.
  static var list: String {
    let rows = HelpTopic.all.map { "  " + $0.name.padded(to: 18) + $0.abstract }
    return (["Topics. Read one with hmw help TOPIC.", ""] + rows).joined(separator: "\n")
  }

  private static func show(_ text: String) -> Int32 {
    let profile = TerminalProfile(environment: ProcessInfo.processInfo.environment, streams: .current())
    TerminalOutput.standard.line(profile.ink.chrome(text))
    return ExitStatus.done.rawValue
  }
}
