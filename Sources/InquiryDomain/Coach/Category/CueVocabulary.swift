/// The words that any cue speaks of, each with the numbers of the alternatives it belongs to.
struct CueVocabulary: Sendable {
  private var numbers: [String: Int] = [:]
  private var whole: [String: [Int]] = [:]
  /// By what `LetterHash` makes of the letters, so that no beginning of a word need be cut out.
  private var beginnings: [UInt64: [Int]] = [:]
  private var longestBeginning = 0
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
    var beginning = LetterHash()
    for letter in key.utf8.prefix(longestBeginning) {
      beginning.take(UInt64(letter))
      for number in beginnings[beginning.value] ?? [] where !found.contains(number) { found.append(number) }
    }
    if key.first?.isNumber == true { found += whole[Self.digits] ?? [] }
    if key.utf8.count > 4, let more = endings[String(key.suffix(3))] { found += more }
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
        let letters = word.utf8.dropLast()
        beginnings[LetterHash(letters).value, default: []].append(number)
        longestBeginning = max(longestBeginning, letters.count)
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
