import HTTPTypes
import Hummingbird
import InquiryDomain
import InquiryWorkbench

/// Who sits at a device: others who share it, leaving, and the PIN for private entries.
struct SeatRoutes: Sendable {
  let wall: Wall

  func add(to router: Router<WallContext>) {
    router.post("/seat/switch", use: change)
    router.post("/seat/share", use: share)
    router.post("/seat/leave", use: leave)
    router.post("/seat/pin", use: setPIN)
    router.post("/seat/unlock", use: unlock)
  }

  @Sendable func change(_ request: Request, _ context: WallContext) async throws -> Response {
    let exchange = try await Exchange(request, context)
    let (seat, person) = (try exchange.seat(), try exchange.fields.required("person"))
    let reply = try await wall.act(exchange, from: seat) { _ = try $0.switchTo(Identifier(person), on: seat) }
    try await wall.feed.renew(context.token)
    return try exchange.answer(reply, to: "/room")
  }

  @Sendable func share(_ request: Request, _ context: WallContext) async throws -> Response {
    let exchange = try await Exchange(request, context)
    let (seat, newcomer) = (try exchange.admitted(), try JoinRoutes.newcomer(in: exchange.fields))
    let reply = try await wall.act(exchange, from: seat) { _ = try $0.share(seat, with: newcomer) }
    try await wall.feed.renew(context.token)
    return try exchange.answer(reply, to: "/room")
  }

  @Sendable func leave(_ request: Request, _ context: WallContext) async throws -> Response {
    let exchange = try await Exchange(request, context)
    let seat = try exchange.seat()
    let reply = try await wall.act(exchange, from: seat) { workbench in
      if seat.leads { try workbench.stopLeading(seat) } else { try workbench.leave(seat) }
    }
    try await wall.feed.renew(context.token)
    return try exchange.answer(reply, to: "/")
  }

  @Sendable func setPIN(_ request: Request, _ context: WallContext) async throws -> Response {
    try await showingAgain(request, context, keepPIN)
  }

  private func keepPIN(_ exchange: Exchange) async throws -> Response {
    let (seat, pin) = (try exchange.seat(), try exchange.fields.required("pin"))
    guard let person = seat.person else { throw WallRefusal.waiting }
    guard (4...12).contains(pin.count), pin.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      throw Failure(.invalid, "pin.shape", "A PIN is 4 to 12 digits.", hint: "Choose digits that you will remember.")
    }
    if let kept = try await wall.ask({ try $0.pin(of: seat) }) {
      try await wall.checkPIN(exchange.fields.text("old") ?? "", against: kept, of: person.id)
    }
    let salt = PINHash.salt()
    let hash = try await Wall.hash(pin, salt: salt)
    let reply = try await wall.act(exchange, from: seat) {
      try $0.setPIN(salt: salt, hash: hash, on: seat)
    }
    return try exchange.answer(reply, to: "/log")
  }

  @Sendable func unlock(_ request: Request, _ context: WallContext) async throws -> Response {
    try await showingAgain(request, context, open)
  }

  private func open(_ exchange: Exchange) async throws -> Response {
    let (seat, pin) = (try exchange.seat(), try exchange.fields.required("pin"))
    guard let person = seat.person else { throw WallRefusal.waiting }
    guard let kept = try await wall.ask({ try $0.pin(of: seat) }) else { throw Self.noPIN }
    try await wall.checkPIN(pin, against: kept, of: person.id)
    let reply = try await wall.act(exchange, from: seat) { try $0.unlock(seat) }
    return try exchange.answer(reply, to: "/log")
  }

  /// A form's browser sees its log again with the reason, and not a page that leads nowhere.
  private func showingAgain(
    _ request: Request, _ context: WallContext, _ body: (Exchange) async throws -> Response
  ) async throws -> Response {
    let exchange = try await Exchange(request, context)
    do { return try await body(exchange) } catch {
      guard exchange.kind == .form, context.seat?.person != nil else { throw error }
      return try await LogRoutes(wall: wall).again(exchange, WallRefusal(of: error))
    }
  }

  private static let noPIN = Failure(
    .notFound, "pin.none", "No PIN is set yet, so no private entries can be opened here.",
    hint: "Set one in the menu of this page.")
}
