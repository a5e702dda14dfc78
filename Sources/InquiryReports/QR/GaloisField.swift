/// Arithmetic with bytes in which every division but that by zero comes out even: GF(2⁸) modulo x⁸+x⁴+x³+x²+1.
///
/// ISO/IEC 18004:2015, 7.5.2.
enum GaloisField {
  /// 2 to the power of each index.
  private static let powers: [UInt8] = {
    var value = 1
    return (0..<255).map { _ in
      defer { value = value << 1 ^ (value >= 128 ? 0x11D : 0) }
      return UInt8(value)
    }
  }()

  /// The power of 2 that each byte is; the place for zero, which is none, is never read.
  private static let logarithms: [Int] = powers.enumerated().reduce(into: Array(repeating: 0, count: 256)) {
    $0[Int($1.element)] = $1.offset
  }

  static func power(_ exponent: Int) -> UInt8 { powers[exponent % 255] }

  static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
    guard left != 0, right != 0 else { return 0 }
    return powers[(logarithms[Int(left)] + logarithms[Int(right)]) % 255]
  }
}
