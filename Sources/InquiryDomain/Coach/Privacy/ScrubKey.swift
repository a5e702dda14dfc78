/// How names are compared across the ways that people write them.
enum ScrubKey {
  /// A folded word without the marks that Arabic may leave out; other scripts stay as they are.
  static func plain(_ key: String) -> String {
    guard key.unicodeScalars.contains(where: { (0x0610...0x06FF).contains($0.value) }) else { return key }
    var kept = String.UnicodeScalarView()
    for scalar in key.unicodeScalars {
      switch scalar.value {
      case 0x0640, 0x064B...0x065F, 0x0670: break
      case 0x0629: kept.append("ه")
      case 0x0649: kept.append("ي")
      case 0x0671: kept.append("ا")
      default: kept.append(scalar)
      }
    }
    return String(kept)
  }

  /// The words of a name for comparing.
  static func words(of name: String) -> [String] { Word.words(in: name).map { plain($0.key) } }

  /// What Arabic writes onto the front of a word: and, with, for, like.
  static func withoutClitic(_ key: String) -> String? {
    guard let first = key.first, "وفبلك".contains(first), key.count > 2 else { return nil }
    return String(key.dropFirst())
  }
}
