/// Sentences laid out for a check: their words, where sentences begin, and what stands in quotation marks.
struct SentenceSheet: Sendable {
  let characters: [Character]
  let words: [Word]
  let language: QuestionLanguage
  /// For every word, the place of its sentence's first word.
  let sentenceStart: [Int]
  /// For every word, whether a clause begins with it.
  let startsClause: [Bool]
  /// For every word, whether it is quoted, and so somebody else's.
  let isQuoted: [Bool]

  init(_ text: String) {
    characters = Array(text)
    words = Word.words(in: text)
    let inverted = characters.contains("¿")
    language = QuestionLanguage.of(words, opening: nil, invertedMark: inverted)
    (sentenceStart, startsClause) = Self.starts(words, characters)
    isQuoted = Self.quoted(words, characters)
  }

  func span(of places: Range<Int>) -> Range<Int> {
    guard let first = words[places].first, let last = words[places].last else { return 0..<characters.count }
    return first.span.lowerBound..<last.span.upperBound
  }

  func typed(_ places: Range<Int>) -> String { String(characters[span(of: places)]) }

  private static func starts(_ words: [Word], _ characters: [Character]) -> ([Int], [Bool]) {
    var (sentence, sentences, clauses): (Int, [Int], [Bool]) = (0, [], [])
    var end = 0
    for (place, word) in words.enumerated() {
      let gap = characters[end..<word.span.lowerBound]
      let breaks = gap.contains { ".?!¿¡\n".contains($0) }
      if place == 0 || breaks { sentence = place }
      let softened = place > 0 && clauses[place - 1] && fillers.contains(words[place - 1].key)
      sentences.append(sentence)
      clauses.append(place == 0 || breaks || softened || gap.contains { ",;:—–".contains($0) } || isJoint(place, words))
      end = word.span.upperBound
    }
    return (sentences, clauses)
  }

  private static func isJoint(_ place: Int, _ words: [Word]) -> Bool {
    place > 0 && ["and", "but", "so", "or", "y", "pero", "o"].contains(words[place - 1].key)
  }

  /// A question may warm up: "So maybe have you tried…".
  private static let fillers: Set<String> = [
    "and", "but", "so", "well", "ok", "okay", "also", "maybe", "perhaps", "hmm", "now", "oh", "just", "y", "pero",
    "entonces", "bueno",
    "quizas", "wondering", "then", "actually", "honestly",
  ]

  private static func quoted(_ words: [Word], _ characters: [Character]) -> [Bool] {
    var (isOpen, end) = (false, 0)
    let straight = characters.count { $0 == "\"" }
    return words.map { word in
      for mark in characters[end..<word.span.lowerBound] {
        switch mark {
        case "\"" where straight > 1: isOpen.toggle()
        case "“", "«", "„": isOpen = true
        case "”", "»": isOpen = false
        default: break
        }
      }
      end = word.span.upperBound
      return isOpen
    }
  }
}
