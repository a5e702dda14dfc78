import Testing

@testable import InquiryCLI

@Suite("Editing a line")
struct EditBufferTests {
  @Test(
    "Keys do to the line what they do everywhere",
    arguments: [
      ("one two", [.backspace], "one tw|"), ("one two", [.left, .delete], "one tw|"),
      ("one two", [.home, .delete], "|ne two"),
      ("one two", [.left, .left, .text("X")], "one tX|wo"), ("one two", [.wordLeft, .killToEnd], "one |"),
      ("one two", [.wordLeft, .killToStart], "|two"), ("one, two!", [.wordLeft], "one, |two!"),
      ("one, two!", [.home, .wordRight], "one|, two!"),
      ("see x/y", [.killToSpace], "see |"), ("see x/y", [.killWordBack], "see x/|"),
      ("one two", [.home, .killWordForward], "| two"),
      ("one two", [.killToSpace, .home, .yank], "two|one "),
      ("", [.backspace, .left, .delete, .killToStart, .right], "|"),
      ("one", [.home, .endOrDelete], "|ne"), ("a", [.text("\u{1B}b\tc\u{9B}")], "ab\tc|"),
    ] as [(String, [Key], String)])
  func keys(text: String, keys: [Key], expected: String) {
    var buffer = EditBuffer(text)
    for key in keys { buffer.apply(key) }
    #expect(buffer.textBeforeCursor + "|" + buffer.textAfterCursor == expected)
  }

  @Test("One backspace takes a whole cluster", arguments: ["👩🏽‍🏫", "🇫🇮", "❤️", "e\u{301}", "क्षि", "漢", "한"])
  func clusters(cluster: String) {
    var buffer = EditBuffer("a" + cluster)
    buffer.apply(.backspace)
    #expect(buffer.text == "a")
  }

  @Test("A cluster that arrives scalar by scalar grows together", arguments: ["👩🏽‍🏫", "e\u{301}", "🇫🇮", "क्षि"])
  func growing(cluster: String) {
    var buffer = EditBuffer("ab")
    buffer.apply(.left)
    for scalar in cluster.unicodeScalars { buffer.apply(.text(String(scalar))) }
    #expect(buffer.text == "a" + cluster + "b")
    #expect(buffer.cursor == 2)
  }

  @Test("Removing what kept two clusters apart leaves the cursor in order")
  func merging() {
    var buffer = EditBuffer("🇫x🇮")
    buffer.apply(.left)
    buffer.apply(.backspace)
    #expect(buffer.text == "🇫🇮")
    #expect(buffer.cursor == 1)
  }

  @Test("Up and down walk the history and come back to the line begun")
  func history() {
    var history = LineHistory(["one", "two"], draft: "")
    #expect(history.earlier(keeping: "begun") == "two")
    #expect(history.earlier(keeping: "two!") == "one")
    #expect(history.earlier(keeping: "one") == nil)
    #expect(history.later(keeping: "one") == "two!")
    #expect(history.later(keeping: "two!") == "begun")
    #expect(history.later(keeping: "begun") == nil)
  }

  @Test(
    "A paste of several lines joins what stands around the cursor",
    arguments: [
      ("a\nb", "", "", ["a", "b"]), ("a\r\nb\r\n", "", "", ["a", "b"]), ("a\rb", "x ", " y", ["x a", "b y"]),
      ("a\n", "", "", ["a"]),
      ("a\n", "", "rest", ["a", "rest"]), ("a\n\nb", "", "", ["a", "", "b"]),
      ("\u{1B}[31ma\nb\tc", "", "", ["[31ma", "b\tc"]),
    ])
  func paste(pasted: String, before: String, after: String, lines: [String]) {
    #expect(PastedLines.split(pasted, before: before, after: after) == lines)
    #expect(PastedLines.split("one line", before: before, after: after) == nil)
  }
}
