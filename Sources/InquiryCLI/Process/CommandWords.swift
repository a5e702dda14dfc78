import ArgumentParser
import InquiryDomain

/// The words of a command line, put in the order that the parser understands.
///
/// Global options may stand anywhere, a noun alone means its list, and an unknown word gets the nearest known one.
struct CommandWords {
  /// The words in the parser's order.
  private(set) var arguments: [String]
  /// The command they name, with the words that are left for it.
  private(set) var leaf: (type: any ParsableCommand.Type, rest: [String])?

  private static let flags: Set<String> = [
    "--json", "--plain", "--quiet", "-q", "--no-input", "--accessible", "--no-color", "--demo",
  ]
  private static let options: Set<String> = ["--color", "--data", "--cohort", "--as"]

  init(_ typed: [String], root: any ParsableCommand.Type) throws(Failure) {
    var (words, globals) = Self.sorted(typed)
    if words.isEmpty { words = ["status"] }
    var path: [any ParsableCommand.Type] = [root]
    var rest = words[...]
    while let word = rest.first, let next = Self.child(word, of: path[path.count - 1]) {
      path.append(next)
      rest = rest.dropFirst()
    }
    try Self.refuseUnknown(rest.first, in: path)
    arguments = Self.joined(words[...], globals)
    guard !Self.asksForHelp(words) else { return }
    if let list = Self.listing(of: path[path.count - 1], rest) {
      arguments = words.prefix(words.count - rest.count) + Self.names(list).prefix(1) + Self.joined(rest, globals)
      path.append(list)
    }
    let last = path[path.count - 1]
    if last.configuration.subcommands.isEmpty { leaf = (last, Self.joined(rest, globals)) }
  }

  /// Options go before `--`, behind which all words are people's own.
  private static func joined(_ words: ArraySlice<String>, _ globals: [String]) -> [String] {
    let end = words.firstIndex(of: "--") ?? words.endIndex
    return words[..<end] + globals + words[end...]
  }

  /// Takes the global options out of the words, up to `--`.
  private static func sorted(_ typed: [String]) -> (words: [String], globals: [String]) {
    var words: [String] = []
    var globals: [String] = []
    var index = 0
    while index < typed.count {
      let word = typed[index]
      if word == "--" { return (words + typed[index...], globals) }
      if flags.contains(word) || options.contains(where: { word.hasPrefix("\($0)=") }) {
        globals.append(word)
      } else if options.contains(word), index + 1 < typed.count {
        globals += typed[index...index + 1]
        index += 1
      } else {
        words.append(word)
      }
      index += 1
    }
    return (words, globals)
  }

  private static func asksForHelp(_ words: [String]) -> Bool {
    words.prefix { $0 != "--" }.contains { ["-h", "--help", "--version"].contains($0) } || words.first == "help"
  }

  private static func names(_ type: any ParsableCommand.Type) -> [String] {
    [type.configuration.commandName ?? type._commandName] + type.configuration.aliases
  }

  /// The words that may follow a command.
  static func commands(under parent: any ParsableCommand.Type) -> [String] {
    parent.configuration.subcommands.flatMap { names($0) }
  }

  private static func child(_ word: String, of parent: any ParsableCommand.Type) -> (any ParsableCommand.Type)? {
    parent.configuration.subcommands.first { names($0).contains(word) }
  }

  /// A noun by itself is its list.
  private static func listing(
    of noun: any ParsableCommand.Type, _ rest: ArraySlice<String>
  ) -> (any ParsableCommand.Type)? {
    guard rest.first.map({ $0.hasPrefix("-") }) ?? true else { return nil }
    if let browse = child("browse", of: noun), rest.contains(where: isForBrowsing) { return browse }
    return child("list", of: noun)
  }

  /// What a list is browsed for, where a noun has a screen for that: `hmw playlist --cause 5`.
  private static func isForBrowsing(_ word: String) -> Bool {
    ["--cause", "--group", "--question", "--community"].contains { word == $0 || word.hasPrefix("\($0)=") }
  }

  private static func refuseUnknown(_ word: String?, in path: [any ParsableCommand.Type]) throws(Failure) {
    guard let parent = path.last, !parent.configuration.subcommands.isEmpty, let word, !word.hasPrefix("-"),
      !(path.count == 1 && word == "help")
    else { return }
    let known = parent.configuration.subcommands.filter { $0.configuration.shouldDisplay }.flatMap(names)
    let place = (["hmw"] + path.dropFirst().map { names($0)[0] }).joined(separator: " ")
    let near = NearMatch.nearest(word, in: known).map { "Did you mean: \(place) \($0)?" }
    throw Failure(
      .usage, "command.unknown", "There is no command \"\(place) \(word.safeForTerminal())\".",
      hint: near ?? "See what there is: \(place) --help")
  }
}
