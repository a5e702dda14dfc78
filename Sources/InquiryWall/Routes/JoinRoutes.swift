import HTTPTypes
import Hummingbird
import InquiryDomain
import InquiryWorkbench

/// The way in: the code, the roster behind it, and a seat.
struct JoinRoutes: Sendable {
  let wall: Wall

  func add(to router: Router<WallContext>) {
    router.get("/", use: home)
    router.get("/j", use: typed)
    router.get("/j/:code", use: scanned)
    router.post("/join", use: join)
  }

  @Sendable func home(_ request: Request, _ context: WallContext) async throws -> Response {
    if let seat = context.seat { return .seeOther(seat.leads && seat.person == nil ? "/wall" : "/room") }
    return .page(JoinPage(frame: try await wall.frame(request, context)).html)
  }

  @Sendable func typed(_ request: Request, _ context: WallContext) async throws -> Response {
    guard let code = request.query("code") else { return .seeOther("/") }
    return try await ask(code, request, context)
  }

  @Sendable func scanned(_ request: Request, _ context: WallContext) async throws -> Response {
    // Who scans again keeps the seat.
    if context.seat?.person != nil { return .seeOther("/room") }
    return try await ask(context.parameters.get("code") ?? "", request, context)
  }

  /// "Who are you?", for a code that fits; else the code's page with the reason, and a try is counted.
  private func ask(_ code: String, _ request: Request, _ context: WallContext) async throws -> Response {
    let frame = try await wall.frame(request, context)
    do {
      return .page(try await who(code, frame, nil, guest: "", context).html)
    } catch let failure as Failure {
      return .page(
        JoinPage(frame: frame, code: code, problem: Problem(failure, field: "code")).html, status: failure.status)
    }
  }

  private func who(
    _ code: String, _ frame: Frame, _ problem: Problem?, guest: String, _ context: WallContext
  ) async throws -> WhoPage {
    let (book, taken) = try await wall.trying(context) { workbench in
      let door = try workbench.enter(code: code)
      return (door.book, door.taken)
    }
    let rows = book.principals.map {
      WhoPage.Row(
        id: $0.person.id.text, name: $0.person.name, school: book.school(of: $0)?.name,
        taken: taken.contains($0.person.id))
    }
    let communities = book.communities.map { Frame.Person(id: $0.id.text, name: $0.name) }
    return WhoPage(frame: frame, code: code, people: rows, communities: communities, guest: guest, problem: problem)
  }

  @Sendable func join(_ request: Request, _ context: WallContext) async throws -> Response {
    let exchange = try await Exchange(request, context)
    do {
      return try await sit(exchange)
    } catch let failure as Failure where exchange.kind == .form {
      return try await again(exchange, failure)
    }
  }

  private func sit(_ exchange: Exchange) async throws -> Response {
    let fields = exchange.fields
    let newcomer = try Self.newcomer(in: fields)
    let code = try fields.required("code")
    let delivery = try fields.delivery()
    let token = wall.secret(for: exchange.context, joining: delivery)
    let known = exchange.context.seat
    let guests: [RateLimits.Key] = if case .guest = newcomer { [.guestsByAll] } else { [] }
    try wall.limits.spend(guests, over: .guests)
    let seat: SeatView
    do {
      seat = try await wall.trying(exchange.context) { workbench in
        // A tap that is sent twice finds the seat it made.
        if known == nil, let seat = try workbench.seat(tokenHash: token.hash) { return seat }
        return try workbench.join(code, as: newcomer, tokenHash: token.hash)
      }
    } catch {
      // Whoever has only a wrong code must not use up the places of those who have the right one.
      wall.limits.giveBack(guests)
      throw error
    }
    wall.feed.nudge()
    var response = try exchange.answer(
      SentReply(sequence: 0, entries: []), to: seat.person == nil ? "/waiting" : "/room")
    response.headers.append(
      HTTPField(name: .setCookie, value: SeatCookie(port: wall.hosts.port).setting(token)))
    return response
  }

  static func newcomer(in fields: Fields) throws -> Newcomer {
    if let person = fields.given("person") { return .member(Identifier(person)) }
    return .guest(
      name: try fields.required("guest"), community: fields.given("community").map { Identifier($0) })
  }

  private func again(_ exchange: Exchange, _ failure: Failure) async throws -> Response {
    let fields = exchange.fields
    let frame = try await wall.frame(exchange.request, exchange.context)
    let problem = Problem(failure, field: fields.given("guest") == nil ? "code" : "guest")
    let code = fields.text("code") ?? ""
    let page = try? await who(code, frame, problem, guest: fields.text("guest") ?? "", exchange.context)
    return .page(page?.html ?? JoinPage(frame: frame, code: code, problem: problem).html, status: failure.status)
  }
}
