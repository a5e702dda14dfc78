import InquiryDomain
import Testing

@Suite("Wrapping, cutting and padding")
struct TextLayoutTests {
  private static let texts = [
    "One moment, not the whole year. No real names of children or staff.", "漢字かな交じり文は空白がない", "한국어 문장도 있습니다",
    "https://example.org/a/very/long/link/that/fits/nowhere", "👩🏽‍🏫👩🏽‍🏫👩🏽‍🏫 three teachers 🇫🇮", "क्षत्रिय विद्यालय की कहानी",
    "a\nb", "",
  ]

  @Test("No line is wider than asked, and no cluster is lost or torn", arguments: texts, [2, 3, 7, 20, 60])
  func wrap(text: String, width: Int) {
    let lines = text.wrapped(to: width)
    #expect(lines.allSatisfy { $0.displayWidth <= width })
    #expect(lines.joined().filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
  }

  @Test(
    "Lines break where people would break them",
    arguments: [
      ("one two three", 7, ["one two", "three"]), ("one two three", 8, ["one two", "three"]),
      ("abcdefgh", 3, ["abc", "def", "gh"]),
      ("go to abcdefgh", 6, ["go to", "abcdef", "gh"]), ("a\n\nb", 5, ["a", "", "b"]), ("ab 漢字漢字", 6, ["ab 漢", "字漢字"]),
      ("the teachers🎉", 12, ["the", "teachers🎉"]), ("in 4\u{A0}min", 5, ["in", "4\u{A0}min"]), ("", 5, [""]),
      ("漢字漢，字", 6, ["漢字", "漢，字"]), ("漢字（漢字）", 6, ["漢字", "（漢", "字）"]), ("漢字，」漢", 4, ["漢字", "，」", "漢"]),
      ("a   b", 3, ["a b"]), ("  as it is", 20, ["  as it is"]),
    ])
  func breaks(text: String, width: Int, lines: [String]) {
    #expect(text.wrapped(to: width) == lines)
  }

  @Test("A width that holds nothing still ends", arguments: [-1, 0, 1])
  func tooNarrow(width: Int) {
    #expect("漢字 ab".wrapped(to: width).joined().contains("漢"))
  }

  @Test(
    "A text is cut between clusters, and says so",
    arguments: [
      ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("abc def", 5, "abc…"), ("漢字漢字", 6, "漢字…"), ("漢字漢字", 5, "漢字…"),
      ("👩🏽‍🏫👩🏽‍🏫👩🏽‍🏫", 5, "👩🏽‍🏫👩🏽‍🏫…"), ("abc", 1, "…"), ("abc", 0, ""), ("abc", -3, ""), ("", 0, ""),
    ])
  func cut(text: String, width: Int, expected: String) {
    #expect(text.truncated(to: width) == expected)
  }

  @Test("An ellipsis that doesn't fit is left out")
  func plainEllipsis() {
    #expect("abcdef".truncated(to: 5, ellipsis: "...") == "ab...")
    #expect("abcdef".truncated(to: 2, ellipsis: "...") == "ab")
  }

  @Test("Padding fills up to the column, on either side")
  func pad() {
    #expect("漢字".padded(to: 6) == "漢字  ")
    #expect("7".padded(to: 3, alignment: .trailing) == "  7")
    #expect("too long".padded(to: 3) == "too long")
  }
}
