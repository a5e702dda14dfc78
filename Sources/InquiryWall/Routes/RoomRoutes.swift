import Hummingbird
import InquiryDomain
import InquiryReports
import InquiryWorkbench

/// The room's own pages: the phone page, the wall, the wait to be admitted, and the state for scripts.
struct RoomRoutes: Sendable {
  let wall: Wall

  func add(to router: Router<WallContext>) {
    router.get("/room", use: room)
    router.get("/wall", use: board)
    router.get("/waiting", use: waiting)
    router.get("/about", use: about)
    router.get("/api/state", use: state)
  }

  @Sendable func room(_ request: Request, _ context: WallContext) async throws -> Response {
    guard let seat = context.seat, let token = context.token else { return .seeOther("/") }
    guard seat.person != nil else { return .seeOther(seat.leads ? "/wall" : "/waiting") }
    let writes = request.query("write").flatMap(WrittenKind.init(rawValue:))
    let page = RoomPage(
      frame: try await wall.frame(request, context), state: try await wall.feed.state(for: seat, token), writes: writes)
    return .page(page.html)
  }

  @Sendable func board(_ request: Request, _ context: WallContext) async throws -> Response {
    guard let seat = context.seat, let token = context.token else { return .seeOther("/") }
    guard seat.isIn else { return .seeOther("/waiting") }
    let state = try await wall.feed.state(for: seat, token)
    let page = WallPage(
      frame: try await wall.frame(request, context), state: state, community: request.query("community"),
      projector: !seat.leads || request.query("projector") != nil, join: try card(state.room.code))
    return .page(page.html)
  }

  @Sendable func waiting(_ request: Request, _ context: WallContext) async throws -> Response {
    guard let seat = context.seat else { return .seeOther("/") }
    guard seat.person == nil, let person = seat.waiting.first else { return .seeOther("/room") }
    return .page(WaitingPage(frame: try await wall.frame(request, context), name: person.name).html)
  }

  @Sendable func about(_ request: Request, _ context: WallContext) async throws -> Response {
    .page(AboutPage(frame: try await wall.frame(request, context)).html)
  }

  @Sendable func state(_ request: Request, _ context: WallContext) async throws -> Response {
    guard let seat = context.seat, let token = context.token else { throw WallRefusal.noSeat }
    guard seat.isIn else { throw WallRefusal.waiting }
    return try .json(try await wall.feed.state(for: seat, token))
  }

  /// How phones join: for whoever leads, while phones can reach the wall.
  private func card(_ code: String?) throws -> JoinCard? {
    guard let code, let address = wall.configuration.joinAddress(port: wall.hosts.port) else { return nil }
    return JoinCard(code: code, address: address, qr: try QRCode("\(address)/j/\(code)"))
  }
}
