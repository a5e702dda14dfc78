import HTTPTypes
import Hummingbird
import NIOCore

/// Closes the connection after a refusal, so that nobody keeps sending a body that will not be read.
struct Farewell: RouterMiddleware {
  typealias Context = WallContext

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    guard Self.ends(response.status) else { return response }
    response.headers[.connection] = "close"
    let channel = context.channel
    channel.eventLoop.scheduleTask(in: .seconds(1)) { channel.close(promise: nil) }
    return response
  }

  private static func ends(_ status: HTTPResponse.Status) -> Bool {
    [400, 403, 405, 413, 415, 421].contains(status.code)
  }
}
