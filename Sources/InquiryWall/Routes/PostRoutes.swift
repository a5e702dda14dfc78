import Hummingbird
import InquiryDomain
import InquiryWorkbench

/// What people write: `/post`.
struct PostRoutes: Sendable {
  let wall: Wall

  func add(to router: Router<WallContext>) {
    router.post("/post", use: post)
  }

  @Sendable func post(_ request: Request, _ context: WallContext) async throws -> Response {
    let exchange = try await Exchange(request, context)
    do {
      return try await keep(exchange)
    } catch  where exchange.kind == .form && context.seat?.person != nil {
      return try await again(exchange, WallRefusal(of: error))
    }
  }

  private func keep(_ exchange: Exchange) async throws -> Response {
    let seat = try exchange.admitted()
    let post = try Self.post(in: exchange.fields)
    let session = wall.session
    let reply = try await wall.keep(exchange, from: seat, counting: Self.rates(of: seat)) {
      try $0.post(post, from: seat, in: session)
    }
    return try exchange.answer(reply, to: seat.leads ? "/wall" : "/room")
  }

  /// Whoever leads may type for everybody, and so is not counted.
  private static func rates(of seat: SeatView) -> [RateLimits.Key] {
    guard let person = seat.person, !seat.leads else { return [] }
    return [.post(seat: "\(seat.device.id) \(person.id)"), .notes(person: person.id.text)]
  }

  private static func post(in fields: Fields) throws -> RoomPost {
    guard let kind = try fields.choice("kind", RoomPost.Kind.self) else { throw Fields.missing("kind") }
    let author = fields.given("author")
    // What is typed for somebody goes to their own group, whichever wall stands on the screen.
    let community = author == nil ? fields.given("community") : nil
    return RoomPost(
      kind: kind, text: try fields.required("text"), category: try fields.choice("category"),
      about: fields.given("about"), surprise: fields.given("surprise"), visibility: try fields.choice("visibility"),
      author: author.map { Identifier($0) }, community: community.map { Identifier($0) })
  }

  /// The page once more, with the reason and with what was typed.
  private func again(_ exchange: Exchange, _ refusal: WallRefusal) async throws -> Response {
    guard let seat = exchange.context.seat, let token = exchange.context.token else { throw refusal }
    let fields = exchange.fields
    let typed = RoomPage.Typed(
      text: fields.text("text") ?? "", about: fields.text("about") ?? "", surprise: fields.text("surprise") ?? "",
      category: try? fields.choice("category"), visibility: fields.text("visibility"))
    let page = RoomPage(
      frame: try await wall.frame(exchange.request, exchange.context),
      state: try await wall.feed.state(for: seat, token),
      writes: fields.text("kind").flatMap(WrittenKind.init(rawValue:)),
      typed: typed, problem: Problem(refusal.failure, field: "text"))
    return .page(page.html, refusing: refusal)
  }
}
