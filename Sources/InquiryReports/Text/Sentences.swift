import InquiryDomain

/// A text in its sentences, in any script.
enum Sentences {
  private static let ends: Set<Character> = [".", "!", "?", "…", "؟", "۔", "।", "‽"]
  /// These end a sentence without a space after them.
  private static let wideEnds: Set<Character> = ["。", "！", "？", "｡"]
  private static let closers: Set<Character> = ["\"", "'", "”", "’", "»", ")", "]", "」", "』", "）"]
  private static let shortened: Set<String> = ["mr", "mrs", "ms", "dr", "st", "vs", "e.g", "i.e", "sr", "sra"]

  static func of(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).flatMap { sentences(in: Array($0)) }
  }

  private static func sentences(in line: [Character]) -> [String] {
    var found: [String] = []
    var (start, place) = (0, 0)
    while place < line.count {
      defer { place += 1 }
      guard ends.contains(line[place]) || wideEnds.contains(line[place]) else { continue }
      let mark = place
      while place + 1 < line.count, isTail(line[place + 1]) { place += 1 }
      guard endsSentence(line, at: mark, until: place + 1, from: start) else { continue }
      found.append(String(line[start...place]).trimmed)
      start = place + 1
    }
    if start < line.count { found.append(String(line[start...]).trimmed) }
    return found.filter { !$0.isEmpty }
  }

  private static func isTail(_ sign: Character) -> Bool {
    ends.contains(sign) || wideEnds.contains(sign) || closers.contains(sign)
  }

  /// No sentence ends inside `3.5`, after `Mrs.`, or where the next word goes on in small letters.
  private static func endsSentence(_ line: [Character], at mark: Int, until next: Int, from start: Int) -> Bool {
    guard next < line.count, !wideEnds.contains(line[mark]) else { return true }
    guard line[next].isWhitespace else { return false }
    if let letter = line[next...].first(where: { !$0.isWhitespace && !closers.contains($0) }), letter.isLowercase {
      return false
    }
    guard line[mark] == "." else { return true }
    let word = String(line[start..<mark].reversed().prefix { !$0.isWhitespace }.reversed()).lowercased()
    return word.count > 1 && !shortened.contains(word)
  }
}
