import HTTPTypes
import Hummingbird
import NIOCore

/// Reads a body before anything else looks at it: small enough, and sent within ten seconds.
struct BodyGate: RouterMiddleware {
  typealias Context = WallContext
  /// The most bytes of a body.
  static let limit = 16 * 1024
  /// The most bytes of a body that may carry a story or a log entry.
  static let wideLimit = 64 * 1024
  static let wide: Set<String> = ["/post", "/log", "/debriefs"]
  var patience: TimeAmount = .seconds(10)

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    guard request.method == .post else {
      guard request.hasNoBody else {
        throw WallRefusal(.badRequest, "wall.body-unasked", "A page is asked for without a body.")
      }
      return try await next(request, context)
    }
    let limit = Self.wide.contains(request.uri.path) ? Self.wideLimit : Self.limit
    guard request.announcedLength.map({ $0 <= limit }) ?? true else { throw Self.tooLarge }
    return try await next(try await read(request, limit: limit, on: context.channel), context)
  }

  private func read(_ request: Request, limit: Int, on channel: any Channel) async throws -> Request {
    let deadline = channel.eventLoop.scheduleTask(in: patience) { channel.close(promise: nil) }
    defer { deadline.cancel() }
    var request = request
    do {
      _ = try await request.collectBody(upTo: limit)
    } catch is NIOTooManyBytesError {
      throw Self.tooLarge
    }
    return request
  }

  static let tooLarge = WallRefusal(
    .contentTooLarge, "wall.too-large", "That is too long to send.", hint: "Make it shorter, or send it in two parts.")
}

extension Request {
  /// The length that the request says its body has; nil where it says none.
  fileprivate var announcedLength: Int? { headers[.contentLength].map { Int($0) ?? .max } }

  fileprivate var hasNoBody: Bool {
    (announcedLength ?? 0) == 0 && headers[.transferEncoding] == nil
  }
}
