/// The signs that lists copied from documents and mails put before each item.
package enum ListMarker {
  private static let bullets: Set<Character> = ["-", "*", "•", "◦", "▪", "●", "·", "–", "—", "‣", "□", "☐"]

  /// An item without its bullet or number (`- `, `• `, `5. `, `2) `, `(3) `, `[ ] `); any other line stays as it is.
  package static func removed(from line: String) -> String {
    let text = line.trimmed
    guard let end = text.firstIndex(where: \.isWhitespace), isMarker(text[..<end]) else {
      return checkbox(text) ?? line
    }
    let item = String(text[end...]).trimmed
    return item.isEmpty ? line : removed(from: item)
  }

  private static func isMarker(_ word: Substring) -> Bool {
    if word.count == 1, let sign = word.first { return bullets.contains(sign) }
    guard let last = word.last, last == "." || last == ")" else { return false }
    let number = word.dropLast().drop { $0 == "(" }
    return (1...3).contains(number.count) && number.allSatisfy(\.isNumber)
  }

  private static func checkbox(_ text: String) -> String? {
    guard let box = ["[ ] ", "[x] ", "[X] "].first(where: text.hasPrefix) else { return nil }
    return String(text.dropFirst(box.count)).trimmed
  }
}
