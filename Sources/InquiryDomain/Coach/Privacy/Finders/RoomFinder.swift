/// Finds rooms with a number or a letter: `Room 12`, `Rm. 12B`, `portable 3`, `salón 4`.
enum RoomFinder {
  static func find(in text: ScrubText, _ index: ScrubIndex, _ hits: inout ScrubHits) {
    for place in text.tokens.indices where text.has(.room, place) {
      let next = place + 1
      guard text.tokens.indices.contains(next), isBeside(next, in: text), isNumber(next, in: text) else { continue }
      guard !counted.contains(text.key(next + 1)) || text.isCapitalised(place) else { continue }
      let isSplit =
        text.tokens.indices.contains(next + 1) && text.tokens[next + 1].gap == .hyphen && text.key(next + 1).count < 4
      let span = text.span(place, isSplit ? next + 1 : next)
      hits.add(.room, .look, span, .words("a classroom" + text.tokens[next].possessive, spanish: "un salón"))
    }
  }

  private static func isBeside(_ place: Int, in text: ScrubText) -> Bool {
    text.gapLength(place) <= 2 && text.between(place).allSatisfy { " .#\u{A0}-".contains($0) }
  }

  private static func isNumber(_ place: Int, in text: ScrubText) -> Bool {
    let (key, token) = (text.key(place), text.tokens[place])
    if key.contains(where: \.isNumber) { return key.count <= 5 && !["1st", "2nd", "3rd"].contains(key) }
    if let value = TimeWords.numberWords[key] { return value > 1 && text.isCapitalised(place - 1) }
    return token.isInitial && key != "a" && key != "i" && text.isCapitalised(place - 1)
  }

  static let rooms: Set<String> = [
    "aula", "bungalow", "classroom", "portable", "rm", "room", "rooms", "salon", "trailer",
  ]
  /// `We made room 3 times.`
  private static let counted: Set<String> = [
    "times", "more", "people", "kids", "students", "years", "days", "teachers", "chairs",
  ]
}
