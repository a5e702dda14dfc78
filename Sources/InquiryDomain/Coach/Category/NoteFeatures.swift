/// What the learner sees of a note: its stems, pairs of them, the same with words put into classes, and who acts.
///
/// A feature is a number made from its letters, the same on every run and every machine.
struct NoteFeatures: Sendable {
  /// What a feature is made of.
  enum Kind: UInt8, Sendable {
    case stem = 1
    case pair, classPair, classTriple, letters, fact

    var weight: Double {
      switch self {
      case .stem: 1
      case .pair: 0.5
      case .classPair: 0.7
      case .classTriple: 0.4
      case .letters: 0.2
      case .fact: 1.5
      }
    }
  }

  /// A feature with how much it counts.
  struct Feature: Hashable, Sendable {
    var kind: Kind
    var number: UInt64
    var weight: Double
    /// The piece of the note that it begins at.
    var token: Int
  }

  /// Each feature once, in the order of the note.
  private(set) var list: [Feature] = []
  private var seen: Set<UInt64> = []
  private let emphasis: [Double]

  init(_ text: CueText) {
    emphasis = text.emphasis
    let tokens = text.tokens[...]
    let names = tokens.map { NoteClasses.name(of: $0.key) }
    let stems = tokens.map { LetterHash(WordStem.of($0.key).utf8).value }
    let classes = zip(names, stems).map { name, stem in name.map { LetterHash($0.utf8).value } ?? stem }
    let isWide = tokens.map { $0.key.unicodeScalars.contains { $0.value >= 0x2E80 } }
    list.reserveCapacity(tokens.count * 8)
    seen.reserveCapacity(tokens.count * 8)
    for place in stems.indices {
      if !isWide[place] { add(.stem, stems[place], at: place) }
      guard place + 1 < stems.count, tokens[place].clause == tokens[place + 1].clause else { continue }
      add(.pair, LetterHash.joined(stems[place], stems[place + 1]), at: place)
      let pair = LetterHash.joined(classes[place], classes[place + 1])
      add(.classPair, pair, at: place)
      guard place + 2 < stems.count, tokens[place].clause == tokens[place + 2].clause else { continue }
      add(.classTriple, LetterHash.joined(pair, classes[place + 2]), at: place)
    }
    for fact in NoteClasses.facts(of: tokens, named: names) { add(.fact, LetterHash(fact.utf8).value, at: 0) }
    for place in stems.indices { addLetters(of: tokens[place].key, isWide: isWide[place], at: place) }
    seen = []
  }

  private mutating func add(_ kind: Kind, _ hash: UInt64, at token: Int) {
    let number = LetterHash.joined(hash, UInt64(kind.rawValue))
    guard emphasis[token] > 0, seen.insert(number).inserted else { return }
    list.append(Feature(kind: kind, number: number, weight: kind.weight * emphasis[token], token: token))
  }

  /// Runs of four letters, so that slips of the keyboard and languages without a stemmer still meet; of the scripts
  /// that write without spaces, runs of two, which are their words.
  private mutating func addLetters(of key: String, isWide: Bool, at token: Int) {
    let letters = key.unicodeScalars.prefix(isWide ? 400 : 40).map(\.value)
    let length = isWide ? 2 : 4
    guard letters.count >= length else { return }
    for start in 0...letters.count - length {
      var hash = LetterHash()
      for letter in letters[start..<start + length] { hash.take(UInt64(letter)) }
      add(isWide ? .stem : .letters, hash.value, at: token)
    }
  }
}
