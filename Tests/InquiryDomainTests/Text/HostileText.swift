/// Text that tries to drive a terminal, with what may be left of it on the screen.
enum HostileText {
  static let corpus: [(text: String, shown: String)] =
    controlSequences + controlStrings + shortSequences + controlCharacters + invisibleCharacters + unfinished

  private static let controlSequences = [
    ("\u{1B}[31mred", "red"), ("\u{1B}[0;1;31mred\u{1B}[0m", "red"), ("a\u{1B}[2Jb", "ab"), ("a\u{1B}[Hb", "ab"),
    ("a\u{1B}[10;10Hb", "ab"), ("a\u{1B}[1Ab", "ab"), ("\u{1B}[?25lhidden", "hidden"), ("\u{1B}[?1049hx", "x"),
    ("\u{1B}[?2004lx", "x"), ("\u{1B}[6nx", "x"), ("\u{1B}[>0;276;0cx", "x"), ("\u{1B}[38;2;1;2;3mx", "x"),
    ("\u{1B}[4 qx", "x"), ("\u{1B}[!px", "x"), ("\u{1B}[8;1;1tx", "x"), ("\u{1B}[5ix", "x"), ("\u{1B}[1;24rx", "x"),
    ("\u{9B}31mred", "red"), ("\u{9B}2Jx", "x"), ("a\u{9B}6nb", "ab"), ("\u{1B}\u{1B}[31mx", "x"),
  ]

  private static let controlStrings = [
    ("\u{1B}]0;title\u{07}x", "x"), ("\u{1B}]2;title\u{1B}\\x", "x"), ("\u{1B}]52;c;cm0gLXJm\u{07}x", "x"),
    ("\u{1B}]8;;http://evil.example\u{1B}\\link\u{1B}]8;;\u{1B}\\", "link"), ("\u{1B}]4;1;rgb:ff/ff/ff\u{07}x", "x"),
    ("\u{1B}]1337;File=inline=1:AAAA\u{07}x", "x"), ("\u{1B}]777;notify;a;b\u{07}x", "x"),
    ("\u{1B}]0;title\u{9C}x", "x"), ("\u{9D}0;title\u{07}x", "x"), ("\u{9D}0;title\u{9C}x", "x"),
    ("\u{1B}P+q544e\u{1B}\\x", "x"), ("\u{90}q#0\u{9C}x", "x"), ("\u{1B}_Gf=100;AAAA\u{1B}\\x", "x"),
    ("\u{9F}payload\u{9C}x", "x"), ("\u{1B}^private\u{1B}\\x", "x"), ("\u{9E}private\u{9C}x", "x"),
    ("\u{1B}Xstring\u{1B}\\x", "x"), ("\u{98}string\u{9C}x", "x"), ("\u{1B}]0;one\u{1B}[31mtwo", "two"),
  ]

  private static let shortSequences = [
    ("\u{1B}cx", "x"), ("\u{1B}(0x", "x"), ("\u{1B}#8x", "x"), ("\u{1B}Mx", "x"), ("\u{1B}7x\u{1B}8", "x"),
    ("\u{1B}=x", "x"), ("\u{1B}%Gx", "x"), ("\u{1B}né", "é"), ("\u{1B}é", "é"),
  ]

  private static let controlCharacters = [
    ("a\u{00}b", "ab"), ("a\u{07}b", "ab"), ("a\u{08}\u{08}b", "ab"), ("a\u{0E}b\u{0F}", "ab"), ("a\u{7F}b", "ab"),
    ("a\u{80}b\u{9C}", "ab"), ("a\tb", "a b"), ("safe\rEVIL", "safe EVIL"), ("a\r\nb", "a b"), ("a\u{85}b", "a b"),
    ("a\u{0B}b\u{0C}c", "a b c"), ("a\u{2028}b\u{2029}c", "a b c"),
  ]

  private static let invisibleCharacters = [
    ("a\u{202E}b\u{202C}", "ab"), ("a\u{2066}b\u{2069}", "ab"), ("a\u{200E}\u{200F}\u{061C}b", "ab"),
    ("a\u{200B}b\u{FEFF}c", "abc"), ("a \u{200D} b", "a  b"), ("\u{200C}a\u{200D}", "a"), ("a\u{00AD}b", "ab"),
    ("a\u{2060}\u{2064}b", "ab"), ("a\u{E0041}\u{E0042}b", "ab"), ("\u{1F3F4}\u{E0067}b", "\u{1F3F4}b"),
    ("a\u{FFF9}b\u{FFFB}", "ab"), ("a\u{200D}\u{200D}\u{200D}", "a"),
  ]

  private static let unfinished = [
    ("x\u{1B}", "x"), ("x\u{1B}[", "x"), ("x\u{1B}[31", "x"), ("x\u{9B}", "x"), ("\u{1B}[31é", "é"),
    ("\u{1B}]0;the rest of the note", "0;the rest of the note"), ("\u{1B}Pnote", "note"), ("\u{9D}note", "note"),
    ("\u{1B}]a\u{1B}]b\u{1B}]c", "c"), ("x\u{1B}(", "x"),
  ]
}
