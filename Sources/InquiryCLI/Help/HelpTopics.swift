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
