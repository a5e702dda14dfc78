/// Finds street addresses: `1482 East 23rd Street`, `Calle Hidalgo 12`, `PO Box 77`.
enum AddressFinder {
  static func find(in text: ScrubText, _ index: ScrubIndex, _ hits: inout ScrubHits) {
    for place in text.tokens.indices where !hits.isTaken(text.tokens[place].span) {
      if let last = street(from: place, in: text) ?? calle(from: place, in: text) ?? box(from: place, in: text) {
        hits.add(
          .address, .direct, text.span(place, withFlat(after: last, in: text)),
          .words("a home nearby", spanish: "una casa cercana"))
      } else if let last = namedStreet(from: place, in: text) {
        hits.add(.address, .look, text.span(place, last), .words("a nearby street", spanish: "una calle cercana"))
      }
    }
  }

  /// A number, one to four words, and what streets are called.
  private static func street(from place: Int, in text: ScrubText) -> Int? {
    guard text.tokens[place].span.count <= 6, text.key(place).first?.isNumber == true else { return nil }
    if text.joins(place + 1), text.isCapitalised(place + 1), text.key(place + 1) == "broadway" { return place + 1 }
    var at = place + 1
    while at - place <= 5,
      text.joins(at)
        || (text.tokens.indices.contains(at) && text.tokens[at].gap == .point && text.tokens[at - 1].key.count < 3)
    {
      if at > place + 1, let isSure = suffixes[text.key(at)] {
        let middle = place + 1..<at
        let isNamed =
          middle.contains { text.isCapitalised($0) || isOrdinal(text.key($0)) }
          && middle.allSatisfy { isStreetWord($0, in: text) }
        if isNamed && (isSure || text.isCapitalised(at)) { return at }
        let isTyped =
          isSure && middle.count <= 2 && text.key(place).count >= 2 && middle.allSatisfy { !isSmall(text.key($0)) }
        return isTyped ? at : nil
      }
      at += 1
    }
    return nil
  }

  /// `Apt 4`
  private static func withFlat(after last: Int, in text: ScrubText) -> Int {
    guard ["apt", "apartment", "unit", "suite"].contains(text.key(last + 1)), text.gapLength(last + 1) <= 2 else {
      return last
    }
    let isNumber = text.joins(last + 2) || text.tokens.indices.contains(last + 2) && text.tokens[last + 2].gap == .point
    return text.key(last + 2).count <= 4 && isNumber ? last + 2 : last
  }

  private static func isStreetWord(_ place: Int, in text: ScrubText) -> Bool {
    text.isCapitalised(place) || isOrdinal(text.key(place)) || ["of", "the", "de", "la"].contains(text.key(place))
  }

  private static func isOrdinal(_ key: String) -> Bool {
    key.first?.isNumber == true && ["st", "nd", "rd", "th"].contains { key.hasSuffix($0) }
  }

  private static func isSmall(_ key: String) -> Bool {
    key.count < 3
      || [
        "the", "and", "for", "kids", "from", "with", "minutes", "students", "families", "people", "our", "its",
        "blocks",
      ].contains(key)
  }

  /// `on Maple Street`
  private static func namedStreet(from place: Int, in text: ScrubText) -> Int? {
    let next = place + 1
    guard text.hasTellingCapital(place), text.joins(next), text.isCapitalised(next) else { return nil }
    guard ["street", "avenue", "ave", "boulevard", "blvd", "road", "terrace"].contains(text.key(next)) else {
      return nil
    }
    return !["sesame", "wall", "main", "the", "high"].contains(text.key(place)) ? next : nil
  }

  /// `Calle Hidalgo 12`
  private static func calle(from place: Int, in text: ScrubText) -> Int? {
    guard text.has(.street, place) else { return nil }
    for at in place + 2..<place + 6 where text.tokens.indices.contains(at) {
      guard text.tokens[at].gap == .space || text.tokens[at].gap == .comma || text.between(at) == [" ", "#"] else {
        return nil
      }
      if text.tokens[at].number != nil, (place + 1..<at).contains(where: text.isCapitalised) { return at }
    }
    return nil
  }

  static let streets: Set<String> = ["calle", "avenida", "av", "calzada", "rue"]

  private static func box(from place: Int, in text: ScrubText) -> Int? {
    let isBox = text.isCapitalised(place) && text.key(place) == "box" && text.joins(place + 1)
    return isBox && text.tokens[place + 1].number != nil && ["po", "o"].contains(text.key(place - 1)) ? place + 1 : nil
  }

  /// What streets are called, and whether the word is hardly ever anything else.
  private static let suffixes: [String: Bool] = [
    "alley": false, "ave": true, "avenue": true, "blvd": true, "boulevard": true, "circle": false, "court": false,
    "ct": false,
    "dr": false, "drive": false, "highway": true, "hwy": true, "lane": false, "ln": false, "parkway": false,
    "pkwy": true,
    "pl": false, "place": false, "plaza": false, "rd": true, "road": true, "square": false, "st": true, "street": true,
    "terrace": false, "trail": false, "way": false,
  ]
}
