import InquiryTestSupport
import Testing

@testable import InquiryReports

/// Our codes, read by somebody else's scanner.
@Suite(.enabled(if: QRScanner.path != nil, "zbarimg is not installed: apt-get install zbar-tools"))
struct QRScanTests {
  private static let signs = Array(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#[]@!$&'()*+,;=%")

  private static func address(_ length: Int, _ numbers: inout SeededNumbers) -> String {
    let start = "http://\(UInt8.random(in: 1...254, using: &numbers)).2.3.4:8080/j/"
    return start
      + (0..<max(0, length - start.count)).map { _ in String(signs.randomElement(using: &numbers) ?? "x") }
      .joined()
  }

  @Test func `Fifty addresses of all lengths come back from the scanner`() throws {
    var numbers = SeededNumbers(seed: 18004)
    let texts = (0..<50).map { Self.address(24 + $0 * 376 / 100, &numbers) }
    let codes = try texts.map { try QRCode($0) }
    #expect(Set(codes.map(\.version)) == Set(2...10))
    #expect(try QRScanner().read(codes.map { Picture($0) }) == texts)
  }

  @Test(arguments: QRCorrection.allCases)
  func `Every version, correction and mask can be read`(correction: QRCorrection) throws {
    let turn = QRCorrection.allCases.firstIndex(of: correction) ?? 0
    let cases = (1...10).map { version in (version, (version + 2 * turn) % 8) }
    let codes = try cases.map { version, mask in
      try QRCode("v\(version)-\(mask)", correction: correction, atLeast: version, mask: mask)
    }
    #expect(codes.map(\.version) == cases.map(\.0))
    #expect(codes.map(\.mask) == cases.map(\.1))
    #expect(try QRScanner().read(codes.map { Picture($0) }) == cases.map { "v\($0.0)-\($0.1)" })
  }

  @Test(arguments: QRCorrection.allCases)
  func `A code filled to its last byte can be read, in every version`(correction: QRCorrection) throws {
    var numbers = SeededNumbers(seed: 7)
    let texts = (2...10).map { version in
      let room = QRVersion(number: version).capacity(correction) - (version < 10 ? 2 : 3)
      return String((0..<room).map { _ in Self.signs.randomElement(using: &numbers) ?? "x" })
    }
    let codes = try texts.map { try QRCode($0, correction: correction) }
    #expect(codes.map(\.version) == Array(2...10))
    #expect(try QRScanner().read(codes.map { Picture($0) }) == texts)
  }

  @Test func `Capital letters and digits take the smaller mode and come back`() throws {
    let texts = ["AC-42", "HTTP://192.168.1.20:8080/J/KT7M", "$%*+-./: 0A", "ABCDEFGHIJKLMNOPQRST"]
    let codes = try texts.map { try QRCode($0) }
    #expect(codes.map(\.version) == [1, 2, 1, 1])
    #expect(try QRScanner().read(codes.map { Picture($0) }) == texts)
  }

  @Test(arguments: ["Café Ñandú", "学習の輪", "Μαθαίνω"])
  func `Words in any script come back as the bytes they are`(text: String) throws {
    // Without this the scanner guesses at the script.
    #expect(try QRScanner().read([Picture(try QRCode(text))], asBytes: true) == [text])
  }

  @Test func `A coffee stain the level allows for is mended`() throws {
    let code = try QRCode("http://192.168.1.20:8080/j/KT7M")
    let stained = Picture(width: code.side + 8, height: code.side + 8) { row, column in
      (18..<22).contains(row) && (18..<22).contains(column) || code.isDark(row - 4, column - 4)
    }
    #expect(try QRScanner().read([stained]) == ["http://192.168.1.20:8080/j/KT7M"])
  }

  @Test func `The picture for pages shows the same code`() throws {
    let code = try QRCode("http://[fe80::1]:8080/j/KT7M")
    let bars = code.svg(title: "Join").matches(of: /M(\d+) (\d+)h(\d+)v1h-(\d+)z/).map { bar in
      (row: Int(bar.2) ?? -1, columns: (Int(bar.1) ?? 0)..<((Int(bar.1) ?? 0) + (Int(bar.3) ?? 0)))
    }
    let picture = Picture(width: code.side + 8, height: code.side + 8) { row, column in
      bars.contains { $0.row == row && $0.columns.contains(column) }
    }
    #expect(try QRScanner().read([picture]) == ["http://[fe80::1]:8080/j/KT7M"])
  }

  @Test(arguments: [true, false], [true, false])
  func `What a terminal shows can be read`(blocks: Bool, colour: Bool) throws {
    let code = try QRCode("http://10.0.0.7:8080/j/W2PX")
    let shown = TerminalPicture(code.lines(QRTerminalStyle(blocks: blocks, colour: colour)), blocks: blocks)
    #expect(try QRScanner().read([shown.picture]) == ["http://10.0.0.7:8080/j/W2PX"])
  }
}
