/// Finds the name that a word was meant for, one slip of the fingers away, without looking at every name.
struct NearNames: Sendable {
  private var slips: [UInt64: [String]] = [:]
  private var sounds: [String: [String]] = [:]

  /// Takes folded names; those of less than four letters have no near spelling.
  init(_ names: Set<String>) {
    for name in names.sorted() where (4...Self.longest).contains(name.unicodeScalars.count) {
      Self.eachWithOneLess(name) { Self.add(name, at: $0, to: &slips) }
      if let sound = Self.sound(of: name) { Self.add(name, at: sound, to: &sounds) }
    }
  }

  /// The name that was most likely meant; an exact name is its own.
  func nearest(_ typed: String) -> String? {
    guard !slips.isEmpty, (3...Self.longest).contains(typed.unicodeScalars.count) else { return nil }
    var found: String?
    Self.eachWithOneLess(typed) { key in
      if found == nil, let names = slips[key] { found = names.first { isNear(typed, $0, bound: 1) } }
    }
    if let found { return found }
    guard let sound = Self.sound(of: typed) else { return nil }
    return sounds[sound]?.first { isNear(typed, $0, bound: 3) }
  }

  private func isNear(_ typed: String, _ name: String, bound: Int) -> Bool {
    guard typed.first == name.first || min(typed.count, name.count) >= 6 else { return false }
    return EditDistance.between(Array(typed), Array(name), atMost: bound) != nil
  }

  private static let longest = 24
  /// Many names may share a shortened form; beyond these one more makes no difference.
  private static let crowd = 8

  private static func add<Key>(_ name: String, at key: Key, to table: inout [Key: [String]]) {
    if table[key, default: []].count < crowd { table[key, default: []].append(name) }
  }

  /// A number for the word itself, and one for what is left when any one letter goes; two words with a number in common
  /// are at most a slip or two apart.
  private static func eachWithOneLess(_ word: String, _ body: (UInt64) -> Void) {
    let base: UInt64 = 1_000_003
    let letters = word.unicodeScalars.map { UInt64($0.value) }
    var (heads, power) = ([UInt64(7)], [UInt64(1)])
    for letter in letters {
      heads.append(heads[heads.count - 1] &* base &+ letter)
      power.append(power[power.count - 1] &* base)
    }
    let count = letters.count
    body(heads[count])
    for place in letters.indices {
      let after = count - place - 1
      let tail = heads[count] &- heads[place + 1] &* power[after]
      body(heads[place] &* power[after] &+ tail)
    }
  }

  /// The consonants of a long word, for names that are heard and then written.
  private static func sound(of word: String) -> String? {
    guard word.utf8.count >= 7 else { return nil }
    var sound = ""
    for letter in word.unicodeScalars {
      switch letter {
      case "a", "e", "i", "o", "u", "h", "w", "y": continue
      default: if sound.unicodeScalars.last != letter { sound.unicodeScalars.append(letter) }
      }
    }
    return sound.unicodeScalars.count >= 4 ? sound : nil
  }
}
