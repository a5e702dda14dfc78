import Hummingbird
import InquiryWorkbench

/// Reads the cookie, and asks the workbench whose device it is.
struct Seating: RouterMiddleware {
  typealias Context = WallContext
  let workbench: Workbench
  let desk: Desk
  let hosts: AllowedHosts
  let limits: RateLimits

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    var context = context
    guard !request.uri.path.hasPrefix("/assets/"), let token = SeatCookie(port: hosts.port).token(in: request) else {
      return try await next(request, context)
    }
    try limits.spend([.ask(device: token.hash)], over: .changes)
    context.token = token
    context.seat = try await desk { [workbench] in try workbench.seat(tokenHash: token.hash) }
    return try await next(request, context)
  }
}
