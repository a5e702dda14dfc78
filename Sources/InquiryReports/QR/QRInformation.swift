/// The numbers by which a scanner learns how a code was made, with the bits that mend them.
enum QRInformation {
  /// Correction and mask in 15 bits (ISO/IEC 18004:2015, 7.9 and annex C).
  static func format(_ correction: QRCorrection, mask: Int) -> Int {
    let data = correction.bits << 3 | mask
    return (data << 10 | remainder(of: data << 10, by: 0b101_0011_0111)) ^ 0b101_0100_0001_0010
  }

  /// The version in 18 bits, for versions from 7 (7.10 and annex D).
  static func version(_ version: QRVersion) -> Int {
    version.number << 12 | remainder(of: version.number << 12, by: 0b1_1111_0010_0101)
  }

  /// What is left of a polynomial over two elements, divided by another.
  private static func remainder(of value: Int, by generator: Int) -> Int {
    let width = { (number: Int) in Int.bitWidth - number.leadingZeroBitCount }
    var rest = value
    while width(rest) >= width(generator) { rest ^= generator << (width(rest) - width(generator)) }
    return rest
  }
}
