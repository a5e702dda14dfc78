/// What the learner sees of a note: its stems, pairs of them, and the same with words put into classes.
///
/// A feature is a number made from its letters, the same on every run and every machine.
struct NoteFeatures: Sendable {
  /// A feature with how much it counts.
  struct Feature: Hashable, Sendable {
    var number: UInt64
    var weight: Double
    /// The piece of the note that it begins at.
    var token: Int
  }

  /// Each feature once, in the order of the note.
  let list: [Feature]

  init(_ text: CueText) {
    var list: [Feature] = []
    var seen: Set<UInt64> = []
    func add(_ kind: UInt8, _ parts: [Substring.UTF8View], _ weight: Double, at token: Int) {
      let number = Self.number(kind, parts)
      guard emphasis[token] > 0, seen.insert(number).inserted else { return }
      list.append(Feature(number: number, weight: weight * emphasis[token], token: token))
    }
    let tokens = text.tokens.prefix(Self.mostTokens)
    let emphasis = text.emphasis
    let stems = tokens.map { Substring(WordStem.of($0.key)).utf8 }
    let kinds = tokens.indices.map { Substring(Self.kind(of: tokens[$0].key) ?? String(Substring(stems[$0]))).utf8 }
    for place in stems.indices {
      add(1, [stems[place]], 1, at: place)
      guard place + 1 < stems.count, tokens[place].clause == tokens[place + 1].clause else { continue }
      add(2, [stems[place], stems[place + 1]], 0.7, at: place)
      add(3, [kinds[place], kinds[place + 1]], 0.7, at: place)
      guard place + 2 < stems.count, tokens[place].clause == tokens[place + 2].clause else { continue }
      add(4, [kinds[place], kinds[place + 1], kinds[place + 2]], 0.5, at: place)
    }
    for place in stems.indices {
      for piece in Self.pieces(of: tokens[place].key) { add(5, [piece.utf8], Self.pieceWeight, at: place) }
    }
    self.list = list
  }

  /// Beyond this a note is a story, and its first words say enough.
  private static let mostTokens = 200
  private static let pieceWeight = 0.25

  /// Runs of four letters, so that slips of the keyboard and languages without a stemmer still meet; of the scripts
  /// that write without spaces, runs of two.
  private static func pieces(of key: String) -> [Substring] {
    let letters = Array(key.unicodeScalars.prefix(40))
    let length = letters.contains { $0.value >= 0x2E80 } ? 2 : 4
    guard letters.count > length else { return [] }
    return (0...letters.count - length).map { start in
      Substring(String(String.UnicodeScalarView(letters[start..<start + length])))
    }
  }

  private static func kind(of key: String) -> String? {
    kinds[key] ?? (key.first?.isNumber == true ? "#number" : nil)
  }

  /// The class of a word that stands for many: who acts, whether it is denied, what can be counted.
  private static let kinds: [String: String] = {
    var kinds: [String: String] = [:]
    let names = ["number", "time", "weekday", "money", "struggle", "tell", "know", "wh", "can", "do", "have", "be", "neg", "we"]
    for name in names {
      for word in CueWords.classes[name] ?? [] where !word.hasSuffix("*") { kinds[word] = "#" + name }
    }
    for name in ["students", "families", "adults"] {
      for word in CueWords.classes[name] ?? [] {
        let plain = word.hasSuffix("*") ? String(word.dropLast()) : word
        for form in [plain, plain + "s", plain + "y", plain + "ies"] where kinds[form] == nil { kinds[form] = "#" + name }
      }
    }
    return kinds
  }()

  /// FNV-1a over the letters of the parts.
  private static func number(_ kind: UInt8, _ parts: [Substring.UTF8View]) -> UInt64 {
    var number: UInt64 = 0xcbf2_9ce4_8422_2325
    func take(_ byte: UInt8) { number = (number ^ UInt64(byte)) &* 0x100_0000_01b3 }
    take(kind)
    for part in parts {
      for byte in part { take(byte) }
      take(0)
    }
    return number
  }
}
