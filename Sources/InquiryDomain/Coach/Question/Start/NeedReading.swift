/// What somebody needed, taken apart: who, what, and what for.
struct NeedReading: Hashable {
  /// What is needed: something to have, or something to do.
  enum Want: Hashable {
    case have(String), act(String)
  }

  /// Who needs it; nil for ourselves.
  var who: String?
  var want: Want
  /// What it is for, as a clause: `families feel heard`.
  var purpose: String?

  /// Reads "I needed … so that …", "Teachers need to …" and their like; nil where no need can be made out.
  init?(_ text: String) {
    let sentence = PlainSentence(text)
    guard let (who, rest, isPast) = Self.opened(sentence), !rest.tokens.isEmpty else { return nil }
    let (want, purpose) = Self.divided(rest)
    let turned = PronounTurn.turned(want.bare, toPresent: isPast)
    guard let first = turned.keys.first, turned.tokens.count <= 22 else { return nil }
    self.who = who
    if let other = Self.deedOfOthers(turned) {
      (self.who, self.want) = (other.who, .act(other.deed))
      self.purpose = purpose.map { PronounTurn.turned($0.bare, toPresent: isPast).text }
      return
    }
    self.want = first == "to" ? .act(turned.from(1).text) : .have(turned.text)
    self.purpose = purpose.map { PronounTurn.turned($0.bare, toPresent: isPast).text }
  }

  /// "My team to back me up" is what the team would do.
  private static func deedOfOthers(_ want: PlainSentence) -> (who: String, deed: String)? {
    guard ["our", "the", "their"].contains(want.keys.first ?? ""), let cut = want.keys.prefix(6).firstIndex(of: "to"),
      cut > 1
    else { return nil }
    let who = want[0..<cut]
    guard who.hasPeople, want.tokens.count > cut + 1 else { return nil }
    return (who.text, want.from(cut + 1).text)
  }

  /// As a wish behind "How might we".
  var wish: String {
    switch (want, who) {
    case (.act(let deed), nil): deed
    case (.act(let deed), let who?): "help \(who) \(deed)"
    case (.have(let thing), nil): "find \(thing)"
    case (.have(let thing), let who?): "help \(who) find \(thing)"
    }
  }

  /// As what something else would be for: `teachers know which part matters most`.
  var asPurpose: String {
    let subject = who ?? "we"
    let isMany = who.map(Self.isPlural) ?? true
    switch want {
    case .have(let thing): return "\(subject) \(isMany ? "have" : "has") \(thing)"
    case .act(let deed):
      let words = PlainSentence(deed)
      if words.keys.first == "be" { return "\(subject) \(isMany ? "are" : "is") \(words.from(1).text)" }
      if words.keys.starts(with: ["not", "be"]) {
        return "\(subject) \(isMany ? "are" : "is") not \(words.from(2).text)"
      }
      let state = isMany && Self.states.contains(words.keys.first ?? "")
      return "\(subject) \(state ? "" : "can ")\(deed)"
    }
  }

  private static let states: Set<String> = ["feel", "have", "know", "see", "trust", "understand", "believe", "hear"]

  static func isPlural(_ who: String) -> Bool {
    let keys = PlainSentence(who).keys
    // "Students of color" are many, for students are.
    let end = keys.firstIndex { ["of", "in", "with", "who", "from", "at", "on"].contains($0) } ?? keys.count
    guard let first = keys.first, let last = keys[..<end].last else { return true }
    if ["a", "an", "each", "every", "one", "everyone", "someone", "nobody"].contains(first) { return false }
    return last.hasSuffix("s")
      || ["staff", "people", "children", "faculty", "men", "women", "us", "youth"].contains(last)
  }

  /// Who needs, and the words from what is needed on.
  private static func opened(_ sentence: PlainSentence) -> (who: String?, rest: PlainSentence, isPast: Bool)? {
    if let length = sentence.length(ofOne: lacks, at: 0) { return (nil, sentence.from(length), true) }
    if let need = sentence.first(ofOne: needs, upTo: 8), need.place > 0 {
      let subject = sentence[0..<need.place]
      guard let who = subjectName(subject) else { return nil }
      let past = ["needed", "wanted"].contains(sentence.keys[need.place + need.length - 1]) || subject.keys == ["i"]
      return (who.isEmpty ? nil : who, sentence.from(need.place + need.length), past)
    }
    guard let first = sentence.keys.first, thingStarts.contains(first), sentence.tokens.count <= 14 else { return nil }
    return (nil, sentence, false)
  }

  private static let needs = [
    "need", "needs", "needed", "really needed", "also needed", "still need", "want", "wants", "wanted",
    "could have used", "could use",
    "would have needed", "deserve",
  ]
  private static let lacks = [
    "i didnt have", "i did not have", "we didnt have", "we did not have", "i had no", "we had no", "i lacked",
    "we lacked",
    "i wish i had", "i wish i had had", "i wish we had", "i was missing", "what i needed was", "what i need is",
    "what we need is",
    "i never had", "we dont have", "we lack",
  ]
  private static let thingStarts: Set<String> = [
    "to", "a", "an", "more", "some", "time", "space", "room", "words", "language", "help", "someone", "clarity",
    "structure",
    "examples", "permission", "feedback", "better",
  ]

  /// Empty for ourselves, nil where it is not somebody.
  static func subjectName(_ subject: PlainSentence) -> String? {
    let keys = subject.keys.filter { !["what", "really", "just", "and", "because", "then"].contains($0) }
    if ["i", "we"].contains(keys.last ?? "") { return keys.count <= 3 ? "" : nil }
    if subject.keys.suffix(2) == ["of", "us"] { return "" }
    let ours = ["my", "our"].contains(subject.keys.first ?? "") && subject.tokens.count <= 4
    guard ours || subject.hasPeople, subject.tokens.count <= 7 else { return nil }
    return PronounTurn.turned(subject.bare).text
  }

  private static func divided(_ rest: PlainSentence) -> (PlainSentence, PlainSentence?) {
    if let cut = rest.first(ofOne: ["so that"]) { return (rest[0..<cut.place], rest.from(cut.place + 2)) }
    if let cut = rest.first(ofOne: [
      "so i", "so we", "so they", "so families", "so students", "so teachers", "so my", "so our", "so the",
    ]) {
      return (rest[0..<cut.place], rest.from(cut.place + 1))
    }
    if let cut = rest.first(ofOne: ["because", "when", "before", "in order to"]), cut.place > 1 {
      return cut.length == 1
        ? (rest, nil) : (rest[0..<cut.place], PlainSentence(tokens: ["we", "can"] + rest.from(cut.place + 3).tokens))
    }
    return (rest, nil)
  }
}
