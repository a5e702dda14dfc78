import InquiryDomain

/// Counting words in any language.
enum WordCount {
  /// Words between spaces; in scripts without spaces, two wide characters count as a word.
  static func words(in text: String) -> Int {
    text.split(whereSeparator: \.isWhitespace).reduce(0) { sum, word in
      let wide = word.count { $0.displayWidth == 2 }
      guard wide > 0 else { return word.contains { $0.isLetter || $0.isNumber } ? sum + 1 : sum }
      return sum + (wide + 1) / 2
    }
  }

  static func words(in texts: [String]) -> Int { texts.reduce(0) { $0 + words(in: $1) } }
}
