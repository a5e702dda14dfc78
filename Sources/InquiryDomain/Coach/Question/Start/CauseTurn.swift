/// A root cause turned round into what is wanted: "No shared planning time" gives "make room for shared planning time".
struct CauseTurn: Hashable {
  /// Who would be helped; nil for ourselves.
  var who: String?
  /// What they would do, a verb first.
  var deed: String

  /// As a wish behind "How might we".
  var wish: String { who.map { "help \($0) \(deed)" } ?? deed }

  /// Turns a cause round; nil where it does not say what is missing.
  init?(_ text: String) {
    let sentence = PlainSentence(text)
    guard let turn = Self.absence(sentence) ?? Self.nobody(sentence) ?? Self.negated(sentence) ?? Self.feeling(sentence)
    else { return nil }
    let deed = PronounTurn.turned(turn.deed.bare).text
    guard !deed.isEmpty, turn.deed.tokens.count <= 20, !Self.turnsBack(turn.deed) else { return nil }
    (who, self.deed) = (turn.who, deed)
  }

  private typealias Turn = (who: String?, deed: PlainSentence)

  /// Another "not" in what is left would be turned by nobody, and nobody wants "the wrong thing".
  private static func turnsBack(_ deed: PlainSentence) -> Bool {
    deed.first(ofOne: [
      "not", "dont", "doesnt", "cant", "never", "unless", "nor", "isnt", "arent", "but", "instead", "rather",
      "wrong", "mistake", "mistakes", "offend", "harm",
    ]) != nil
  }

  private static func absence(_ sentence: PlainSentence) -> Turn? {
    guard sentence.length(ofOne: ["no one", "no-one"], at: 0) == nil else { return nil }
    let start =
      sentence.length(
        ofOne: ["there is", "there are", "theres", "there was", "we have", "we had", "its", "because of", "i have"],
        at: 0) ?? 0
    guard let length = sentence.length(ofOne: missing, at: start) else { return nil }
    return Wanted.having(sentence.from(start + length)).map { (nil, $0) }
  }

  private static let missing = [
    "no", "not enough", "too little", "too few", "little", "very little", "few", "lack of", "a lack of", "the lack of",
    "limited",
    "insufficient", "never enough", "hardly any", "not much", "no real", "no clear", "absence of", "missing", "not any",
    "without",
    "no consistent", "inadequate", "zero",
  ]

  private static func nobody(_ sentence: PlainSentence) -> Turn? {
    guard
      let length = sentence.length(
        ofOne: ["no one", "no-one", "nobody", "none of us", "few of us", "hardly anyone", "not everyone"], at: 0)
    else { return nil }
    var rest = sentence.from(length)
    while let first = rest.keys.first,
      ["here", "on", "in", "at", "our", "the", "team", "staff", "school", "else", "really"].contains(first)
    {
      rest = rest.from(1)
    }
    guard let verb = rest.keys.first else { return nil }
    if ["can", "could"].contains(verb) { return Wanted.doing(rest.from(1)).map { (nil, $0) } }
    guard let base = Wanted.base(ofThird: verb) else { return nil }
    return Wanted.doing(PlainSentence(tokens: [base] + rest.from(1).tokens)).map { (nil, $0) }
  }

  private static func negated(_ sentence: PlainSentence) -> Turn? {
    guard let negation = sentence.first(ofOne: negations, upTo: 14) else { return nil }
    var subject = sentence[0..<negation.place]
    // "Teachers can describe routines but can't bring quiet students in" is about the teachers.
    if let but = subject.keys.lastIndex(of: "but"), but == subject.tokens.count - 1 {
      subject =
        subject[
          0..<(subject.first(ofOne: ["can", "know", "add", "do", "are", "have", "want"], upTo: but)?.place ?? but)]
    }
    guard !subject.tokens.isEmpty, let who = NeedReading.subjectName(subject) else { return nil }
    let rest = sentence.from(negation.place + negation.length)
    let phrase = sentence[negation.place..<negation.place + negation.length].keys.joined(separator: " ")
    guard
      let deed = phrase.hasSuffix("trouble") || phrase.hasSuffix("time")
        ? Wanted.gettingBetter(rest) : deed(phrase, rest)
    else { return nil }
    return (who.isEmpty ? nil : who, deed)
  }

  private static func deed(_ phrase: String, _ rest: PlainSentence) -> PlainSentence? {
    if ["lack", "lacks", "have no", "has no", "had no"].contains(phrase) { return Wanted.having(rest) }
    if phrase.hasSuffix("sure how to") { return PlainSentence(tokens: ["learn", "to"] + rest.tokens) }
    if phrase.hasSuffix("unaware of") { return PlainSentence(tokens: ["learn", "about"] + rest.tokens) }
    if phrase.hasSuffix("sure") { return PlainSentence(tokens: ["find", "out"] + rest.tokens) }
    guard ["never", "rarely", "seldom", "hardly"].contains(phrase), let verb = rest.keys.first else {
      return Wanted.doing(rest)
    }
    let base = CommonVerbs.all.contains(verb) ? verb : Wanted.base(ofThird: verb)
    return base.flatMap { Wanted.doing(PlainSentence(tokens: [$0] + rest.from(1).tokens)) }
  }

  private static let negations = [
    "dont", "doesnt", "do not", "does not", "dont yet", "do not yet", "cant", "cannot", "can not", "cant yet",
    "couldnt", "are not able to",
    "arent able to", "is not able to", "isnt able to", "are unable to", "is unable to", "fail to", "fails to",
    "struggle to",
    "struggles to", "hesitate to", "hesitates to", "are afraid to", "is afraid to", "are reluctant to",
    "find it hard to",
    "finds it hard to", "find it difficult to", "have trouble", "has trouble", "have a hard time", "has a hard time",
    "arent sure how to",
    "are not sure how to", "isnt sure how to", "are unsure how to", "am not sure how to", "arent sure", "are not sure",
    "are unsure",
    "lack", "lacks", "have no", "has no", "never", "rarely", "seldom", "still cant", "still dont", "often dont",
    "often cant", "didnt",
    "did not", "are unaware of", "is unaware of", "dont always", "dont really", "often fail to", "dont feel able to",
    "never learned to",
    "were never taught to", "were never taught how to", "have never learned to", "are scared to",
  ]

  private static func feeling(_ sentence: PlainSentence) -> Turn? {
    guard let verb = sentence.first(ofOne: ["feel", "feels", "are", "is", "felt"], upTo: 8), verb.place > 0 else {
      return nil
    }
    let rest = sentence.from(verb.place + 1)
    guard let adjective = rest.keys.first, let good = Wanted.opposites[adjective] else { return nil }
    guard let who = NeedReading.subjectName(sentence[0..<verb.place]) else { return nil }
    return (who.isEmpty ? nil : who, PlainSentence(tokens: ["feel", good] + rest.from(1).tokens))
  }
}
