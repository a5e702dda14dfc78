/// Finds e-mail addresses, links and handles.
struct ContactFinder {
  private let text: ScrubText
  private var characters: [Character] { text.characters }

  static func find(in text: ScrubText, _ index: ScrubIndex, _ hits: inout ScrubHits) {
    let finder = ContactFinder(text: text)
    finder.links(&hits)
    finder.signs(&hits)
    finder.spelledOut(&hits)
  }

  // MARK: @

  private func signs(_ hits: inout ScrubHits) {
    for place in text.codes.indices where text.codes[place] == 0x40 && !hits.isTaken(place..<place + 1) {
      let start = run(backFrom: place)
      let end = run(from: place + 1)
      if start < place, end > place + 1, hits.isTaken(start..<end) == false {
        hits.add(.email, .direct, start..<end, .words("an e-mail address", spanish: "un correo electrónico"))
      } else if start == place, end - place > 2, characters[place + 1].isLetter || characters[place + 1] == "_" {
        hits.add(.handle, .direct, place..<end, .words("somebody online", spanish: "alguien en línea"))
      }
    }
  }

  /// No real part of an address is longer, and hostile text must not make this quadratic.
  private static let longest = 100

  private func run(backFrom place: Int) -> Int {
    var start = place
    while start > 0, place - start < Self.longest, isPart(start - 1) { start -= 1 }
    return start
  }

  private func run(from place: Int) -> Int {
    var end = place
    while end < characters.count, end - place < Self.longest, isPart(end) { end += 1 }
    while end > place, ".-+%".contains(characters[end - 1]) { end -= 1 }
    return end
  }

  private func isPart(_ place: Int) -> Bool {
    switch text.codes[place] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x2D, 0x5F, 0x2B, 0x25: true
    case ..<0x80: false
    default: characters[place].isLetter || ScrubCode.isDigit(text.codes[place])
    }
  }

  // MARK: Links

  private func links(_ hits: inout ScrubHits) {
    var place = 0
    while place < text.tokens.count {
      guard let start = linkStart(place) else {
        place += 1
        continue
      }
      let end = linkEnd(from: start)
      hits.add(.url, .look, start..<end, .words("a web page", spanish: "una página web"))
      place += 1
      while place < text.tokens.count, text.tokens[place].span.lowerBound < end { place += 1 }
    }
  }

  /// `https://`, `www.` or a word, a point and one of the usual ends.
  private func linkStart(_ place: Int) -> Int? {
    let (key, span) = (text.key(place), text.tokens[place].span)
    let isBeforePoint = place + 1 < text.tokens.count && text.tokens[place + 1].gap == .point
    guard isBeforePoint || text.has(.contact, place) else { return nil }
    if ["http", "https", "ftp"].contains(key), characters.dropFirst(span.upperBound).starts(with: "://") {
      return span.lowerBound
    }
    guard isBeforePoint, text.gapLength(place + 1) == 1 else { return nil }
    if key == "www" { return span.lowerBound }
    guard Self.ends.contains(text.key(place + 1)), key.count > 1, text.character(span.lowerBound - 1) != "@" else {
      return nil
    }
    // The part before an @ belongs to an e-mail address, and so does the rest of its domain.
    var start = place
    while start > 0, place - start < 12, text.hasBarePoint(before: start) || text.tokens[start].gap == .hyphen {
      start -= 1
    }
    let first = text.tokens[start].span.lowerBound
    let end = linkEnd(from: first)
    return first > 0 && characters[first - 1] == "@" || characters[first..<end].contains("@") ? nil : first
  }

  private func linkEnd(from start: Int) -> Int {
    var end = start
    while end < characters.count, end - start < 2_000, !characters[end].isWhitespace,
      !"<>\"“”«»".contains(characters[end])
    { end += 1 }
    while end > start + 1, ".,;:!?)]}'’…".contains(characters[end - 1]) { end -= 1 }
    return end
  }

  private static let ends: Set<String> = ["com", "edu", "gov", "info", "io", "mx", "net", "org", "us", "ca", "uk"]

  /// `maria at ousd dot org`
  private func spelledOut(_ hits: inout ScrubHits) {
    for place in text.tokens.indices
    where text.has(.contact, place) && text.key(place) == "dot" && place > 2 && Self.ends.contains(text.key(place + 1))
    {
      guard text.key(place - 2) == "at", text.joins(place), text.joins(place + 1), text.joins(place - 1),
        text.joins(place - 2)
      else { continue }
      hits.add(
        .email, .direct, text.span(place - 3, place + 1), .words("an e-mail address", spanish: "un correo electrónico"))
    }
  }
}
