import Foundation
import InquiryDomain
import Testing

@testable import InquiryCLI

@Suite("Asking addresses", .enabled(if: (try? CurlProgram.find(ProcessInfo.processInfo.environment)) != nil))
struct LinkTests {
  private func asker(allowsLocal: Bool = true) throws -> LinkAsker {
    LinkAsker(
      curl: try CurlProgram.find(ProcessInfo.processInfo.environment), allowsLocal: allowsLocal,
      pace: HostPace(interval: .zero))
  }

  static let answers: [(path: String, text: String)] = [
    ("/ok", "ok"), ("/gone", "gone (404)"), ("/shy", "ok"), ("/closed", "closed to programs (403)"),
    ("/broken", "trouble at the site (503)"), ("/today", "ok"), ("/round", "sent on more than 5 times"),
    ("/out", "not asked: it leads to what is no web address"),
  ]

  @Test("Each answer is put in plain words", arguments: answers)
  func page(path: String, text: String) throws {
    let site = try TinySite()
    defer { site.end() }
    #expect(try asker().ask(site.address(path)).text == text)
    #expect(site.requests.count <= LinkAsker.mostTurns + 1)
  }

  @Test("A page that moved for good says where it is now")
  func moved() throws {
    let site = try TinySite()
    defer { site.end() }
    #expect(try asker().ask(site.address("/moved")) == .moved(to: site.address("/ok")))
  }

  @Test("It says who asks, takes no cookie along, and asks for little")
  func polite() throws {
    let site = try TinySite()
    defer { site.end() }
    _ = try asker().ask([site.address("/moved"), site.address("/shy")])
    #expect(site.requests.count == 4)
    for request in site.requests {
      #expect(request.contains("User-Agent: hmw/"))
      #expect(!request.lowercased().contains("cookie"))
      #expect(request.hasPrefix("HEAD ") || request.contains("Range: bytes=0-1023"))
    }
  }

  @Test("At most four are asked at one moment")
  func few() throws {
    let site = try TinySite()
    defer { site.end() }
    let answers = try asker().ask((0..<12).map { site.address("/slow?\($0)") })
    #expect(answers.count == 12)
    #expect(site.mostOpen <= 4)
  }

  @Test("One host is asked at most once in its time")
  func pace() {
    let pace = HostPace(interval: .milliseconds(60))
    let time = ContinuousClock().measure { for _ in 0..<4 { pace.wait(for: "a") } }
    #expect(time >= .milliseconds(180))
    #expect(ContinuousClock().measure { pace.wait(for: "b") } < .milliseconds(50))
  }

  @Test("This computer is not asked unless somebody says so", arguments: ["127.0.0.1", "localhost", "[::1]", "0x7f.1"])
  func local(host: String) throws {
    let site = try TinySite()
    defer { site.end() }
    #expect(try asker(allowsLocal: false).ask("http://\(host):\(site.port)/ok") == .local)
    #expect(site.requests.isEmpty)
  }

  @Test("Where nothing answers at all, nothing is said of the addresses")
  func offline() throws {
    let site = try TinySite()
    let address = site.address("/ok")
    site.end()
    let failure = #expect(throws: Failure.self) { try asker().ask([address]) }
    #expect(failure?.kind == .unavailable && failure?.code == "links.offline")
  }
}
