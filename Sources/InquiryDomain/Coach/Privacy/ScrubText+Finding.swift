extension ScrubText {
  /// Puts a hit into words.
  func finding(_ hit: ScrubHit) -> ScrubFinding {
    ScrubFinding(
      kind: hit.kind, severity: hit.severity, span: [hit.span.lowerBound, hit.span.upperBound],
      words: String(characters[hit.span]), replacement: replacement(for: hit), ask: hit.kind.ask(hit.severity))
  }

  private func replacement(for hit: ScrubHit) -> String {
    let place = firstToken(at: hit.span.lowerBound)
    let spanish = place.map { sentence($0).isSpanish } ?? false
    var (words, possessive) = wording(of: hit, spanish: spanish)
    if spanish { possessive = "" }
    if let place, place > 0, tokens[place].joinsBack, ScrubWords.determiners.contains(key(place - 1)) {
      words = withoutArticle(words)
    }
    if let place, tokens[place].opens, tokens[place].isCapitalised || tokens[place].number != nil {
      words = words.prefix(1).uppercased() + words.dropFirst()
    }
    return words + possessive
  }

  private func wording(of hit: ScrubHit, spanish: Bool) -> (words: String, possessive: String) {
    switch hit.form {
    case .words(let english, let inSpanish): return (spanish ? inSpanish : english, "")
    case .fitted(let standIn, let possessive):
      let form = possessive.isEmpty ? standIn : standIn.brief
      if hit.span.contains(where: { characters[$0].isHan }) { return (form.chinese, "") }
      if hit.span.contains(where: { characters[$0].isArabic }) { return (form.arabic, "") }
      return (spanish ? form.spanish : form.english, possessive)
    }
  }

  private func withoutArticle(_ words: String) -> String {
    for article in ["a ", "an ", "the ", "una ", "un ", "la ", "el "] where words.hasPrefix(article) {
      return String(words.dropFirst(article.count))
    }
    return words
  }

  /// The word that a place in the text belongs to.
  func firstToken(at place: Int) -> Int? {
    var (low, high) = (0, tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].span.upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low < tokens.count ? low : nil
  }
}

extension Character {
  var isHan: Bool {
    guard let scalar = unicodeScalars.first else { return false }
    return (0x3400...0x9FFF).contains(scalar.value) || (0x20000...0x3FFFF).contains(scalar.value)
  }

  var isArabic: Bool { unicodeScalars.first.map { (0x0600...0x06FF).contains($0.value) } ?? false }

  /// A digit of any script, but no number word such as 三 and no fraction.
  var isDigit: Bool {
    guard let scalar = unicodeScalars.first else { return false }
    return scalar.isASCII ? (0x30...0x39).contains(scalar.value) : scalar.properties.generalCategory == .decimalNumber
  }
}
