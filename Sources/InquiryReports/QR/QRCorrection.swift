/// How much of a code may be hidden or dirty and still be read (ISO/IEC 18004:2015, 6.5.1).
package enum QRCorrection: CaseIterable, Sendable {
  /// About 7 % may be lost.
  case low
  /// About 15 %; what hmw uses.
  case medium
  /// About 25 %.
  case quartile
  /// About 30 %.
  case high

  /// The level's two bits in the format information (table 12).
  var bits: Int {
    switch self {
    case .low: 0b01
    case .medium: 0b00
    case .quartile: 0b11
    case .high: 0b10
    }
  }

  /// The codewords that mend, in each block, for versions 1 to 10 (table 9).
  var mendingPerBlock: [Int] {
    switch self {
    case .low: [7, 10, 15, 20, 26, 18, 20, 24, 30, 18]
    case .medium: [10, 16, 26, 18, 24, 16, 18, 22, 22, 26]
    case .quartile: [13, 22, 18, 26, 18, 24, 18, 22, 20, 24]
    case .high: [17, 28, 22, 16, 22, 28, 26, 26, 24, 28]
    }
  }

  /// How many blocks the data is cut into, for versions 1 to 10 (table 9).
  var blocks: [Int] {
    switch self {
    case .low: [1, 1, 1, 1, 1, 2, 2, 2, 2, 4]
    case .medium: [1, 1, 1, 2, 2, 4, 4, 4, 5, 5]
    case .quartile: [1, 1, 2, 2, 4, 4, 6, 6, 8, 8]
    case .high: [1, 1, 2, 4, 4, 4, 5, 6, 8, 8]
    }
  }
}
