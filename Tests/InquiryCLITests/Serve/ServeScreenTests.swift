import InquiryDomain
import InquiryTestSupport
import Testing

@testable import InquiryCLI

@Suite struct ServeScreenTests {
  private static func serve(lan: Bool = true, square: Bool = true) -> ServeScreen {
    let origins = lan ? ["http://192.168.1.20:8080", "http://[fd00::7]:8080"] : []
    let card = JoinCard(origins: origins, code: RoomCode("KT7M"), showsSquare: square)
    return ServeScreen(
      shape: ServeShape(
        addresses: origins, links: card.links, code: "KT7M", pin: "482915", port: 8080,
        wall: "http://localhost:8080/wall", lan: lan,
        session: .init(id: "s", number: 3, title: "Root causes and a first question"),
        workbook: "/home/mei/.local/share/hmw/workbook.hmw"),
      card: card, folder: "~/.local/share/hmw", isOver: false)
  }

  @Test(arguments: [100, 60, 40])
  func `The card fits its width`(width: Int) throws {
    let text = Self.serve().lines(on: Screen(width: width)).joined(separator: "\n") + "\n"
    #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= width })
    try expectSnapshot(text, named: "serve-\(width).txt")
  }

  @Test func `Read aloud there is no square, and the code is spoken letter by letter`() throws {
    let text = Self.serve().lines(on: Screen(width: 100, accessible: true)).joined(separator: "\n") + "\n"
    #expect(!text.contains("█") && !text.contains("▀"))
    #expect(text.contains("Code: K T 7 M."))
    try expectSnapshot(text, named: "serve-accessible.txt")
  }

  @Test func `Without phones there is no code and no PIN`() throws {
    let text = Self.serve(lan: false).lines(on: Screen(width: 100)).joined(separator: "\n") + "\n"
    #expect(!text.contains("482915") && !text.contains("K T 7 M"))
    try expectSnapshot(text, named: "serve-alone-100.txt")
  }

  @Test func `Without the square the address is in words`() {
    let text = Self.serve(square: false).lines(on: Screen(width: 100)).joined(separator: "\n")
    #expect(!text.contains("█") && !text.contains("Scan"))
    #expect(text.contains("On a phone, open") && text.contains("http://192.168.1.20:8080") && text.contains("K T 7 M"))
  }

  @Test func `A terminal with colour gets black on white, one without UTF-8 painted or number signs`() {
    let coloured = Self.serve().card.lines(on: Screen(width: 100, ink: Ink(isOn: true, unicode: true)))
    #expect(coloured.first?.hasPrefix("\u{1B}[0;30;47m") == true)
    let signs = Self.serve().card.lines(on: Screen(width: 100, ink: Ink(isOn: false, unicode: false)))
    #expect(signs.contains { $0.contains("##############") })
    // Two cells a module is too wide for 60 columns: the address in words is left.
    let narrow = Self.serve().card.lines(on: Screen(width: 60, ink: Ink(isOn: false, unicode: false)))
    #expect(!narrow.contains { $0.contains("##") } && narrow.contains { $0.contains("http://192.168.1.20:8080") })
  }

  @Test func `A pipe gets lines of two fields, the link with the code first`() throws {
    let lines = try #require(Self.serve().table).lines
    #expect(
      lines.prefix(3) == ["what\tvalue", "join\thttp://192.168.1.20:8080/j/KT7M", "join\thttp://[fd00::7]:8080/j/KT7M"])
    #expect(lines.contains("pin\t482915"))
  }
}
