import InquiryDomain
import Testing

@Suite("What is looked for")
struct SearchQueryTests {
  /// A query as text: words, `*` for a beginning, `-` for what must not be there.
  private func read(_ typed: String) -> [String] {
    let query = SearchQuery(typed)
    return query.wanted.map { $0.text + ($0.isPrefix ? "*" : "") } + query.unwanted.map { "-" + $0.text }
  }

  @Test(
    "is read from what people type",
    arguments: [
      ("families meeting", ["families", "meeting*"]),
      ("\"walk the halls\" trust", ["walk the halls", "trust*"]),
      ("trust \"walk the", ["trust", "walk the"]),
      ("“lunch duty” «en casa»", ["lunch duty", "en casa"]),
      ("-lunch hall", ["hall*", "-lunch"]),
      ("hall -\"lunch duty\"", ["hall", "-lunch duty"]),
      ("fam* bus", ["fam*", "bus*"]),
      ("go", ["go"]),
      ("go*", ["go*"]),
      ("well-being", ["well being*"]),
      ("don't", ["don t"]),
      ("AND OR NOT NEAR(a, 2)", ["AND", "OR", "NOT", "NEAR a", "2"]),
      ("tags : lead", ["tags", "lead*"]),
      ("{title body}:^x", ["title", "body x"]),
      ("学校", ["学校"]),
      ("\u{0}bell\u{0}", ["bell"]),
      ("🎒 bag", ["bag*"]),
    ])
  func reading(_ typed: String, _ terms: [String]) {
    #expect(read(typed) == terms)
  }

  @Test(
    "is nothing where there is no word", arguments: ["", "   ", "\"", "\"\"", "- * ()", "🎒", "-lunch", "«»", "\u{0}"])
  func nothing(_ typed: String) {
    #expect(SearchQuery(typed).isEmpty)
  }

  @Test("ends at so many words, and long before a pasted page does")
  func long() {
    #expect(SearchQuery(String(repeating: "word ", count: 2_000)).wanted.count == SearchQuery.mostTerms)
    #expect(SearchQuery(String(repeating: "x", count: 10_000)).wanted.first?.text.count == 2_000)
  }
}
