import InquiryDomain
import Testing

@Suite("The words around what was found")
struct ExcerptTests {
  private func marked(_ texts: [String], _ typed: String) -> String {
    Excerpt(of: texts, around: SearchQuery(typed)).pieces.map { $0.isMatch ? "[\($0.text)]" : $0.text }.joined()
  }

  @Test(
    "are shown with the words marked",
    arguments: [
      ("We met Families at the door", "families", "We met [Families] at the door"),
      ("La participación", "participacion", "La [participación]"),
      ("cafe\u{301} mornings", "CAFÉ", "[cafe\u{301}] mornings"),
      ("a well-being walk", "well-being", "a [well-being] walk"),
      ("familiar faces", "fam", "[familiar] faces"),
      ("学校の時間割", "時間", "学校の[時間]割"),
      ("one\ntwo\tthree", "two", "one [two] three"),
      ("walk the halls, walk on", "\"walk the halls\"", "[walk the halls], walk on"),
      ("nothing of it", "else", "nothing of it"),
    ])
  func marks(_ text: String, _ typed: String, _ shown: String) {
    #expect(marked([text], typed) == shown)
  }

  @Test(
    "are shown around a place, and not around the same words elsewhere",
    arguments: [
      (0..<3, "[Ben]\(String(repeating: " went", count: 31))…"),
      (205..<208, "…went went went went went went went [Ben] left"),
    ])
  func place(_ place: Range<Int>, _ shown: String) {
    let text = "Ben" + String(repeating: " went", count: 40) + "\n\nBen left"
    let pieces = Excerpt(of: text, around: place).pieces
    #expect(pieces.map { $0.isMatch ? "[\($0.text)]" : $0.text }.joined().replacing("  ", with: " ") == shown)
  }

  @Test("come from the text that says most of them")
  func best() {
    #expect(marked(["bus", "the bus is late", "a late bus, a late day"], "late bus") == "a [late] [bus], a [late] day")
  }

  @Test("are cut between words on both sides")
  func cuts() {
    let text =
      String(repeating: "before and before ", count: 20) + "kingfisher" + String(repeating: " after it", count: 60)
    let shown = marked([text], "kingfisher")
    #expect(shown.hasPrefix("…before and") || shown.hasPrefix("…and before"))
    #expect(shown.contains(" [kingfisher] after"))
    #expect(shown.hasSuffix(" it…") || shown.hasSuffix(" after…"))
    #expect(shown.count < 180)
  }

  @Test(
    "fit a text with all words and none that is unwanted",
    arguments: [
      ("bus late", true), ("bus -late", false), ("bus train", false), ("\"bus is\"", true), ("\"is bus\"", false),
      ("", false),
    ])
  func fits(_ typed: String, _ fits: Bool) {
    #expect(SearchQuery(typed).fits("The bus is late") == fits)
  }
}
