/// The words that any cue speaks of, each with the numbers of the alternatives it belongs to.
struct CueVocabulary: Sendable {
  private var numbers: [String: Int] = [:]
  private var whole: [String: [Int]] = [:]
  private var beginnings: [String: [Int]] = [:]
  private var endings: [String: [Int]] = [:]

  /// Reads a phrase, and numbers the alternatives that are new in it.
  mutating func read(_ phrase: String) -> [CuePattern.Part] {
    phrase.split(separator: " ").map { part in
      if part == "^^" { return .first }
      if part.first == "^" { return .start(within: Int(part.dropFirst()) ?? 0) }
      if part == "." { return .end }
      if part.first == "~" { return .gap(Int(part.dropFirst()) ?? 3) }
      if part.last == "?" { return .maybe(number(of: String(part.dropLast()))) }
      return .word(number(of: String(part)))
    }
  }

  /// The alternatives that a word belongs to.
  func alternatives(of key: String) -> [Int] {
    var found = whole[key] ?? []
    let letters = key.utf8
    for length in 2...10 where length <= letters.count {
      if let more = beginnings[String(key.utf8.prefix(length)) ?? ""] { found += more }
    }
    if key.first?.isNumber == true { found += whole[Self.digits] ?? [] }
    if letters.count > 4, let more = endings[String(key.utf8.suffix(3)) ?? ""] { found += more }
    return found
  }

  /// What stands in phrases for any number in digits.
  private static let digits = "#"

  private mutating func number(of alternatives: String) -> Int {
    if let known = numbers[alternatives] { return known }
    let number = numbers.count
    numbers[alternatives] = number
    for word in Self.expanded(alternatives) {
      if word.last == "*" {
        beginnings[String(word.dropLast()), default: []].append(number)
      } else if word.first == "*" {
        endings[String(word.dropFirst()), default: []].append(number)
      } else {
        whole[word, default: []].append(number)
      }
    }
    return number
  }

  private static func expanded(_ alternatives: String) -> [String] {
    alternatives.split(separator: "|").flatMap { name in
      guard name.first == "$" else { return [String(name)] }
      return (CueWords.classes[String(name.dropFirst())] ?? []).flatMap { expanded($0) }
    }
  }
}
