/// Scripts that put no spaces between words, where a word can only be looked for letter by letter.
package enum Unspaced {
  /// Thai to Burmese, Khmer, Chinese and Japanese, and the rarer Chinese signs.
  package static let ranges: [ClosedRange<Unicode.Scalar>] = [
    "\u{0E00}"..."\u{109F}", "\u{1780}"..."\u{17FF}", "\u{2E80}"..."\u{A4CF}", "\u{F900}"..."\u{FAFF}",
    "\u{20000}"..."\u{3FFFD}",
  ]

  /// Whether a letter belongs to such a script.
  package static func contains(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x0E00 && ranges.contains { $0.contains(scalar) }
  }
}
