import Hummingbird
import InquiryDomain
import InquiryWorkbench

extension Wall {
  /// Keeps one change once, however often it is sent, and tells every screen.
  ///
  /// - Parameters:
  ///   - rate: what is counted beside the general allowance of the device.
  ///   - change: calls one use case of the workbench that it is given.
  func keep(
    _ exchange: Exchange, from seat: SeatView, counting rate: [RateLimits.Key] = [],
    _ change: @escaping @Sendable (Workbench) throws -> Void
  ) async throws -> SentReply {
    let delivery = try exchange.fields.delivery()
    try spend(rate, of: seat)
    let receipt = try await ask { try $0.once(delivery, { try change($0) }) }
    feed.nudge()
    return SentReply(sequence: receipt.sequence, entries: receipt.entries)
  }

  /// Does something once that leaves no receipt in the workbook: within one run of the server, as often as it is sent.
  func act(
    _ exchange: Exchange, from seat: SeatView, _ body: @escaping @Sendable (Workbench) throws -> Void
  ) async throws -> SentReply {
    let delivery = "\(seat.device.id.text) \(try exchange.fields.delivery())"
    if let known = done[delivery] { return known }
    try spend([], of: seat)
    let done = done
    let reply = try await ask { workbench in
      if let known = done[delivery] { return known }
      try body(workbench)
      let reply = SentReply(sequence: 0, entries: [])
      done.keep(reply, for: delivery)
      return reply
    }
    feed.nudge()
    return reply
  }

  private func spend(_ rate: [RateLimits.Key], of seat: SeatView) throws {
    try limits.spend(rate + [.change(seat: seat.device.id.text)], over: .changes)
  }
}
