/// Finds phone numbers as they are written in the United States and elsewhere, with their extensions.
struct PhoneFinder {
  private let text: ScrubText
  private let groups: [DigitGroup]
  private var characters: [Character] { text.characters }

  static func find(in text: ScrubText, _ index: ScrubIndex, _ hits: inout ScrubHits) {
    guard !text.digits.isEmpty else { return }
    PhoneFinder(text: text, groups: text.digits).find(&hits)
  }

  private func find(_ hits: inout ScrubHits) {
    var place = 0
    while place < groups.count {
      let last = chainEnd(from: place)
      if let (first, end) = phone(place, last), !hits.isTaken(groups[first].span) {
        let start = withSigns(before: groups[first].span.lowerBound)
        hits.add(
          .phone, .direct, start..<withExtension(after: groups[end].span.upperBound),
          .words("a phone number", spanish: "un número de teléfono"))
        place = end + 1
      } else {
        place = last + 1
      }
    }
    extensions(&hits)
  }

  /// The groups that only `-`, `.`, spaces and brackets part from each other.
  private func chainEnd(from first: Int) -> Int {
    var last = first
    while last + 1 < groups.count, last - first < 7 {
      let between = characters[groups[last].span.upperBound..<groups[last + 1].span.lowerBound]
      guard between.count <= 3, between.allSatisfy({ "-.() \u{A0}–‑/".contains($0) }) else { break }
      last += 1
    }
    return last
  }

  /// The part of a chain that is built like a phone number.
  private func phone(_ first: Int, _ last: Int) -> (Int, Int)? {
    let sizes = groups[first...last].map(\.count)
    let total = sizes.reduce(0, +)
    if character(before: first) == "+" || hasPlus(before: first), (7...15).contains(total) { return (first, last) }
    for start in first...last {
      let rest = Array(sizes[(start - first)...])
      if rest.starts(with: [3, 3, 4]), !groups[start].touchesLetter {
        return (start > first && characters[groups[start - 1].span] == ["1"] ? start - 1 : start, start + 2)
      }
      if rest.starts(with: [2, 4, 4]) || rest.starts(with: [3, 4, 4]), isFirst(start) { return (start, start + 2) }
      if rest.count == 2, rest == [3, 4], isLocal(start) { return (start, start + 1) }
    }
    guard (7...15).contains(total) else { return nil }
    if isDialled(first, last, total: total) { return (first, last) }
    return hasCue(before: groups[first].span.lowerBound) && !isYear(first) ? (first, last) : nil
  }

  /// `555-0123` by itself; with a space it takes a word such as `call`.
  private func isLocal(_ start: Int) -> Bool {
    let between = characters[groups[start].span.upperBound..<groups[start + 1].span.lowerBound]
    guard !groups[start].touchesLetter, between.count == 1 else { return false }
    return between.first != " " && between.first != "/" && between.first != "–"
      || hasCue(before: groups[start].span.lowerBound)
  }

  /// A trunk zero or ten digits in one go: `020 7946 0958`, `5105550123`.
  private func isDialled(_ first: Int, _ last: Int, total: Int) -> Bool {
    let leads = characters[groups[first].span.lowerBound] == "0"
    if last > first {
      return leads && (9...13).contains(total) && groups[first].count > 1 && !groups[first].touchesLetter
    }
    return total == 10 && !groups[first].touchesLetter && characters[groups[first].span.lowerBound] != "0"
  }

  private func isFirst(_ group: Int) -> Bool { !groups[group].touchesLetter }
  private func isYear(_ group: Int) -> Bool {
    groups[group].count == 4 && "12".contains(characters[groups[group].span.lowerBound])
  }

  private func character(before group: Int) -> Character? { text.character(groups[group].span.lowerBound - 1) }

  private func hasPlus(before group: Int) -> Bool {
    let start = groups[group].span.lowerBound
    return character(before: group) == "(" && text.character(start - 2) == "+"
  }

  /// A word such as `call` or `cell` among the five before.
  private func hasCue(before start: Int) -> Bool {
    guard let token = text.firstToken(at: start) else { return false }
    return (max(0, token - 5)..<token).contains { Self.cues.contains(text.key($0)) }
  }

  private static let cues: Set<String> = [
    "call", "called", "cell", "cellphone", "dial", "fax", "landline", "mobile", "phone", "tel", "telephone", "text",
    "texted", "whatsapp", "celular", "llama", "llamar", "llame", "telefono", "movil",
  ]

  private func withSigns(before start: Int) -> Int {
    var start = start
    while start > 0, "+(".contains(characters[start - 1]) { start -= 1 }
    return start
  }

  private func withExtension(after end: Int) -> Int {
    var end = end
    if end < characters.count, characters[end] == ")" { end += 1 }
    guard let token = text.firstToken(at: end), token < text.tokens.count, text.tokens[token].span.lowerBound - end <= 3
    else { return end }
    return extensionEnd(at: token) ?? end
  }

  /// `ext. 22`, `extension 4501`, `x123`
  private func extensionEnd(at token: Int) -> Int? {
    let key = text.key(token)
    if ["ext", "extension", "extn"].contains(key), token + 1 < text.tokens.count, text.tokens[token + 1].number != nil,
      text.gapLength(token + 1) <= 2
    {
      return text.tokens[token + 1].span.upperBound
    }
    let digits = key.dropFirst()
    return key.first == "x" && (2...6).contains(digits.count) && digits.allSatisfy(\.isNumber)
      ? text.tokens[token].span.upperBound : nil
  }

  private func extensions(_ hits: inout ScrubHits) {
    for token in text.tokens.indices where text.has(.contact, token) {
      guard let end = extensionEnd(at: token), !hits.isTaken(text.tokens[token].span) else { continue }
      hits.add(
        .phone, .direct, text.tokens[token].span.lowerBound..<end,
        .words("a phone number", spanish: "un número de teléfono"))
    }
  }
}
