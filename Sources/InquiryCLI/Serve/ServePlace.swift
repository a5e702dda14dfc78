import InquiryDomain

/// Where a server is to listen, decided before anything is opened.
struct ServePlace: Equatable, Sendable {
  let port: Int
  /// Where phones reach it, the likeliest first; empty where only this computer does.
  let phones: [LocalAddress]
  /// What people should know about the port; nil where it is the one expected.
  let note: String?

  /// Every address listened on: this computer to itself, and those for phones.
  var listening: [String] { Self.loops + phones.map(\.text) }

  var origins: [String] { phones.map { $0.origin(port: port) } }
  var wall: String { "http://localhost\(port == 80 ? "" : ":\(port)")/wall" }

  /// Browsers may try either first.
  private static var loops: [String] {
    ["127.0.0.1"] + (PortProbe.state(of: 0, on: ["::1"]) == .free ? ["::1"] : [])
  }

  /// Takes the port asked for; else the one used last, else 8080, else the next free one.
  ///
  /// - Throws: `Failure(.unavailable)` where the port asked for can't be had.
  init(port asked: Int?, last: Int?, phones: [LocalAddress]) throws(Failure) {
    self.phones = phones
    let addresses = Self.loops + phones.map(\.text)
    let wanted = asked == 0 ? Self.anywhere(addresses) : asked ?? last ?? Self.usual
    let state = PortProbe.state(of: wanted, on: addresses)
    guard state != .free else {
      (port, note) = (wanted, nil)
      return
    }
    guard asked == nil, let free = PortProbe.free(from: wanted + 1, on: addresses) else {
      throw Self.refusal(wanted, state)
    }
    port = free
    note = "Port \(wanted) is taken by another program, so this is port \(free): phones that were in scan again."
  }

  static let usual = 8080

  /// A port that nobody uses, among those that the system gives to nobody by itself.
  private static func anywhere(_ addresses: [String]) -> Int {
    PortProbe.free(from: Int.random(in: 20_000..<32_000), on: addresses) ?? usual
  }

  private static func refusal(_ port: Int, _ state: PortProbe.State) -> Failure {
    state == .forbidden
      ? Failure(
        .unavailable, "serve.port-forbidden", "Port \(port) is kept for administrators on this computer.",
        hint: "Take one from 1024 on: hmw serve --port \(usual)")
      : Failure(
        .unavailable, "serve.port-taken", "Port \(port) is taken by another program, perhaps another hmw serve.",
        hint: "Stop that one, or take another port: hmw serve --port \(port < 65_535 ? port + 1 : usual)")
  }
}
