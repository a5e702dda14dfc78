import HTTPTypes
import Hummingbird

/// Turns away changes that another site's page asks for, and bodies that are neither JSON nor a form.
///
/// A form without `Origin` passes here, for the sake of old phones; its token is looked at with its fields.
struct OriginCheck: RouterMiddleware {
  typealias Context = WallContext

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    if request.method == .post { try check(request) }
    if request.uri.path.hasPrefix("/api/") { try checkSite(request) }
    return try await next(request, context)
  }

  private func check(_ request: Request) throws {
    guard let kind = BodyKind(request) else {
      throw WallRefusal(.unsupportedMediaType, "wall.body-kind", "The wall reads forms and JSON only.")
    }
    try checkSite(request)
    let origins = request.headers[values: .origin]
    if origins.isEmpty, kind == .form { return }
    guard origins == ["http://\(request.head.authority ?? "")"] else { throw Self.foreign }
  }

  private func checkSite(_ request: Request) throws {
    let sites = request.headers[values: .fetchSite]
    guard sites.allSatisfy({ $0 == "same-origin" || $0 == "none" }) else { throw Self.foreign }
  }

  static let foreign = WallRefusal(
    .forbidden, "wall.foreign-page", "This came from a page of another site.",
    hint: "Open the wall's own page, and try again there.")
}

extension HTTPField.Name {
  static let fetchSite = HTTPField.Name("Sec-Fetch-Site") ?? .origin
}
