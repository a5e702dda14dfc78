import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Testing

@testable import InquiryCLI

/// The console and the server are two programs on one workbook.
@Suite struct JoinCardConsoleTests {
  @Test func `While a server runs the console shows where phones join, and qr shows the card again`() throws {
    let riverside = try Riverside()
    let site = try TinySite()
    defer { site.end() }
    let room = try riverside.bench.openRoom(for: riverside.session.id, by: .keeper)
    try ServeMemory(port: site.port, session: riverside.session.id, origins: ["http://10.0.0.7:8080"])
      .keep(in: riverside.bench)
    let spaced = try #require(RoomCode(room.code)).spaced
    let shown = try ScriptedConsole(riverside).type("qr")
    #expect(shown.contains("Phones join at http://10.0.0.7:8080 with the code \(spaced)"))
    #expect(shown.contains("█") && shown.contains("type the code   \(spaced)"))
    _ = try riverside.bench.setRoom(of: riverside.session.id, locked: true, by: .keeper)
    #expect(try ScriptedConsole(riverside).type("qr").contains("The room is locked"))
  }

  @Test func `Without a server qr says what to type`() throws {
    let riverside = try Riverside()
    let shown = try ScriptedConsole(riverside).type("qr")
    #expect(shown.contains("hmw serve --lan"))
    #expect(!shown.contains("Phones join at"))
  }

  @Test func `A server that was ended by force, or serves another session, is not shown`() throws {
    let riverside = try Riverside()
    let site = try TinySite()
    _ = try riverside.bench.openRoom(for: riverside.session.id, by: .keeper)
    try ServeMemory(port: site.port, session: Identifier("another"), origins: ["http://10.0.0.7:8080"])
      .keep(in: riverside.bench)
    #expect(try ScriptedConsole(riverside).type("qr").contains("Phones can't join now"))
    site.end()
    let free = try #require(PortProbe.free(from: Int.random(in: 48_000..<56_000), on: ["127.0.0.1"]))
    try ServeMemory(port: free, session: riverside.session.id, origins: ["http://10.0.0.7:8080"])
      .keep(in: riverside.bench)
    #expect(try ScriptedConsole(riverside).type("qr").contains("Phones can't join now"))
  }
}
