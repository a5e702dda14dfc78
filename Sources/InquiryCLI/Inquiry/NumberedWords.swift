import ArgumentParser

/// Words that may begin with the number of an inquiry: `2 We now think…` or only `We now think…`.
struct NumberedWords: ParsableArguments {
  @Argument(help: ArgumentHelp("The inquiry's number, if it isn't the open one, and the words.", valueName: "words"))
  var typed: [String] = []

  @OptionGroup var words: WordsOption

  init() {}

  /// The number, where the first word is one and either words follow it or they come from elsewhere.
  var number: Int? {
    guard let first = typed.first.flatMap({ Int($0) }) else { return nil }
    return typed.count > 1 || words.text != nil || words.file != nil ? first : nil
  }

  func text(of what: String, example: String, in context: CommandContext) throws -> String {
    let rest = number == nil ? typed : Array(typed.dropFirst())
    return try words.requiredWords(
      rest.isEmpty ? nil : rest.joined(separator: " "), of: what, example: example, in: context)
  }
}
