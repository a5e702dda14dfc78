import HTTPTypes
import Hummingbird

/// Turns away requests for a `Host` that is not exactly one of ours, which stops DNS rebinding.
struct HostCheck: RouterMiddleware {
  typealias Context = WallContext
  let hosts: AllowedHosts

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    let others = request.headers.contains { $0.name.canonicalName == "host" }
    guard let authority = request.head.authority, !others, hosts.allow(authority) else {
      throw WallRefusal(
        .misdirectedRequest, "wall.foreign-host", "This address is not one the wall answers to.",
        hint: "Open the address that the wall or the terminal shows.")
    }
    return try await next(request, context)
  }
}
