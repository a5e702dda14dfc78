extension StringProtocol {
  /// How many terminal columns the text takes, cluster by cluster.
  package var displayWidth: Int {
    var width = 0
    for byte in utf8 {
      // Ten thousand plain notes should not pay for the few that hold other scripts.
      guard byte < 0x80 else { return reduce(0) { $0 + $1.displayWidth } }
      if byte >= 0x20 && byte != 0x7F { width += 1 }
    }
    return width
  }
}

extension Character {
  /// How many terminal columns the cluster takes: 0, 1 or 2.
  package var displayWidth: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if first.value < 0x20 || (0x7F..<0xA0).contains(first.value) { return 0 }
    if isTwoColumnEmoji(startingWith: first) { return 2 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator: return 0
    default: return EastAsianWide.contains(first) ? 2 : 1
    }
  }

  /// Joined emoji, flags, keycaps and emoji asked for with variation selector 16 are drawn two columns wide.
  private func isTwoColumnEmoji(startingWith first: Unicode.Scalar) -> Bool {
    let properties = first.properties
    guard properties.isEmoji else { return false }
    if properties.isEmojiPresentation { return true }
    return unicodeScalars.contains { $0 == "\u{FE0F}" || $0 == "\u{200D}" }
  }
}
