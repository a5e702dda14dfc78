import InquiryTestSupport
import Testing

@testable import InquiryReports

/// What ISO/IEC 18004:2015 works out in its own examples.
@Suite struct QRStandardTests {
  private static func binary(_ text: String) -> [Bool] { text.filter { $0 != " " }.map { $0 == "1" } }

  @Test func `AC-42 becomes the bits of clause 7.4.4`() {
    let bits = QRSegment("AC-42").bits(in: QRVersion(number: 1)).bits
    #expect(bits == Self.binary("0010 000000101 00111001110 11100111001 000010"))
  }

  @Test func `The data of annex I gets the mending codewords of annex I`() {
    let data: [UInt8] = [
      0x10, 0x20, 0x0C, 0x56, 0x61, 0x80, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11,
    ]
    let mending: [UInt8] = [0xA5, 0x24, 0xD4, 0xC1, 0xED, 0x36, 0xC7, 0x87, 0x2C, 0x55]
    #expect(QRCodewords.interleaved(data, QRVersion(number: 1), .medium) == data + mending)
  }

  @Test func `Padding is a terminator, zeros to the byte, and the two pad codewords in turn`() {
    var bits = QRBits()
    bits.append(0b0001_0000_0010, length: 12)
    bits.append(0b0000_0000_1100_0101_0110_0110_0001_1, length: 29)
    #expect(bits.padded(to: 9) == [0x10, 0x20, 0x0C, 0x56, 0x61, 0x80, 0xEC, 0x11, 0xEC])
    #expect(bits.padded(to: 6).count == 6)
  }

  @Test func `Medium correction with mask 5 has the format bits of annex C`() {
    #expect(QRInformation.format(.medium, mask: 5) == 0b100_0000_1100_1110)
  }

  @Test(arguments: [
    (QRCorrection.medium, 0, 0x5412), (.medium, 1, 0x5125), (.medium, 7, 0x4AA0), (.low, 0, 0x77C4), (.low, 7, 0x6976),
    (.high, 0, 0x1689), (.high, 7, 0x083B), (.quartile, 0, 0x355F), (.quartile, 7, 0x2BED),
  ])
  func `Format bits are those of table C.1`(correction: QRCorrection, mask: Int, bits: Int) {
    #expect(QRInformation.format(correction, mask: mask) == bits)
  }

  @Test(arguments: [(7, 0x07C94), (8, 0x085BC), (9, 0x09A99), (10, 0x0A4D3)])
  func `Version bits are those of table D.1`(version: Int, bits: Int) {
    #expect(QRInformation.version(QRVersion(number: version)) == bits)
  }

  @Test(arguments: [
    (0, "101010 010101 101010"), (1, "111111 000000 111111"), (2, "100100 100100 100100"),
    (3, "100100 001001 010010"), (4, "111000 111000 000111"), (5, "111111 100000 100100"),
    (6, "111111 111000 110110"), (7, "101010 000111 100011"),
  ])
  func `The masks look as in figure 21`(mask: Int, corner: String) {
    let turned = (0..<3).flatMap { row in (0..<6).map { QRMask.turns(mask, row, $0) } }
    #expect(turned == Self.binary(corner))
  }

  @Test(arguments: [(1, []), (2, [6, 18]), (6, [6, 34]), (7, [6, 22, 38]), (8, [6, 24, 42]), (10, [6, 28, 50])])
  func `Alignment patterns stand where table E.1 puts them`(version: Int, places: [Int]) {
    #expect(QRVersion(number: version).alignment == places)
  }

  @Test(arguments: [
    (1, [19, 16, 13, 9]), (2, [34, 28, 22, 16]), (3, [55, 44, 34, 26]), (4, [80, 64, 48, 36]),
    (5, [108, 86, 62, 46]), (6, [136, 108, 76, 60]), (7, [156, 124, 88, 66]), (8, [194, 154, 110, 86]),
    (9, [232, 182, 132, 100]), (10, [274, 216, 154, 122]),
  ])
  func `Each version holds as many data codewords as table 7 says`(version: Int, data: [Int]) {
    #expect(QRCorrection.allCases.map { QRVersion(number: version).capacity($0) } == data)
  }

  @Test func `The data is cut as table 9 says where blocks differ`() {
    #expect(QRVersion(number: 10).blockSizes(.medium) == [43, 43, 43, 43, 44])
    #expect(QRVersion(number: 5).blockSizes(.quartile) == [15, 15, 16, 16])
    #expect(QRVersion(number: 1).blockSizes(.high) == [9])
  }
}
