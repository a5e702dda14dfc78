import InquiryDomain
import InquiryWorkbench

extension Wall {
  /// Asks the workbench something that a code opens; a code that opens nothing counts as a failed try.
  func trying<Value: Sendable>(
    _ context: WallContext, _ body: @escaping @Sendable (Workbench) throws -> Value
  ) async throws -> Value {
    let keys: [RateLimits.Key] = [.joinFrom(address: context.peer), .joinByAll]
    try limits.check(keys, over: .codes)
    do {
      return try await ask(body)
    } catch let failure as Failure where failure.code == "room.wrong-code" {
      limits.take(keys)
      throw failure
    }
  }

  /// The secret of a device that comes in: its own where we know it, or the one given out for this very joining.
  func secret(for context: WallContext, joining delivery: String) -> SeatToken {
    if context.seat != nil, let token = context.token { return token }
    if let token = joined[delivery] { return token }
    let token = SeatToken()
    joined.keep(token, for: delivery)
    return token
  }
}
