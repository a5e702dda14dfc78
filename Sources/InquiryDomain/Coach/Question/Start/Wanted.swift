/// What is wanted, made from what is missing.
enum Wanted {
  /// A thing that is missing: a verb that fits it, and an article where it needs one.
  static func having(_ thing: PlainSentence) -> PlainSentence? {
    var thing = PronounTurn.turned(thing.bare)
    if let spare = thing.length(ofOne: ["enough", "any", "of", "a lot of", "much", "the"], at: 0),
      thing.tokens.count > spare
    {
      thing = thing.from(spare)
    }
    let some = ["anyone": "someone", "anybody": "somebody", "anything": "something"]
    if let first = thing.keys.first, let word = some[first] {
      thing = PlainSentence(tokens: [word] + thing.from(1).tokens)
    }
    guard !thing.tokens.isEmpty, thing.tokens.count <= 16 else { return nil }
    let end = thing.keys.firstIndex { linkWords.contains($0) } ?? thing.tokens.count
    guard end > 0 else { return nil }
    let head = thing.keys[end - 1]
    if ["time", "room", "space"].contains(thing.keys[0]) { return PlainSentence(tokens: ["make"] + thing.tokens) }
    let verb = verbs.first { $0.heads.contains(head) }?.verb ?? "find"
    let article = needsArticle(thing.keys[0], head) ? [startsWithVowel(thing.tokens[0]) ? "an" : "a"] : []
    return PlainSentence(tokens: verb.split(separator: " ").map(String.init) + article + thing.tokens)
  }

  /// Something that is not done: the same without the "not".
  static func doing(_ rest: PlainSentence) -> PlainSentence? {
    var rest = rest.bare
    while let last = rest.keys.last, ["yet", "anymore", "either", "ever", "enough"].contains(last) {
      rest = rest[0..<rest.tokens.count - 1]
    }
    while let first = rest.keys.first,
      ["yet", "always", "really", "actually", "ever", "even", "often", "just"].contains(first)
    { rest = rest.from(1) }
    guard rest.tokens.count >= 2, let verb = rest.keys.first, isVerb(verb) else { return nil }
    if verb == "know" { return knowing(rest.from(1)) }
    if verb == "have" { return having(rest.from(1)) }
    let plain = rest.tokens.enumerated().filter { !($0.offset > 0 && ["any"].contains(PlainSentence.key($0.element))) }
    return PlainSentence(tokens: plain.map(\.element))
  }

  /// "Have trouble turning notes into trends" is getting better at it.
  static func gettingBetter(_ rest: PlainSentence) -> PlainSentence? {
    guard let first = rest.keys.first, first.hasSuffix("ing") || ["with", "to"].contains(first) else { return nil }
    if first == "to" { return doing(rest.from(1)) }
    return PlainSentence(tokens: ["get", "better", "at"] + (first == "with" ? rest.from(1) : rest).tokens)
  }

  private static func knowing(_ rest: PlainSentence) -> PlainSentence? {
    if let length = rest.length(ofOne: ["how to", "how best to"], at: 0) {
      return PlainSentence(tokens: ["learn", "to"] + rest.from(length).tokens)
    }
    let clauses: Set = ["what", "which", "who", "whom", "whose", "when", "where", "why", "how", "if", "whether"]
    if clauses.contains(rest.keys.first ?? "") { return PlainSentence(tokens: ["find", "out"] + rest.tokens) }
    return PlainSentence(tokens: (rest.keys.first == "about" ? ["learn"] : ["get", "to", "know"]) + rest.tokens)
  }

  /// `knows` is `know`, where that is a verb.
  static func base(ofThird verb: String) -> String? {
    let bases = [
      verb.hasSuffix("ies") ? verb.dropLast(3) + "y" : nil, verb.hasSuffix("es") ? String(verb.dropLast(2)) : nil,
      String(verb.dropLast()),
    ]
    return verb.hasSuffix("s") ? bases.compactMap(\.self).first(where: isVerb) : nil
  }

  private static func isVerb(_ key: String) -> Bool { CommonVerbs.all.contains(key) || moreVerbs.contains(key) }

