import Testing

@testable import InquiryReports

@Suite struct StoryInBriefTests {
  @Test(arguments: [
    ("One. Two! Three? Four.", ["One.", "Two!", "Three? …"]),
    ("No sign at its end", ["No sign at its end"]),
    ("\"Wait,\" she said. \"Why?\" he asked. I left.", ["\"Wait,\" she said.", "\"Why?\" he asked.", "I left."]),
    (
      "It was 3.5 km. Mrs. Cole waited. A. B. came at 3 p.m. and left.",
      ["It was 3.5 km.", "Mrs. Cole waited.", "A. B. came at 3 p.m. and left."]
    ),
    ("Llegó una familia. ¿Por qué? Nadie habló… Fin.", ["Llegó una familia.", "¿Por qué?", "Nadie habló…"]),
    ("一个家庭来了。没有人说话！为什么？后来。", ["一个家庭来了。", "没有人说话！", "为什么？ …"]),
    ("جاءت أسرة. لماذا؟ لم يتكلم أحد. النهاية.", ["جاءت أسرة.", "لماذا؟", "لم يتكلم أحد. …"]),
    ("A line\nand another. More", ["A line", "and another.", "More"]), ("", []), ("...", ["..."]),
  ])
  func `A story begins with its first three sentences, and says that it goes on`(story: String, sentences: [String]) {
    #expect(StoryInBrief.sentences(of: story) == sentences)
  }

  @Test(arguments: FullBoxes.languages.map(\.text))
  func `Two hundred characters of a story stay whole in any language`(story: String) {
    let brief = StoryInBrief.sentences(of: story, most: 10)
    #expect(brief.joined().filter { !$0.isWhitespace } == story.filter { !$0.isWhitespace })
  }

  @Test func `Never more words than there is room for`() {
    let long = "A " + Array(repeating: "word", count: 49).joined(separator: " ") + "."
    #expect(StoryInBrief.sentences(of: "\(long) \(long)") == [long + " …"])
    let endless = Array(repeating: "word", count: 5_000).joined(separator: " ")
    let cut = StoryInBrief.sentences(of: endless)
    #expect(cut.count == 1 && WordCount.words(in: cut) == 60 && cut[0].hasSuffix("word…"))
    let wide = StoryInBrief.sentences(of: String(repeating: "字", count: 5_000))
    #expect(WordCount.words(in: wide) <= 61 && wide[0].hasSuffix("字…"))
  }

  @Test func `Texts are chosen in their order as long as there is room`() {
    #expect(WordBudget.choose(["a b", "c d e", "f"], words: 4) == ["a b", "f"])
    #expect(WordBudget.choose(["a b c", "d"], words: 2) == ["d"])
    #expect(WordBudget.choose(["a b c"], words: 2) == ["a b c"])
    #expect(WordBudget.choose([], words: 2).isEmpty)
    #expect(WordBudget.choose((1...9).map(String.init), words: 20) == ["1", "2", "3", "4"])
  }
}
