/// Finds the name that a word was meant for, one slip of the fingers away, without looking at every name.
struct NearNames: Sendable {
  private var slips: [String: [String]] = [:]
  private var sounds: [String: [String]] = [:]

  /// Takes folded names; those of less than four letters have no near spelling.
  init(_ names: Set<String>) {
    for name in names.sorted() where (4...Self.longest).contains(name.count) {
      for key in Self.oneLess(name) { Self.add(name, at: key, to: &slips) }
      if let sound = Self.sound(of: name) { Self.add(name, at: sound, to: &sounds) }
    }
  }

  /// The name that was most likely meant; an exact name is its own.
  func nearest(_ typed: String) -> String? {
    guard (3...Self.longest).contains(typed.count) else { return nil }
    let letters = Array(typed)
    for key in Self.oneLess(typed) {
      if let name = slips[key]?.first(where: { isNear(letters, Array($0), bound: 1) }) { return name }
    }
    guard let sound = Self.sound(of: typed) else { return nil }
    return sounds[sound]?.first { isNear(letters, Array($0), bound: 3) }
  }

  private func isNear(_ typed: [Character], _ name: [Character], bound: Int) -> Bool {
    guard typed.first == name.first || min(typed.count, name.count) >= 6 else { return false }
    return EditDistance.between(typed, name, atMost: bound) != nil
  }

  private static let longest = 24
  /// Many names may share a shortened form; beyond these one more makes no difference.
  private static let crowd = 8

  private static func add(_ name: String, at key: String, to table: inout [String: [String]]) {
    if table[key, default: []].count < crowd { table[key, default: []].append(name) }
  }

  /// The word itself and what is left when any one letter goes.
  private static func oneLess(_ word: String) -> [String] {
    let letters = Array(word)
    return [word] + letters.indices.map { place in String(letters[..<place] + letters[(place + 1)...]) }
  }

  /// The consonants of a long word, for names that are heard and then written.
  private static func sound(of word: String) -> String? {
    guard word.count >= 7 else { return nil }
    var sound = ""
    for letter in word where !"aeiouhwy".contains(letter) && letter != sound.last { sound.append(letter) }
    return sound.count >= 4 ? sound : nil
  }
}
