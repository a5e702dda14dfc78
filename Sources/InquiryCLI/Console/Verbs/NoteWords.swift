import InquiryDomain

/// The verbs that move, group and change notes.
enum NoteWords {
  static func parse(_ first: String, _ rest: [String], _ tail: String) -> ConsoleVerb? {
    switch first {
    case "move": move(rest)
    case "group": group(tail)
    case "ungroup": ungroup(rest, tail)
    case "merge": merge(rest)
    case "edit": edit(rest, tail)
    case "show": rest.count == 1 ? number(rest[0]).map(ConsoleVerb.show) : nil
    case "remove": numbers(rest).map(ConsoleVerb.remove)
    default: nil
    }
  }

  /// `move 7 S`, `move 7 8 9 skills`.
  private static func move(_ rest: [String]) -> ConsoleVerb? {
    guard let last = rest.last, let column = Category(typed: last), let numbers = numbers(rest.dropLast()) else {
      return nil
    }
    return .move(numbers, column)
  }

  /// `group 5 6 "What matters"`, `group 5 6 "What matters" in K`; the quotes may be left out.
  private static func group(_ tail: String) -> ConsoleVerb? {
    let words = tail.split(whereSeparator: \.isWhitespace)
    let count = words.prefix { number(String($0)) != nil }.count
    guard count > 0, words.count > count, let numbers = numbers(words.prefix(count).map(String.init)) else {
      return nil
    }
    let (name, column) = split(String(tail[words[count].startIndex...]))
    return name.isEmpty ? nil : .group(numbers, name: name, column: column)
  }

  /// Takes a closing `in K` and the quotes off a group's name.
  private static func split(_ text: String) -> (String, Category?) {
    let words = text.split(separator: " ")
    guard words.count > 2, words[words.count - 2] == "in", let column = Category(typed: String(words[words.count - 1]))
    else {
      return (unquoted(text), nil)
    }
    return (unquoted(words.dropLast(2).joined(separator: " ")), column)
  }

  static func unquoted(_ text: String) -> String {
    let marks = "\"“”'"
    var name = Substring(text.trimmed)
    if let first = name.first, let last = name.last, name.count > 1, marks.contains(first), marks.contains(last) {
      name = name.dropFirst().dropLast()
    }
    return String(name).trimmed
  }

  /// `ungroup Time` takes a group apart, `ungroup 5 6` takes notes out.
  private static func ungroup(_ rest: [String], _ tail: String) -> ConsoleVerb? {
    guard !rest.isEmpty else { return nil }
    return numbers(rest[...]).map(ConsoleVerb.takeOut) ?? .ungroup(unquoted(tail))
  }

  private static func merge(_ rest: [String]) -> ConsoleVerb? {
    guard let numbers = numbers(rest[...]), numbers.count > 1 else { return nil }
    return .merge(numbers[0], Array(numbers.dropFirst()))
  }

  private static func edit(_ rest: [String], _ tail: String) -> ConsoleVerb? {
    guard let word = rest.first, let number = number(word) else { return nil }
    let words = String(tail.dropFirst(word.count)).trimmed
    return .edit(number, words.isEmpty ? nil : words)
  }

  static func number(_ word: String) -> Int? {
    Int(word.hasPrefix("#") ? String(word.dropFirst()) : word).flatMap { $0 > 0 ? $0 : nil }
  }

  /// All words as numbers, commas allowed; nil if any is none.
  static func numbers(_ words: some Sequence<String>) -> [Int]? {
    let parts = words.flatMap { $0.split(separator: ",").map(String.init) }
    let numbers = parts.compactMap(number)
    return numbers.isEmpty || numbers.count != parts.count ? nil : numbers
  }
}
