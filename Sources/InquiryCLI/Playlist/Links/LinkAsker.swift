import Foundation
import InquiryDomain
import Synchronization

/// Asks addresses whether they are still there: few at a time, slowly, and without leaving anything behind.
struct LinkAsker: Sendable {
  /// How many addresses are asked at one moment.
  static let atOnce = 4
  /// How often an address may send on.
  static let mostTurns = 5

  let curl: CurlProgram
  /// Whether machines on this computer and in its own network are asked too.
  let allowsLocal: Bool
  let pace: HostPace

  init(curl: CurlProgram, allowsLocal: Bool, pace: HostPace = HostPace()) {
    self.curl = curl
    self.allowsLocal = allowsLocal
    self.pace = pace
  }

  /// The answer of each address.
  ///
  /// - Throws: `Failure` where not one site could be reached, which says more about this computer than about them.
  func ask(_ addresses: [String]) throws(Failure) -> [String: LinkAnswer] {
    let waiting = Mutex(Array(Set(addresses)).sorted())
    let answers = Mutex<[String: LinkAnswer]>([:])
    let group = DispatchGroup()
    for _ in 0..<min(Self.atOnce, addresses.count) {
      group.enter()
      Thread.detachNewThread {
        while let address = waiting.withLock({ $0.popLast() }) {
          let answer = self.ask(address)
          answers.withLock { $0[address] = answer }
        }
        group.leave()
      }
    }
    group.wait()
    let found = answers.withLock { $0 }
    guard found.values.contains(where: { !$0.isSilence }) else {
      throw Failure(
        .unavailable, "links.offline", "No address answered, so this computer may be offline. Nothing was kept.",
        hint: "Once it is online: hmw playlist check --links")
    }
    return found
  }

  /// Goes where an address sends on to, and looks at each turn anew.
  func ask(_ text: String) -> LinkAnswer {
    guard var address = try? WebAddress(text) else { return .notAnAddress }
    let first = address
    var isForGood = true
    for _ in 0...Self.mostTurns {
      let machine: String
      switch HostNames.find(address.host, allowsLocal: allowsLocal) {
      case .machine(let found): machine = found
      case .local: return .local
      case .nothing: return .noSuchSite
      }
      let reply = reply(of: address, at: machine)
      if let failure = failure(reply) { return failure }
      guard (300..<400).contains(reply.status), let next = reply.next else {
        guard (200..<300).contains(reply.status) else { return .status(reply.status) }
        return isForGood && address.sameness != first.sameness ? .moved(to: address.text) : .ok
      }
      guard let turn = try? WebAddress(next) else { return .notAnAddress }
      isForGood = isForGood && [301, 308].contains(reply.status)
      address = turn
    }
    return .tooManyTurns
  }

  /// Some sites answer only to those who ask for the page itself.
  private func reply(of address: WebAddress, at machine: String) -> CurlProgram.Reply {
    pace.wait(for: address.host)
    let reply = curl.ask(address, at: machine, .head)
    let isShy = reply.status >= 400 && reply.status != 429 || (reply.exit != 0 && ![6, 7, 28, 35, 60].contains(reply.exit))
    guard isShy else { return reply }
    pace.wait(for: address.host)
    return curl.ask(address, at: machine, .firstBytes)
  }

  private func failure(_ reply: CurlProgram.Reply) -> LinkAnswer? {
    // A page longer than was asked for is an answer all the same.
    guard reply.exit != 0, !(reply.exit == 63 && reply.status > 0) else { return nil }
    return switch reply.exit {
    case 5, 6: .noSuchSite
    case 7: .noConnection
    case 28: reply.status > 0 ? nil : .noAnswer
    case 35, 51, 58, 60: .notTrusted
    default: .failed(reply.exit)
    }
  }
}
