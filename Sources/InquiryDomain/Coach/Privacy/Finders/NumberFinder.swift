/// Finds long numbers, such as a student's, that are no year, no sum of money and no count.
enum NumberFinder {
  static func find(in text: ScrubText, _ index: ScrubIndex, _ hits: inout ScrubHits) {
    for group in text.digits where group.count >= 4 && !hits.isTaken(group.span) {
      guard let token = text.firstToken(at: group.span.lowerBound), !isMoney(group, text), !isGrouped(group, text)
      else { continue }
      let hasCue = (max(0, token - 4)..<token).contains {
        cues.contains(text.key($0)) && isSameSentence($0, token, text)
      }
      guard hasCue || !(isYear(group, text) || isCount(token, text)) else { continue }
      let severity: ScrubFinding.Severity = hasCue || group.count >= 5 ? .direct : .look
      hits.add(.number, severity, text.tokens[token].span, .words("a number", spanish: "un número"))
    }
  }

  private static func isSameSentence(_ one: Int, _ other: Int, _ text: ScrubText) -> Bool {
    text.tokens[one].sentence == text.tokens[other].sentence
  }

  private static func isMoney(_ group: DigitGroup, _ text: ScrubText) -> Bool {
    let before = text.character(group.span.lowerBound - 1)
    let isAfterSign = before.map { "$€£¥₹".contains($0) } ?? false
    let after = text.character(group.span.upperBound)
    return isAfterSign || after.map { "%€£$".contains($0) } ?? false
  }

  /// `1,200` and `0.1234` are amounts.
  private static func isGrouped(_ group: DigitGroup, _ text: ScrubText) -> Bool {
    guard let sign = text.character(group.span.lowerBound - 1), ".,".contains(sign) else { return false }
    return text.character(group.span.lowerBound - 2)?.isNumber ?? false
  }

  private static func isYear(_ group: DigitGroup, _ text: ScrubText) -> Bool {
    guard group.count == 4, !group.touchesLetter || text.character(group.span.upperBound) == "s" else { return false }
    return ["18", "19", "20"].contains(String(text.characters[group.span].prefix(2)))
  }

  /// `2400 students`
  private static func isCount(_ token: Int, _ text: ScrubText) -> Bool {
    text.joins(token + 1) && text.tokens[token].number != nil && text.key(token + 1).count > 3
      && text.key(token + 1).hasSuffix("s")
      || ["people", "children", "percent"].contains(text.key(token + 1))
  }

  private static let cues: Set<String> = [
    "badge", "case", "id", "ids", "locker", "matricula", "number", "numero", "passcode", "pin", "ssid", "ssn", "code",
    "account",
  ]
}
