extension ScrubText {
  /// Puts the hits into words; the second colleague of a sentence is another colleague.
  func findings(_ hits: [ScrubHit]) -> [ScrubFinding] {
    var used: (sentence: Int, names: [String: String]) = (-1, [:])
    return hits.map { hit in
      var finding = finding(hit)
      guard case .fitted = hit.form, let place = firstToken(at: hit.span.lowerBound) else { return finding }
      if used.sentence != tokens[place].sentence { used = (tokens[place].sentence, [:]) }
      let name = tokens[place].key
      if let other = used.names[finding.replacement.lowercased()], other != name {
        finding.replacement = another(finding.replacement)
      }
      used.names[finding.replacement.lowercased()] = name
      return finding
    }
  }

  private func another(_ words: String) -> String {
    for (article, other) in [("a ", "another "), ("an ", "another "), ("una ", "otra ")] where words.hasPrefix(article)
    {
      return other + words.dropFirst(article.count)
    }
    return words
  }

  private func finding(_ hit: ScrubHit) -> ScrubFinding {
    ScrubFinding(
      kind: hit.kind, severity: hit.severity, span: [hit.span.lowerBound, hit.span.upperBound],
      words: String(characters[hit.span]), replacement: replacement(for: hit), ask: hit.kind.ask(hit.severity))
  }

  private func replacement(for hit: ScrubHit) -> String {
    guard let place = firstToken(at: hit.span.lowerBound) else {
      return wording(of: hit, spanish: false, isBare: false, isFeminine: false)
    }
    let isBare =
      place > 0 && tokens[place].joinsBack && (has(.determiner, place - 1) || !tokens[place - 1].possessive.isEmpty)
    let words = wording(
      of: hit, spanish: sentence(place).isSpanish, isBare: isBare, isFeminine: key(place - 1).hasSuffix("a"))
    return startsWithCapital(hit, place) ? words.prefix(1).uppercased() + words.dropFirst() : words
  }

  /// The stand-in opens the sentence as the words did.
  private func startsWithCapital(_ hit: ScrubHit, _ place: Int) -> Bool {
    let token = tokens[place]
    guard token.isCapitalised || (token.number != nil && place > 0), hit.span.lowerBound <= token.span.lowerBound else {
      return false
    }
    let isFirst = sentences[token.sentence].tokens.lowerBound == place
    return isFirst || (token.opens && character(token.span.lowerBound - 1).map { "\"“«‘¿¡".contains($0) } ?? false)
  }

  private func wording(of hit: ScrubHit, spanish: Bool, isBare: Bool, isFeminine: Bool) -> String {
    switch hit.form {
    case .words(let english, let inSpanish):
      let words = spanish ? inSpanish : english
      return isBare ? withoutArticle(words) : words
    case .fitted(let standIn, let possessive):
      let form = possessive.isEmpty ? standIn : standIn.brief
      if hit.span.contains(where: { ScrubCode.isHan(codes[$0]) }) { return form.chinese }
      if hit.span.contains(where: { ScrubCode.isArabic(codes[$0]) }) { return form.arabic }
      if spanish { return isBare ? form.spanishBare(isFeminine: isFeminine) : form.spanish }
      return (isBare ? withoutArticle(form.english) : form.english) + possessive
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
