import InquiryDomain
import Testing

@Suite("Text for a terminal")
struct SafeTextTests {
  @Test("What would drive the terminal is gone, what people read is left", arguments: HostileText.corpus)
  func hostile(text: String, shown: String) {
    #expect(text.safeForTerminal() == shown)
  }

  @Test("No escape or other control survives, wherever the sequence stands", arguments: HostileText.corpus.map(\.text))
  func noControls(text: String) {
    for variant in [text, "note " + text, text + text, "\u{1B}" + text, text + "\u{9B}", "é\u{1B}]" + text] {
      let left = variant.safeForTerminal().unicodeScalars.filter { $0.properties.generalCategory == .control }
      #expect(left.isEmpty)
    }
  }

  @Test("The corpus has at least sixty attacks")
  func size() {
    #expect(HostileText.corpus.count >= 60)
  }

  @Test(
    "Words of every script stay whole",
    arguments: [
      "plain words", "Straße, naïve, Zoë", "می‌خواهم", "क्‍ष", "র‍্যাব", "👩🏽‍🏫 teaches", "❤️‍🔥", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🇫🇮", "1️⃣",
      "日本語", "한국어", "עברית", "e\u{301}\u{323}", "no\u{A0}break",
    ])
  func whole(text: String) {
    #expect(Array(text.safeForTerminal().unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test("A tower of marks is cut down to eight")
  func marks() {
    let tower = "e" + String(repeating: "\u{301}", count: 50) + "x"
    #expect(tower.safeForTerminal().unicodeScalars.count == 10)
  }

  @Test("Line breaks stay when asked for, whatever their form")
  func lineBreaks() {
    #expect("a\r\nb\rc\nd\u{2028}e".safeForTerminal(keepingLineBreaks: true) == "a\nb\nc\nd\ne")
  }

  @Test("A text full of unfinished sequences costs no more than its length", .timeLimit(.minutes(20)))
  func manyOpenings() {
    let text = String(repeating: "\u{1B}]x", count: 100_000)
    #expect(text.safeForTerminal().count <= 1)
    #expect(String(repeating: "\u{9D}x", count: 100_000).safeForTerminal().count == 100_000)
  }
}
