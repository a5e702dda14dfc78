extension String {
  /// The text as a terminal may show it: no escape sequence, control or invisible character is left.
  ///
  /// A pasted note or a phone post must not drive the projector's terminal, so every word that a person wrote
  /// goes through here before it's printed, also when standard output is a file. Line breaks become spaces
  /// unless `keepingLineBreaks`.
  package func safeForTerminal(keepingLineBreaks: Bool = false) -> String {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return self }
    var scrubber = TerminalScrubber(self, keepingLineBreaks: keepingLineBreaks)
    return scrubber.scrubbed()
  }

  /// What a person typed, kept as typed but for control characters, foreign line ends and outer white space.
  package func cleanedForStorage() -> String {
    var kept = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      switch scalar {
      case "\r": kept.append("\n")
      case "\n": if previous != "\r" { kept.append("\n") }
      case "\t": kept.append(scalar)
      case "\u{00}"..."\u{1F}", "\u{7F}": break
      default: kept.append(scalar)
      }
      previous = scalar
    }
    return String(kept).trimmed
  }

  /// The text without white space at either end.
  package var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
