import HTTPTypes
import Hummingbird

/// Lets only GET and POST through, and only plain paths: no doubled slash, no dot segment, nothing encoded.
struct TargetCheck: RouterMiddleware {
  typealias Context = WallContext

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    guard request.method == .get || request.method == .post else {
      throw WallRefusal(.methodNotAllowed, "wall.method", "This page can only be read or posted to.")
    }
    guard Self.isPlain(request.head.path ?? "") else {
      throw WallRefusal(.notFound, "wall.no-page", "There is no such page.", hint: "Go back to the room.")
    }
    return try await next(request, context)
  }

  static func isPlain(_ target: String) -> Bool {
    let path = target.utf8.prefix { $0 != UInt8(ascii: "?") }
    guard target.utf8.count <= 2048, path.first == UInt8(ascii: "/") else { return false }
    guard path.allSatisfy({ isPlain($0) }) else { return false }
    let parts = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).dropFirst()
    guard parts.count > 1 || parts.first?.isEmpty == false else { return true }
    return parts.allSatisfy { !$0.isEmpty && $0.first != UInt8(ascii: ".") }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }
}
