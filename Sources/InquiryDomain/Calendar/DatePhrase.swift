/// A written date split into plain lower-case words, with its time of day taken out.
struct DatePhrase {
  let text: String
  let time: TimeOfDay?
  let words: [String]

  init(_ text: String) throws(Failure) {
    let pieces = Self.pieces(of: text)
    let times = pieces.compactMap { TimeOfDay($0) }
    guard times.count <= 1 else { throw .unclearDate(text, because: "There are two times in it.") }
    (self.text, time) = (text, times.first)
    words = pieces.filter { TimeOfDay($0) == nil && !Self.fillers.contains($0) }
  }

  /// The same phrase with each misspelt word put right, or nil when nothing comes near.
  var nearestWords: String? {
    let near = words.map { Self.isKnown($0) ? $0 : NearMatch.nearest($0, in: Self.vocabulary) ?? $0 }
    return near == words || !near.allSatisfy(Self.isKnown) ? nil : near.joined(separator: " ")
  }

  private static let fillers: Set = ["at", "on", "the", "of"]

  private static let vocabulary =
    ["today", "tomorrow", "yesterday", "next", "last", "this", "in", "ago", "days", "weeks", "months"]
    + ["first", "second", "third", "fourth", "fifth"]
    + Weekday.allCases.map { $0.name.lowercased() } + MonthName.all.map { $0.lowercased() }

  private static func isKnown(_ word: String) -> Bool {
    vocabulary.contains(word) || MonthName.month(of: word) != nil || Weekday(word: word) != nil
      || word.utf8.contains { (0x30...0x39).contains($0) }
  }

  private static func pieces(of text: String) -> [String] {
    let spaced = text.lowercased().split { $0.isWhitespace || $0 == "," }
    return joiningHalves(spaced.flatMap(splittingDateAndTime))
  }

  /// `2026-03-06T15:30` is a date and a time; a `t` between digits is in no other word.
  private static func splittingDateAndTime(_ word: Substring) -> [String] {
    let parts = word.split(separator: "t", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, TimeOfDay(parts[1]) != nil else { return [String(word)] }
    return parts.filter { !$0.isEmpty }
  }

  /// `3:30 pm` becomes one word.
  private static func joiningHalves(_ words: [String]) -> [String] {
    words.reduce(into: []) { joined, word in
      if ["am", "pm"].contains(word), let last = joined.popLast() {
        joined.append(last + word)
      } else {
        joined.append(word)
      }
    }
  }
}
