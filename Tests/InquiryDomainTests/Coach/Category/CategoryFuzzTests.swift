import InquiryDomain
import Testing

@Suite("Any note at all")
struct CategoryFuzzTests {
  @Test("Ten thousand random notes break nothing and have the same answer twice", arguments: 0..<10 as Range<UInt64>)
  func random(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let (one, other) = (CategorySuggester(), CategorySuggester())
    for _ in 0..<1_000 {
      let note = Self.note(using: &generator)
      let suggestion = one.suggest(note)
      #expect(suggestion == other.suggest(note))
      #expect((0...1).contains(suggestion.confidence))
      #expect(suggestion.action != .sort || suggestion.confidence >= 0.5)
      if let span = suggestion.span { #expect(0 <= span[0] && span[0] < span[1] && span[1] <= note.count) }
    }
  }

  @Test(
    "Long and odd notes come to an end",
    arguments: [
      ("a", 10_000), ("\u{301}", 10_000), ("is not that ", 900), ("no lack of time ", 700), ("we can't ", 1_200),
      ("👩‍👩‍👧", 1_500), ("老师", 5_000),
    ])
  func long(piece: String, times: Int) {
    let note = String(repeating: piece, count: times)
    #expect(CategorySuggester().suggest(note).note == note)
  }

  private static func note(using generator: inout SeededGenerator) -> String {
    var note = ""
    for _ in 0..<Int.random(in: 0...6, using: &generator) {
      note += Bool.random(using: &generator) ? words.randomElement(using: &generator) ?? "" : letters(using: &generator)
      note +=
        Bool.random(using: &generator)
        ? " " : ["", ", ", ". ", "\u{200B}", "'", "\n"].randomElement(using: &generator) ?? ""
    }
    return note
  }

  private static func letters(using generator: inout SeededGenerator) -> String {
    let scalars = (0..<Int.random(in: 0...6, using: &generator)).compactMap { _ in
      Unicode.Scalar(UInt32.random(in: 0...(Bool.random(using: &generator) ? 0x2FFF : 0x1_FFFF), using: &generator))
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private static let words = """
    we don't know how to time no one families parents never come because but it's not that poverty state law need more \
    hire a coach scores are low believe assume can't yet not only two our the they care 34 percent why which
    """.split(whereSeparator: \.isWhitespace).map(String.init)
}
