import HTTPTypes
import Hummingbird
import InquiryWorkbench
import NIOCore
import ServiceLifecycle

/// The event stream of a page.
struct EventRoutes: Sendable {
  let feed: Feed

  func add(to router: Router<WallContext>) {
    router.get("/api/events", use: events)
  }

  /// One stream; a page whose device is not in any more is told to stop asking.
  @Sendable func events(_ request: Request, _ context: WallContext) async throws -> Response {
    guard let token = context.token, let seat = context.seat, seat.isIn else { return Response(status: .noContent) }
    let channel = context.channel
    let last = request.headers[.lastEventID].flatMap { Int64($0) }
    let listener = try await feed.open(token, seat, after: last) { channel.reset() }
    return Response(
      status: .ok, headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
      body: ResponseBody { writer in
        defer { feed.hub.close(listener) }
        try await withGracefulShutdownHandler {
          try await request.body.consumeWithInboundCloseHandler { _ in
            for await message in listener.messages { try await listener.writing { try await writer.write(message) } }
          } onInboundClosed: {
            listener.finish()
          }
        } onGracefulShutdown: {
          listener.finish()
          channel.eventLoop.scheduleTask(in: .seconds(1)) { channel.reset() }
        }
        try await writer.finish(nil)
      })
  }
}

extension HTTPField.Name {
  static let lastEventID = HTTPField.Name("Last-Event-ID") ?? .ifMatch
}
