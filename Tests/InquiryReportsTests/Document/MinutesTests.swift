import InquiryDomain
import InquiryTestSupport
import Testing

@testable import InquiryReports

@Suite struct MinutesTests {
  @Test func `Minutes are ready for a mail, as Markdown and as plain text`() throws {
    try expectSnapshot(Samples.minutes.markdown, named: "minutes.md")
    try expectSnapshot(Samples.minutes.plainText, named: "minutes.txt")
  }

  @Test func `A session that decided nothing says so`() {
    let text = Minutes(group: "G", session: "S", day: Samples.day).plainText
    #expect(text.contains("No decision to show.") && text.contains("No promise to show."))
    #expect(text.contains("No day is set yet."))
  }

  @Test(arguments: [
    ("# heading", "\\# heading"), ("- item", "\\- item"), ("1. first", "1\\. first"), ("2) second", "2\\) second"),
    ("<script>", "\\<script\\>"), ("[x](javascript:y)", "\\[x\\](javascript:y)"), ("a | b", "a \\| b"),
    ("*bold* _it_ `code`", "\\*bold\\* \\_it\\_ \\`code\\`"),
    ("plain words, with (marks)!", "plain words, with (marks)!"),
    ("line\nbreak", "line break"), ("http://x.example", "http:\\//x.example"), ("2026 is a year", "2026 is a year"),
  ])
  func `Words stay words in Markdown`(words: String, written: String) {
    #expect(MarkdownText.escaped(words) == written)
  }

  @Test(arguments: Hostile.texts)
  func `Whatever people write, minutes hold no control character and no new heading`(text: String) {
    let minutes = Hostile.minutes(text)
    for words in [minutes.markdown, minutes.plainText] {
      #expect(!words.unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value) })
    }
    #expect(minutes.markdown.split(separator: "\n").count { $0.hasPrefix("#") } == 6)
  }
}
