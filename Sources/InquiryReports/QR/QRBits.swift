/// Bits put one behind the other, the most significant of each number first.
struct QRBits: Equatable, Sendable {
  private(set) var bits: [Bool] = []

  var count: Int { bits.count }

  mutating func append(_ value: Int, length: Int) {
    for place in stride(from: length - 1, through: 0, by: -1) { bits.append(value >> place & 1 == 1) }
  }

  /// The bits in groups of eight.
  var bytes: [UInt8] {
    stride(from: 0, to: bits.count, by: 8).map { start in
      bits[start..<min(start + 8, bits.count)].reduce(0) { $0 << 1 | ($1 ? 1 : 0) }
    }
  }

  /// Filled up to a capacity in bytes: the terminator, zeros to a whole byte, then two bytes in turn.
  ///
  /// ISO/IEC 18004:2015, 7.4.9 and 7.4.10.
  func padded(to capacity: Int) -> [UInt8] {
    var filled = self
    filled.append(0, length: min(4, capacity * 8 - count))
    filled.append(0, length: (8 - filled.count % 8) % 8)
    let bytes = filled.bytes
    return bytes + (0..<(capacity - bytes.count)).map { $0.isMultiple(of: 2) ? 0b1110_1100 : 0b0001_0001 }
  }
}
