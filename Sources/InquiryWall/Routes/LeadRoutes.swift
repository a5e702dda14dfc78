import HTTPTypes
import Hummingbird
import InquiryDomain
import InquiryWorkbench

/// How somebody comes to lead, and what only they can do with the session's clock, its room and its history.
struct LeadRoutes: Sendable {
  let wall: Wall

  func add(to router: Router<WallContext>) {
    router.get("/lead", use: page)
    router.post("/lead", use: lead)
    router.post("/lead/walk", use: walk)
    router.post("/lead/room", use: room)
    router.post("/lead/admit", use: admit)
    router.post("/lead/vote", use: vote)
    router.post("/lead/undo", use: undo)
    router.post("/lead/redo", use: redo)
  }

  @Sendable func page(_ request: Request, _ context: WallContext) async throws -> Response {
    if context.seat?.leads == true { return .seeOther("/wall") }
    let frame = try await wall.frame(request, context)
    return .page(LeadPage(frame: frame, isLocal: Self.isLocal(request, context)).html)
  }

  @Sendable func lead(_ request: Request, _ context: WallContext) async throws -> Response {
    let exchange = try await Exchange(request, context)
    let pin = exchange.fields.text("pin") ?? ""
    do {
      if !pin.isEmpty || !Self.isLocal(request, context) { try wall.checkFacilitator(pin) }
    } catch let failure as Failure where exchange.kind == .form {
      let page = LeadPage(
        frame: try await wall.frame(request, context), isLocal: Self.isLocal(request, context),
        problem: Problem(failure, field: "pin"))
      return .page(page.html, status: failure.status)
    }
    let token = wall.secret(for: context, joining: try exchange.fields.delivery())
    let cohort = wall.cohort
    _ = try await wall.ask { try $0.lead(cohort: cohort, tokenHash: token.hash) }
    wall.feed.nudge()
    var response = try exchange.answer(SentReply(sequence: 0, entries: []), to: "/wall")
    response.headers.append(HTTPField(name: .setCookie, value: SeatCookie(port: wall.hosts.port).setting(token)))
    return response
  }

  /// This computer asks, by a name that only this computer has for itself.
  private static func isLocal(_ request: Request, _ context: WallContext) -> Bool {
    context.isLocal && Loopback.isHost(request.head.authority ?? "")
  }

  @Sendable func walk(_ request: Request, _ context: WallContext) async throws -> Response {
    let exchange = try await Exchange(request, context)
    let seat = try exchange.leading()
    let fields = exchange.fields
    guard let event = WalkEvent(word: try fields.required("event"), amount: try fields.number("minutes")) else {
      throw Fields.missing("event")
    }
    let (session, position) = (wall.session, try fields.number("after"))
    let reply = try await wall.keep(exchange, from: seat) {
      _ = try $0.apply(event, to: session, after: position, by: seat.actor)
    }
    return try exchange.answer(reply, to: "/wall")
  }

  @Sendable func room(_ request: Request, _ context: WallContext) async throws -> Response {
    let exchange = try await Exchange(request, context)
    let seat = try exchange.leading()
    let verb = try exchange.fields.required("do")
    let session = wall.session
    let reply = try await wall.act(exchange, from: seat) { workbench in
      switch verb {
      case "lock", "unlock": _ = try workbench.setRoom(of: session, locked: verb == "lock", by: seat.actor)
      case "blank", "unblank": _ = try workbench.setRoom(of: session, blank: verb == "blank", by: seat.actor)
      default: throw Fields.missing("do")
      }
    }
    return try exchange.answer(reply, to: "/wall")
  }

  @Sendable func admit(_ request: Request, _ context: WallContext) async throws -> Response {
    let exchange = try await Exchange(request, context)
    let seat = try exchange.leading()
    let fields = exchange.fields
    let (device, person) = (try fields.required("device"), try fields.required("person"))
    let reply = try await wall.act(exchange, from: seat) {
      try $0.admit(Identifier(person), on: Identifier(device), fields.flag("yes"), by: seat.actor)
    }
    return try exchange.answer(reply, to: "/wall")
  }

  @Sendable func vote(_ request: Request, _ context: WallContext) async throws -> Response {
    let exchange = try await Exchange(request, context)
    let seat = try exchange.leading()
    let fields = exchange.fields
    let verb = try fields.required("do")
    let place = Place(
      cohortID: wall.cohort, communityID: fields.given("community").map { Identifier($0) }, sessionID: wall.session)
    let reply = try await wall.keep(exchange, from: seat) { workbench in
      switch verb {
      case "open":
        _ = try workbench.openVote(
          on: try fields.choice("subject") ?? .causes, dots: try fields.number("dots"), in: place, by: seat.actor)
      case "close": _ = try workbench.closeVote(Identifier(try fields.required("vote")), by: seat.actor)
      default: throw Fields.missing("do")
      }
    }
    return try exchange.answer(reply, to: "/wall")
  }

  @Sendable func undo(_ request: Request, _ context: WallContext) async throws -> Response {
    try await turn(request, context) { workbench, actor in try workbench.undo(by: actor) }
  }

  @Sendable func redo(_ request: Request, _ context: WallContext) async throws -> Response {
    try await turn(request, context) { workbench, actor in try workbench.redo(by: actor) }
  }

  private func turn(
    _ request: Request, _ context: WallContext,
    _ body: @escaping @Sendable (Workbench, Actor) throws -> OperationRecord?
  ) async throws -> Response {
    let exchange = try await Exchange(request, context)
    let seat = try exchange.leading()
    let reply = try await wall.act(exchange, from: seat) { _ = try body($0, seat.actor) }
    return try exchange.answer(reply, to: "/wall")
  }
}
