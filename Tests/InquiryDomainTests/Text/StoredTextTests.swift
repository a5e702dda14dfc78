import InquiryDomain
import Testing

@Suite("Text as it's stored")
struct StoredTextTests {
  @Test(
    "Typed text is kept but for controls, foreign line ends and outer white space",
    arguments: [
      ("  a note \n", "a note"), ("a\r\nb\rc", "a\nb\nc"), ("a\r\n\r\nb", "a\n\nb"), ("Ana\tOak", "Ana\tOak"),
      ("a\u{00}b\u{1B}[31mc\u{7F}", "ab[31mc"), ("\u{A0}\u{3000}x", "x"), (" \n\t ", ""), ("", ""),
      ("\u{202E}kept\u{200B}", "\u{202E}kept\u{200B}"), ("e\u{301}", "e\u{301}"),
    ])
  func cleaned(typed: String, stored: String) {
    #expect(Array(typed.cleanedForStorage().unicodeScalars) == Array(stored.unicodeScalars))
  }

  @Test("Cleaning twice changes nothing more", arguments: HostileText.corpus.map(\.text))
  func idempotent(text: String) {
    let once = text.cleanedForStorage()
    #expect(once.cleanedForStorage() == once)
  }
}
