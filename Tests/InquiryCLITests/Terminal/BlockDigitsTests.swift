import Testing

@testable import InquiryCLI

@Suite("Block digits")
struct BlockDigitsTests {
  @Test("The clock looks as it was drawn for the projector")
  func clock() {
    let drawn = """
       ####             ##   ####
      ##  ##   ##      ###  ##  ##
       ####             ##     ##
      ##  ##   ##       ##    ##
       ####             ##  ######
      """
    #expect(BlockDigits.rows("8:12").joined(separator: "\n") == drawn)
  }

  @Test("Every digit has a shape of its own, six columns wide")
  func digits() {
    let shapes = (0...9).map { BlockDigits.rows("\($0):").map { $0.prefix(6) } }
    #expect(Set(shapes).count == 10)
    #expect(BlockDigits.rows("00:00").allSatisfy { $0.count <= 36 })
    #expect(BlockDigits.rows("x") == ["", "", "", "", ""])
  }
}
