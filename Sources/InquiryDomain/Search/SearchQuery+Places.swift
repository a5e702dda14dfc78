extension SearchQuery {
  /// Where the wanted words stand in a text, in order and apart from one another.
  package func places(in text: String) -> [Range<String.Index>] {
    let folded = FoldedText(text)
    let words = Self.words(in: folded.letters)
    let found = wanted.flatMap { Self.places(of: $0, in: folded.letters, words) }
    return Self.joined(found).map(folded.range)
  }

  /// Whether all wanted words stand in a text and none of the unwanted, for texts that are in no index.
  package func fits(_ text: String) -> Bool {
    let letters = FoldedText(text).letters
    let words = Self.words(in: letters)
    let stands = { (term: SearchTerm) in !Self.places(of: term, in: letters, words).isEmpty }
    return !wanted.isEmpty && (isAny ? wanted.contains(where: stands) : wanted.allSatisfy(stands))
      && !unwanted.contains(where: stands)
  }

  private static func words(in letters: [Unicode.Scalar]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for index in letters.indices {
      if SearchWords.isInWord(letters[index]) {
        start = start ?? index
      } else if let begin = start {
        words.append(begin..<index)
        start = nil
      }
    }
    return start.map { words + [$0..<letters.count] } ?? words
  }

  private static func places(of term: SearchTerm, in letters: [Unicode.Scalar], _ words: [Range<Int>]) -> [Range<Int>] {
    let sought = FoldedText(term.text).letters
    guard !term.isUnspaced else { return places(of: sought, anywhereIn: letters) }
    let parts = sought.split(separator: " ")
    guard !parts.isEmpty, words.count >= parts.count else { return [] }
    return (0...(words.count - parts.count)).compactMap { first in
      let fits = parts.indices.allSatisfy { offset in
        let word = letters[words[first + offset]]
        return term.isPrefix && offset == parts.count - 1
          ? word.starts(with: parts[offset]) : word.elementsEqual(parts[offset])
      }
      return fits ? words[first].lowerBound..<words[first + parts.count - 1].upperBound : nil
    }
  }

  private static func places(of sought: [Unicode.Scalar], anywhereIn letters: [Unicode.Scalar]) -> [Range<Int>] {
    guard !sought.isEmpty, letters.count >= sought.count else { return [] }
    return (0...(letters.count - sought.count)).filter { letters[$0...].starts(with: sought) }
      .map { $0..<($0 + sought.count) }
  }

  private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { all, next in
      guard let last = all.last, next.lowerBound < last.upperBound else { return all.append(next) }
      all[all.count - 1] = last.lowerBound..<max(last.upperBound, next.upperBound)
    }
  }
}
