/// Which way a text runs.
enum WritingDirection: String {
  case leftToRight = "ltr"
  case rightToLeft = "rtl"

  /// Decided by the first letter, as `dir="auto"` decides it in a page.
  init(of text: String) {
    let letter = text.unicodeScalars.first { $0.properties.isAlphabetic }
    self = letter.map { Self.isRightToLeft($0.value) } ?? false ? .rightToLeft : .leftToRight
  }

  private static func isRightToLeft(_ value: UInt32) -> Bool {
    switch value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
