import InquiryDomain
import InquiryTestSupport
import Testing

@testable import InquiryReports

@Suite struct QRCodeTests {
  @Test(arguments: [(QRCorrection.low, 271), (.medium, 213), (.quartile, 151), (.high, 119)])
  func `Version 10 holds so many bytes and not one more`(correction: QRCorrection, most: Int) throws {
    #expect(try QRCode(String(repeating: "a", count: most), correction: correction).version == 10)
    #expect(throws: Failure.self) { try QRCode(String(repeating: "a", count: most + 1), correction: correction) }
  }

  @Test(arguments: [
    (14, 1), (15, 2), (26, 2), (27, 3), (42, 3), (62, 4), (84, 5), (106, 6), (122, 7), (152, 8), (180, 9),
  ])
  func `The smallest version that holds the text is taken`(length: Int, version: Int) throws {
    #expect(try QRCode(String(repeating: "a", count: length)).version == version)
  }

  @Test func `A join link fits into version 3`() throws {
    let code = try QRCode("http://192.168.100.200:8080/j/KT7M")
    #expect(code.version == 3)
    #expect(code.side == 29)
  }

  @Test func `The mask with the fewest penalty points is taken`() throws {
    let points = try (0..<8).map { mask in
      let code = try QRCode("http://10.0.0.7:8080/j/W2PX", mask: mask)
      var grid = QRGrid(side: code.side)
      for row in 0..<code.side { for column in 0..<code.side { grid.set(row, column, code.isDark(row, column)) } }
      return QRPenalty(grid).points
    }
    #expect(try QRCode("http://10.0.0.7:8080/j/W2PX").mask == points.firstIndex(of: points.min() ?? 0))
    #expect(Set(points).count > 1)
  }

  @Test func `Penalties are counted as table 11 says`() {
    let light = QRPenalty(QRGrid(side: 21))
    // Each of 42 lines is one run of 21; 20 by 20 squares; all of it is light.
    #expect(light.runs == 42 * (3 + 16))
    #expect(light.squares == 400 * 3)
    #expect(light.falseFinders == 0)
    #expect(light.balance == 100)
    var finder = QRGrid(side: 21)
    for column in [4, 6, 7, 8, 10] { finder.set(0, column, true) }
    #expect(QRPenalty(finder).falseFinders == 80)
  }

  @Test func `The picture is black on white with its margin, and its title is escaped`() throws {
    let svg = try QRCode("A").svg(title: "Join <\"Front & back\">")
    #expect(svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 29 29\" role=\"img\""))
    #expect(svg.contains("<title>Join &lt;&quot;Front &amp; back&quot;&gt;</title>"))
    #expect(svg.contains("shape-rendering=\"crispEdges\""))
    #expect(svg.contains("<path fill=\"#fff\" d=\"M0 0h29v29H0z\"/><path fill=\"#000\" d=\"M4 4h7v1h-7z"))
    #expect(!svg.contains("style") && !svg.contains("script"))
  }

  @Test func `A terminal gets a margin of four modules, and colour only where it is allowed`() throws {
    let code = try QRCode("A")
    let plain = code.lines(QRTerminalStyle(blocks: true, colour: false))
    #expect(plain.count == 15)
    #expect(plain.allSatisfy { $0.count == 29 && !$0.contains("\u{1B}") })
    #expect(plain[0] == String(repeating: " ", count: 29))
    let signs = code.lines(QRTerminalStyle(blocks: false, colour: false))
    #expect(signs.count == 29 && signs.allSatisfy { $0.count == 58 && $0.allSatisfy { "# ".contains($0) } })
    for style in [QRTerminalStyle(blocks: true, colour: true), QRTerminalStyle(blocks: false, colour: true)] {
      #expect(code.lines(style).allSatisfy { $0.hasPrefix("\u{1B}[0") && $0.hasSuffix("\u{1B}[0m") })
    }
  }

  @Test func `The code of one text never changes`() throws {
    let lines = try QRCode("http://192.168.1.20:8080/j/KT7M").lines(QRTerminalStyle(blocks: false, colour: false))
    try expectSnapshot(
      lines.map { String($0.reversed().drop { $0 == " " }.reversed()) }.joined(separator: "\n"), named: "qr.txt")
  }
}
