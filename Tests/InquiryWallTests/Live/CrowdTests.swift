import Foundation
import Testing

@testable import InquiryWall

@Suite("A crowd at the door", .timeLimit(.minutes(20)))
struct CrowdTests {
  @Test("connections that ask for nothing do not keep an honest phone waiting")
  func idle() async throws {
    try await Hall.open { hall in
      let phone = try await Phone.join(hall, as: "Ana")
      var silent: [Wire] = []
      for number in 0..<(Doorkeeper.limit + 100) {
        guard let wire = try? Wire(port: hall.port) else { break }
        if number.isMultiple(of: 2) { wire.send("GET / HTTP/1.1\r\nHost: ") }
        silent.append(wire)
      }
      #expect(silent.count == Doorkeeper.limit + 100)
      let start = ContinuousClock.now
      #expect(try await phone.note("I am here").status == 200)
      #expect(ContinuousClock.now - start < .seconds(2))
      #expect(silent.contains { $0.isClosed }, "the oldest went")
      for wire in silent { wire.hangUp() }
    }
  }

  @Test("a body that is not sent within its time ends the connection")
  func slowBody() async throws {
    try await Hall.open { hall in
      let phone = try await Phone.join(hall, as: "Ana")
      let wire = try Wire(port: hall.port)
      wire.send(
        "POST /post HTTP/1.1\r\nHost: \(hall.host)\r\nOrigin: \(hall.origin)\r\nCookie: \(phone.cookie ?? "")\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"
      )
      for _ in 0..<9 {
        try await Task.sleep(for: .seconds(1))
        wire.send(" ")
      }
      #expect(try await wire.wait(for: 4) { $0.isClosed })
    }
  }
}
