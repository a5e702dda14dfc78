import Foundation
import InquiryTestSupport
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// `hmw serve` as people start it, ask it and stop it.
@Suite(.serialized, .timeLimit(.minutes(20))) struct ServeTests {
  private func group() throws -> BuiltBinary {
    let hmw = try BuiltBinary()
    try Data("name,school\nAna Reyes,Oak Primary\nBen Okafor,Elm Street\n".utf8).write(
      to: hmw.home.appending(path: "people.csv"))
    #expect(try hmw.run("cohort", "new", "--name", "Riverside", "--people", "people.csv").status == 0)
    #expect(try hmw.run("session", "new").status == 0)
    return hmw
  }

  private func get(_ address: String) async throws -> (status: Int, text: String) {
    var request = URLRequest(url: try #require(URL(string: address)))
    request.timeoutInterval = 10
    let (data, response) = try await URLSession.shared.data(for: request)
    return ((response as? HTTPURLResponse)?.statusCode ?? 0, String(decoding: data, as: UTF8.self))
  }

  @Test(arguments: [SIGTERM, SIGINT])
  func `One JSON line comes through a pipe at once, the wall answers, and a signal ends it in time`(
    signal: Int32
  ) async throws {
    let hmw = try group()
    defer { hmw.remove() }
    let server = try RunningServer(hmw, ["serve", "--no-lan", "--port", "0", "--json"])
    let data = try server.data()
    let port = try #require(data["port"] as? Int)
    #expect((data["addresses"] as? [String])?.isEmpty == true && data["lan"] as? Bool == false)
    #expect((data["code"] as? String)?.count == 4 && (data["pin"] as? String)?.count == 6)
    #expect(data["wall"] as? String == "http://localhost:\(port)/wall")
    #expect(try await get("http://127.0.0.1:\(port)/").status == 200)
    let end = try await server.stop(signal)
    #expect(end.status == 0)
    #expect(end.took < .seconds(3), "\(end.took)")
    #expect(server.error.contains("Stopped."))
  }

  @Test func `The same port and code come back after a stop, and a taken port moves on with a word`() async throws {
    let hmw = try group()
    defer { hmw.remove() }
    let first = try RunningServer(hmw, ["serve", "--no-lan", "--port", "0", "--json"])
    let before = try first.data()
    let second = try RunningServer(hmw, ["serve", "--no-lan", "--json"])
    let moved = try second.data()
    #expect(moved["port"] as? Int != before["port"] as? Int)
    #expect(second.error.contains("Port \(before["port"] as? Int ?? 0) is taken"))
    _ = try await second.stop()
    _ = try await first.stop()
    let again = try RunningServer(hmw, ["serve", "--no-lan", "--json"])
    let after = try again.data()
    #expect(after["port"] as? Int == before["port"] as? Int)
    #expect(after["code"] as? String == before["code"] as? String)
    #expect(after["pin"] as? String != before["pin"] as? String)
    _ = try await again.stop()
    let taken = try TakenPort()
    let refused = try hmw.run("serve", "--no-lan", "--port", String(taken.number))
    #expect(refused.status == 69)
    #expect(refused.error.contains("hmw serve --port"))
  }

  @Test func `Commands and the server write one workbook at the same time`() async throws {
    let hmw = try group()
    defer { hmw.remove() }
    let server = try RunningServer(hmw, ["serve", "--no-lan", "--port", "0", "--json"])
    _ = try server.data()
    #expect(try hmw.run("note", "add", "No time at the desk").status == 0)
    #expect(try hmw.run("undo").status == 0)
    #expect(try await server.stop().status == 0)
    #expect(try hmw.run("doctor").status == 0)
  }

  @Test func `The PIN comes from a file where one is given`() async throws {
    let hmw = try group()
    defer { hmw.remove() }
    try Data("048291\n".utf8).write(to: hmw.home.appending(path: "pin"))
    let server = try RunningServer(hmw, ["serve", "--no-lan", "--port", "0", "--json", "--pin-file", "pin"])
    #expect(try server.data()["pin"] as? String == "048291")
    _ = try await server.stop()
  }

  @Test func `At a terminal it asks whether phones may join, and Ctrl-C ends it with a word`() async throws {
    let hmw = try group()
    defer { hmw.remove() }
    let terminal = try PseudoTerminal(rows: 50, columns: 100)
    try terminal.run(
      BuiltBinary.path, ["serve", "--port", "0"], environment: hmw.environment.merging(["TERM": "xterm"]) { $1 })
    // A computer without a network has nothing to ask about.
    let isAsked = try !hmw.run("--json", "doctor", "--phones").output.contains("on no network")
    if isAsked {
      try await terminal.expect("Let phones on this Wi-Fi join? [Y/n]")
      terminal.send("what?\r")
      try await terminal.expect("with the code")
      try await terminal.expect("[Y/n]")
      terminal.send("\r")
      try await terminal.expect("is open to phones")
      try await terminal.expect("and type the code")
      try await terminal.expect("with the PIN")
    }
    try await terminal.expect("Ctrl-C stops it")
    let begin = ContinuousClock.now
    terminal.send("\u{3}")
    #expect(try await terminal.wait() == 0)
    #expect(begin.duration(to: .now) < .seconds(3))
    try await terminal.expect("Stopped.")
  }

  @Test func `No keeps the wall to this computer, and Ctrl-C at the question opens nothing`() async throws {
    let hmw = try group()
    defer { hmw.remove() }
    guard try !hmw.run("--json", "doctor", "--phones").output.contains("on no network") else { return }
    for answer in ["n\r", "\u{3}"] {
      let terminal = try PseudoTerminal(rows: 50, columns: 100)
      try terminal.run(
        BuiltBinary.path, ["serve", "--port", "0"], environment: hmw.environment.merging(["TERM": "xterm"]) { $1 })
      try await terminal.expect("[Y/n]")
      terminal.send(answer)
      guard answer == "n\r" else {
        #expect(try await terminal.wait() == 130)
        continue
      }
      try await terminal.expect("is open to this computer alone")
      try await terminal.expect("Ctrl-C stops it")
      terminal.send("\u{3}")
      #expect(try await terminal.wait() == 0)
      #expect(!terminal.output.contains("and type the code"))
    }
  }

  @Test func `Without a terminal nothing is asked, and the wall stays on this computer`() async throws {
    let hmw = try group()
    defer { hmw.remove() }
    let server = try RunningServer(hmw, ["serve", "--port", "0"])
    let words = server.firstWords()
    #expect(words.hasPrefix("what\tvalue\n"))
    #expect(!words.contains("join\t") && !words.contains("\u{1B}") && !words.contains("█"))
    #expect(try await server.stop().status == 0)
  }
}

/// A port on which a test listens.
private final class TakenPort {
  let number: Int
  private let descriptor: Int32

  init() throws {
    #if canImport(Darwin)
      descriptor = socket(AF_INET, SOCK_STREAM, 0)
    #else
      descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let socket = descriptor
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { plain in
        bind(socket, plain, length) == 0 && listen(socket, 1) == 0 && getsockname(socket, plain, &length) == 0
      }
    }
    guard isBound else { throw POSIXError(.EADDRNOTAVAIL) }
    number = Int(UInt16(bigEndian: address.sin_port))
  }

  deinit { close(descriptor) }
}
