import Hummingbird
import InquiryDomain
import InquiryWorkbench

/// Blind votes: the page with the ballot, and the ballot.
struct VoteRoutes: Sendable {
  let wall: Wall

  func add(to router: Router<WallContext>) {
    router.get("/vote", use: page)
    router.post("/vote", use: vote)
  }

  @Sendable func page(_ request: Request, _ context: WallContext) async throws -> Response {
    guard context.seat?.person != nil else { return .seeOther("/") }
    return .page(try await page(request, context, nil).html)
  }

  @Sendable func vote(_ request: Request, _ context: WallContext) async throws -> Response {
    let exchange = try await Exchange(request, context)
    let seat = try exchange.admitted()
    guard let token = context.token else { throw WallRefusal.noSeat }
    do {
      let vote = try exchange.fields.required("vote")
      let dots = try exchange.fields.counts("dots")
      let reply = try await wall.act(exchange, from: seat) {
        try $0.castBallot(dots, in: Identifier(vote), under: token.ballot(in: vote), from: seat)
      }
      return try exchange.answer(reply, to: "/vote?saved=1")
    } catch let failure as Failure where exchange.kind == .form {
      return .page(try await page(request, context, Problem(failure)).html, status: failure.status)
    }
  }

  private func page(_ request: Request, _ context: WallContext, _ problem: Problem?) async throws -> VotePage {
    guard let seat = context.seat, let token = context.token else { throw WallRefusal.noSeat }
    let state = try await wall.feed.state(for: seat, token)
    return VotePage(
      frame: try await wall.frame(request, context), state: state, saved: request.query("saved") != nil,
      problem: problem)
  }
}
