import Yams

/// Words for what a file holds, in messages to its author.
enum YAMLWording {
  /// A stranger's text for a message: short, and without anything that could steer a terminal.
  static func quoted(_ text: String) -> String {
    let visible = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .unicodeScalars.filter { $0.properties.generalCategory != .control && $0.properties.generalCategory != .format }
    let shown = String(String.UnicodeScalarView(visible))
    return shown.count > 40 ? "\"\(shown.prefix(39))…\"" : "\"\(shown)\""
  }

  static func list(_ words: [String], last: String = "or") -> String {
    guard let final = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(last) \(final)"
  }

  static func kind(of node: Node) -> String {
    switch node {
    case .scalar(let scalar): isNothing(scalar) ? "empty" : quoted(scalar.string)
    case .mapping: "a set of keys"
    case .sequence: "a list"
    case .alias: "an alias"
    }
  }

  static func isNothing(_ scalar: Node.Scalar) -> Bool {
    if scalar.string.allSatisfy(\.isWhitespace) { return true }
    return scalar.style == .plain && ["~", "null", "Null", "NULL"].contains(scalar.string)
  }

  /// libYAML's messages speak of tokens and contexts; an author needs the usual cause.
  static func explain(_ problem: String) -> String {
    switch problem {
    case "mapping values are not allowed in this context":
      "a second \": \" on one line; expected text that holds one to stand in quotes"
    case "found character that cannot start any token":
      "a tab, @, ` or % begins this; expected spaces for indentation, and text that begins with a sign in quotes"
    case "but found another document":
      "a second document begins here; expected one document in a file"
    case "Maximum nesting level reached, set with yaml_set_max_nest_level())":
      "the nesting is too deep; expected at most three levels"
    default: "the YAML can't be read here (\(problem)); expected \"key: value\" lines with equal indentation"
    }
  }
}
