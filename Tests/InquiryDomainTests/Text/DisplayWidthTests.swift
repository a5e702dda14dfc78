import InquiryDomain
import Testing

@Suite("Width in columns")
struct DisplayWidthTests {
  @Test(
    "A cluster takes as many columns as terminals give it",
    arguments: [
      ("a", 1), ("é", 1), ("e\u{301}", 1), ("…", 1), ("·", 1), ("“", 1), ("ß", 1), ("✓", 1), ("©", 1), ("1", 1),
      ("漢", 2), ("あ", 2), ("ｱ", 1), ("Ａ", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("。", 2), ("\u{3000}", 2),
      ("🎉", 2), ("👩🏽‍🏫", 2), ("🇫🇮", 2), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("❤️", 2), ("❤", 1), ("1️⃣", 2), ("⌚", 2),
      ("क्षि", 1), ("นี้", 1), ("𠮷", 2), ("\u{3FFFD}", 2), ("\u{303F}", 1), ("\u{10FFFF}", 1),
      ("\u{301}", 0), ("\u{200D}", 0), ("\u{200B}", 0), ("\u{2068}", 0), ("\u{07}", 0), ("\u{7F}", 0), ("\u{85}", 0),
      ("\r\n", 0),
    ])
  func cluster(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test("A text is as wide as its clusters together", arguments: ["", "note 7", "naïve 漢字 👩🏽‍🏫!", "a\tb"])
  func sum(text: String) {
    #expect(text.displayWidth == text.reduce(0) { $0 + $1.displayWidth })
    #expect(text[...].displayWidth == text.displayWidth)
  }
}
