import InquiryDomain
import Testing

@Suite("Right-to-left text")
struct BidiIsolationTests {
  @Test("Arabic and Hebrew are isolated, line by line", arguments: ["שלום", "note: مرحبا 12", "ܫܠܡܐ"])
  func isolated(text: String) {
    #expect(text.isolated == "\u{2068}\(text)\u{2069}")
    #expect((text + "\n" + text).isolated == text.isolated + "\n" + text.isolated)
    #expect(text.isolated.displayWidth == text.displayWidth)
  }

  @Test("Other text is left as it is", arguments: ["", "note", "Ångström", "日本", "Ελλάδα"])
  func untouched(text: String) {
    #expect(text.isolated == text)
  }
}
