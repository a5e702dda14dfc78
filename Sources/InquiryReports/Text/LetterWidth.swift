import InquiryDomain

/// How wide texts are in a sans-serif face, in ems; rather too wide than too narrow.
///
/// The classes follow Noto Sans, which is among the widest of the faces that the reports name.
enum LetterWidth {
  static func ems(of text: some StringProtocol) -> Double { text.reduce(0) { $0 + ems(of: $1) } }

  static func ems(of cluster: Character) -> Double {
    guard let scalar = cluster.unicodeScalars.first else { return 0 }
    if scalar.value < 0x80 { return ascii(scalar) }
    switch cluster.displayWidth {
    case 0: return 0
    case 2: return scalar.properties.isEmoji && scalar.value > 0x2000 ? 1.3 : 1.02
    default: return beyond(scalar)
    }
  }

  private static func ascii(_ scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case " ", "i", "j", "l", "'", ".", ",", ":", ";", "!", "|": 0.29
    case "f", "r", "t", "I", "(", ")", "[", "]", "-", "/", "\"", "s": 0.44
    case "m", "w", "M", "W", "@", "%": 0.95
    case "A"..."Z", "&": 0.7
    default: 0.6
    }
  }

  private static func beyond(_ scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 0x2014, 0x2026: 1.0
    case 0x0590...0x08FF: 0.62
    case 0x0900...0x0DFF: 0.85
    default: scalar.properties.isUppercase ? 0.78 : 0.64
    }
  }
}