  private static let moreVerbs: Set<String> = [
    "admit", "afford", "agree", "be", "believe", "calm", "challenge", "comfort", "compare", "confront", "consider",
    "cope", "correct",
    "debrief", "describe", "differentiate", "discuss", "drop", "enforce", "enjoy", "expect", "experience", "express",
    "face", "forgive",
    "grade", "hand", "imagine", "intervene", "interpret", "mention", "name", "negotiate", "pause", "pick", "plan",
    "practice", "praise",
    "prioritise", "pronounce", "question", "realize", "receive", "relate", "release", "remember", "report", "say",
    "seek", "sit",
    "state", "step", "stick", "tailor", "tolerate", "view", "wait", "want", "wonder", "worry", "de-escalate", "co-plan",
    "talk", "use",
    "look", "sleep", "sound", "feel", "need", "get", "go", "do",
  ]

  private static func needsArticle(_ first: String, _ head: String) -> Bool {
    guard !["a", "an", "our", "their", "more", "one", "anyone", "someone", "its", "this", "that"].contains(first) else {
      return false
    }
    guard !head.hasSuffix("s"),
      !["ing", "ness", "ity", "tion", "ship", "ment", "ence", "ance"].contains(where: head.hasSuffix)
        || countable.contains(head)
    else { return false }
    return !massNouns.contains(head)
  }

  private static func startsWithVowel(_ word: String) -> Bool { word.first.map { "aeioAEIO".contains($0) } ?? false }

  private static let linkWords: Set<String> = [
    "about", "across", "after", "at", "before", "between", "by", "during", "for", "from", "if", "in", "into", "of",
    "on", "so",
    "that", "to", "when", "where", "which", "who", "with", "among", "around", "we", "as", "because", "they", "when",
  ]

  private static let verbs: [(verb: String, heads: Set<String>)] = [
    (
      "make room for",
      [
        "block", "chance", "conversation", "conversations", "hour", "hours", "minutes", "opportunities", "opportunity",
        "period", "planning", "practice", "reflection", "room", "space", "time", "visits", "collaboration", "voice",
      ]
    ),
    (
      "agree on",
      [
        "agreement", "agreements", "criteria", "definition", "expectations", "goal", "goals", "norms", "picture",
        "plan", "priorities", "protocol", "protocols", "routine", "routines", "standard", "standards", "vision",
      ]
    ),
    (
      "build",
      [
        "awareness", "belief", "belonging", "capacity", "comfort", "confidence", "connection", "connections", "courage",
        "empathy", "habit", "habits", "knowledge", "ownership", "relationship", "relationships", "skill", "skills",
        "trust", "understanding", "safety",
      ]
    ),
  ]
  private static let countable: Set<String> = [
    "agreement", "definition", "relationship", "opportunity", "connection", "conversation", "question",
  ]
  private static let massNouns: Set<String> = [
    "access", "accountability", "awareness", "bandwidth", "belief", "belonging", "care", "clarity", "coaching",
    "comfort", "confidence", "courage",
    "coverage", "criteria", "data", "empathy", "energy", "evidence", "feedback", "food", "funding", "guidance", "help",
    "information",
    "knowledge", "language", "leadership", "money", "patience", "people", "practice", "research", "respect", "room",
    "safety", "sleep",
    "space", "staff", "support", "technology", "time", "trust", "voice", "work", "communication", "follow-through",
    "input", "curricula",
  ]

  /// What people feel who feel badly, and what they would feel otherwise.
  static let opposites = [
    "unsafe": "safe", "unheard": "heard", "unwelcome": "welcome", "unseen": "seen", "invisible": "seen",
    "unsupported": "supported",
    "unprepared": "prepared", "disconnected": "connected", "isolated": "connected", "alone": "connected",
    "excluded": "included",
    "ignored": "heard", "unvalued": "valued", "undervalued": "valued", "disrespected": "respected", "silenced": "heard",
    "overlooked": "noticed", "uncomfortable": "comfortable", "unsure": "sure", "uncertain": "sure",
    "powerless": "able to act",
    "rushed": "unhurried", "judged": "respected", "unappreciated": "appreciated", "intimidated": "at ease",
    "ashamed": "proud",
    "lost": "at home",
  ]
}
