import Foundation
import InquiryDomain
import Testing

@testable import InquiryCLI

@Suite struct PortProbeTests {
  @Test func `A port where somebody listens is taken, and the next free one is found`() throws {
    let site = try TinySite()
    defer { site.end() }
    #expect(PortProbe.state(of: site.port, on: ["127.0.0.1"]) == .taken)
    #expect(PortProbe.answers(site.port, on: "127.0.0.1"))
    let free = try #require(PortProbe.free(from: site.port, on: ["127.0.0.1"]))
    #expect(free > site.port)
    #expect(!PortProbe.answers(free, on: "127.0.0.1"))
  }

  @Test func `Trying a port leaves it free, and a computer reaches itself`() throws {
    let free = try #require(PortProbe.free(from: Int.random(in: 32_000..<40_000), on: ["127.0.0.1"]))
    #expect(PortProbe.loops(through: "127.0.0.1", port: free))
    #expect(PortProbe.state(of: free, on: ["127.0.0.1"]) == .free)
  }

  @Test func `An address that is not this computer's can't be listened on`() {
    #expect(PortProbe.state(of: 8080, on: ["203.0.113.77"]) == .taken)
    #expect(!PortProbe.loops(through: "203.0.113.77", port: 8080))
  }

  @Test func `A taken port that was asked for is refused with another one to type`() throws {
    let site = try TinySite()
    defer { site.end() }
    let failure = #expect(throws: Failure.self) { try ServePlace(port: site.port, last: nil, phones: []) }
    #expect(failure?.kind == .unavailable)
    #expect(failure?.hint?.contains("hmw serve --port \(site.port + 1)") == true)
  }

  @Test func `The port used last is taken again, and where it is gone the next one is told`() throws {
    let site = try TinySite()
    defer { site.end() }
    let moved = try ServePlace(port: nil, last: site.port, phones: [])
    #expect(moved.port > site.port)
    #expect(moved.note?.contains("Port \(site.port) is taken") == true && moved.note?.contains("\(moved.port)") == true)
    let again = try ServePlace(port: nil, last: moved.port, phones: [])
    #expect(again.port == moved.port)
    #expect(again.note == nil)
  }

  @Test func `Port 0 takes any free one`() throws {
    let place = try ServePlace(port: 0, last: 8080, phones: [])
    #expect(place.port >= 20_000 && place.note == nil)
    #expect(place.listening.first == "127.0.0.1")
  }
}
