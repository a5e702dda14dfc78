/// How sure somebody is of what they saw, from 1 to 4.
enum SureWords {
  static let all = ["a hunch", "saw it once", "saw it often", "others saw it"]

  /// `1 a hunch`, and so on.
  static var choices: [String] { all.enumerated().map { "\($0 + 1) \($1)" } }

  /// `2 of 4, saw it once`; nil for a number that says nothing.
  static func said(_ sure: Int?) -> String? {
    guard let sure, all.indices.contains(sure - 1) else { return nil }
    return "\(sure) of 4, \(all[sure - 1])"
  }

  /// Reads a number, or a word of what it means.
  static func read(_ typed: String) -> Int? {
    let word = typed.lowercased()
    if let number = Int(word) { return (1...4).contains(number) ? number : nil }
    let keys = ["hunch", "once", "often", "others"]
    return keys.firstIndex(where: word.contains).map { $0 + 1 }
  }
}
