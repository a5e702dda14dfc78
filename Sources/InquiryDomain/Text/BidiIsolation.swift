extension String {
  /// The text between a first-strong isolate and its end where it holds right-to-left letters, so that an Arabic
  /// or Hebrew note can't turn the words around it.
  ///
  /// Comes last, after `safeForTerminal()`, wrapping and truncating; each line gets its own pair.
  package var isolated: String {
    guard unicodeScalars.contains(where: \.isRightToLeft) else { return self }
    return split(separator: "\n", omittingEmptySubsequences: false)
      .map { "\u{2068}\($0)\u{2069}" }
      .joined(separator: "\n")
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is in one of the blocks that Unicode keeps for right-to-left scripts.
  fileprivate var isRightToLeft: Bool {
    switch value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
