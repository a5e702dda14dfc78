extension Word {
  /// The same for a word of European letters, each by itself, which spares taking the word apart.
  static func europeanKey(of surface: String) -> String? {
    var key = ""
    for scalar in surface.unicodeScalars {
      if scalar == "’" || scalar == "'" { continue }
      guard scalar.value < europeanKeys.count else { return nil }
      key += europeanKeys[Int(scalar.value)]
    }
    return key
  }

  /// The keys of the letters up to `ſ`.
  private static let europeanKeys: [String] = (0..<0x180).map { value in
    String(FoldedKey(Unicode.Scalar(value).map { String($0) } ?? "").text.filter { $0 != "'" })
  }
}
