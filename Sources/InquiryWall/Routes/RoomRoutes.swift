import Foundation
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
    router.get("/wall/picture", use: picture)
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
      projector: !seat.leads || request.query("projector") != nil, join: try card(state.room.code),
      people: seat.leads ? try await people() : [])
    return .page(page.html)
  }

  private func people() async throws -> [Frame.Person] {
    let cohort = wall.cohort
    return try await wall.ask { try $0.book(cohort) }.principals
      .map { Frame.Person(id: $0.person.id.text, name: $0.person.name) }
  }

  /// The wall as a drawing to keep, for whoever leads.
  @Sendable func picture(_ request: Request, _ context: WallContext) async throws -> Response {
    guard let seat = context.seat, let token = context.token else { throw WallRefusal.noSeat }
    guard seat.leads else { throw WallRefusal.notLeading }
    let state = try await wall.feed.state(for: seat, token)
    let community = request.query("community").flatMap { $0.isEmpty ? nil : $0 }
    let cohort = wall.cohort
    let (zone, now) = try await wall.ask { (try $0.book(cohort).cohort.zone, $0.ambient.now()) }
    let name = ReportFileName(
      day: CivilDate(now, in: zone), place: state.session.cohort, report: "Root causes",
      ending: "svg")
    return .drawing(BoardPicture(of: state, community: community).svg(), named: name.text)
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
