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
    let tokens = text.tokens.prefix(Self.mostTokens)
    let names = tokens.map { NoteClasses.name(of: $0.key) }
    let stems = tokens.map { Self.hash(WordStem.of($0.key).utf8) }
    let classes = zip(names, stems).map { name, stem in name.map { Self.hash($0.utf8) } ?? stem }
    list.reserveCapacity(tokens.count * 8)
    seen.reserveCapacity(tokens.count * 8)
    for place in stems.indices {
      add(.stem, stems[place], at: place)
      guard place + 1 < stems.count, tokens[place].clause == tokens[place + 1].clause else { continue }
      add(.pair, Self.joined(stems[place], stems[place + 1]), at: place)
      let pair = Self.joined(classes[place], classes[place + 1])
      add(.classPair, pair, at: place)
      guard place + 2 < stems.count, tokens[place].clause == tokens[place + 2].clause else { continue }
      add(.classTriple, Self.joined(pair, classes[place + 2]), at: place)
    }
    for fact in NoteClasses.facts(of: tokens, named: names) { add(.fact, Self.hash(fact.utf8), at: 0) }
    for place in stems.indices { addLetters(of: tokens[place].key, at: place) }
    seen = []
  }

  /// Beyond this a note is a story, and its first words say enough.
  private static let mostTokens = 200

  private mutating func add(_ kind: Kind, _ hash: UInt64, at token: Int) {
    let number = Self.joined(hash, UInt64(kind.rawValue))
    guard emphasis[token] > 0, seen.insert(number).inserted else { return }
    list.append(Feature(kind: kind, number: number, weight: kind.weight * emphasis[token], token: token))
  }

  /// Runs of four letters, so that slips of the keyboard and languages without a stemmer still meet; of the scripts
  /// that write without spaces, runs of two.
  private mutating func addLetters(of key: String, at token: Int) {
    let letters = key.unicodeScalars.prefix(40).map(\.value)
    let length = letters.contains { $0 >= 0x2E80 } ? 2 : 4
    guard letters.count > length else { return }
    for start in 0...letters.count - length {
      let hash = letters[start..<start + length].reduce(Self.seed) { ($0 ^ UInt64($1)) &* Self.prime }
      add(.letters, hash, at: token)
    }
  }

  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01b3

  /// FNV-1a, for `Hasher` gives other numbers on each run.
  private static func hash(_ bytes: String.UTF8View) -> UInt64 {
    bytes.reduce(seed) { ($0 ^ UInt64($1)) &* prime }
  }

  /// One number for two in their order.
  private static func joined(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let mixed = ((one ^ (one >> 31)) &* 0x9E37_79B9_7F4A_7C15) ^ other
    return (mixed ^ (mixed >> 29)) &* 0xBF58_476D_1CE4_E5B9
  }
}
