import Testing

@testable import InquiryCLI

@Suite("Keys from bytes")
struct KeyDecoderTests {
  private static let cases: [(String, [Key])] = [
    ("abc", [.text("abc")]), ("é漢👩🏽‍🏫", [.text("é漢👩🏽‍🏫")]), ("a\r", [.text("a"), .enter]),
    ("\u{7F}\u{08}", [.backspace, .backspace]),
    ("\u{1B}[A\u{1B}OB", [.up, .down]), ("\u{1B}[C\u{1B}[D", [.right, .left]),
    ("\u{1B}[1;5C\u{1B}[1;3D", [.wordRight, .wordLeft]),
    ("\u{1B}b\u{1B}f", [.wordLeft, .wordRight]), ("\u{1B}[H\u{1B}OF\u{1B}[1~\u{1B}[4~", [.home, .end, .home, .end]),
    ("\u{1B}[3~\u{1B}[3;5~", [.delete, .killWordForward]), ("\u{1B}\u{7F}", [.killWordBack]),
    (
      "\u{01}\u{05}\u{02}\u{06}\u{0B}\u{15}\u{17}\u{19}\u{0C}",
      [.home, .end, .left, .right, .killToEnd, .killToStart, .killToSpace, .yank, .redraw]
    ),
    ("\u{03}\u{04}\u{1A}", [.interrupt, .endOrDelete, .suspend]),
    ("\u{1B}[200~one\rtwo\u{1B}[201~x", [.paste("one\rtwo"), .text("x")]),
    ("\u{1B}[200~\u{1B}[31m\u{03}\u{1B}[201~", [.paste("\u{1B}[31m\u{03}")]),
    ("a\u{1B}[99;5zb\u{1B}[?1;2cc", [.text("a"), .text("b"), .text("c")]), ("\u{1B}[[Ax", [.text("x")]),
    ("\u{1B}OPx", [.text("x")]),
    ("\u{1B}]11;rgb:0/0/0\u{07}x\u{1B}P1$r0m\u{1B}\\y", [.text("x"), .text("y")]), ("\t\u{00}\u{1C}x", [.text("x")]),
    ("\u{1B}\u{03}", [.interrupt]), ("\u{1B}[1\r", [.enter]),
  ]

  @Test("Every key is known, and unknown sequences are swallowed whole", arguments: cases)
  func keys(sent: String, expected: [Key]) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(sent.utf8) == expected)
    #expect(decoder.patience == nil)
  }

  @Test("It makes no difference where the reads split the bytes", arguments: cases)
  func splits(sent: String, expected: [Key]) {
    var decoder = KeyDecoder()
    let keys = sent.utf8.flatMap { decoder.feed([$0]) }
    #expect(Self.joined(keys) == Self.joined(expected))
  }

  @Test(
    "A lone ESC or half a sequence is forgotten when nothing follows",
    arguments: ["\u{1B}", "\u{1B}[", "\u{1B}[1;5", "\u{1B}]0;x"])
  func unfinished(sent: String) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(sent.utf8).isEmpty)
    #expect(decoder.patience != nil)
    #expect(decoder.flush().isEmpty)
    #expect(decoder.feed("x".utf8) == [.text("x")])
  }

  @Test("A paste that never ends is delivered after a while")
  func endlessPaste() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\u{1B}[200~lost".utf8).isEmpty)
    #expect(decoder.flush() == [.paste("lost")])
  }

  @Test(
    "Bytes that are no UTF-8 become a replacement character",
    arguments: [[0xFF], [0xC3, 0x28], [0xE2, 0x82, 0x41]] as [[UInt8]])
  func invalid(bytes: [UInt8]) {
    var decoder = KeyDecoder()
    let keys = decoder.feed(bytes + [0x0D])
    #expect(keys.last == .enter)
    #expect(Self.joined(keys).first == .text(String(decoding: bytes, as: UTF8.self)))
  }

  /// Text that arrived in pieces counts as one.
  private static func joined(_ keys: [Key]) -> [Key] {
    keys.reduce(into: []) { all, key in
      if case .text(let more) = key, case .text(let before) = all.last {
        all[all.count - 1] = .text(before + more)
      } else {
        all.append(key)
      }
    }
  }
}
