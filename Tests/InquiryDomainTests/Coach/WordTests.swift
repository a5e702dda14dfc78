import InquiryDomain
import Testing

@Suite("The words of a text")
struct WordTests {
  @Test(
    "are split where people would split them",
    arguments: [
      ("We don't know, yet.", ["we", "dont", "know", "yet"]), ("so‑called “data”", ["so", "called", "data"]),
      ("don’t", ["dont"]), ("’tis the parents' night", ["tis", "the", "parents", "night"]),
      ("José llegó", ["jose", "llego"]), ("K-5, grade 3", ["k", "5", "grade", "3"]),
      ("我们没有时间。", ["我们没有时间"]), ("لا وقت لدينا", ["لا", "وقت", "لدينا"]), ("… 🙂 --", []), ("", []),
    ])
  func split(_ text: String, _ keys: [String]) {
    #expect(Word.words(in: text).map(\.key) == keys)
  }

  @Test("stand where they were typed", arguments: ["Ångström isn’t far 👩‍👧 away", "  a  b", "e\u{301}t\u{e9} 漢字"])
  func spans(_ text: String) {
    let characters = Array(text)
    for word in Word.words(in: text) { #expect(String(characters[word.span]) == word.surface) }
  }
}
