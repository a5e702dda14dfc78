import HTTPTypes
import Hummingbird

/// Keeps the language that somebody chose with `?lang=` in a cookie, for the pages that follow.
struct LanguageKeeper: RouterMiddleware {
  typealias Context = WallContext

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    if request.method == .get, let language = request.query("lang").flatMap(Language.init(rawValue:)) {
      let cookie = "hmw_lang=\(language.rawValue); Path=/; Max-Age=31536000; SameSite=Lax"
      response.headers.append(HTTPField(name: .setCookie, value: cookie))
    }
    return response
  }
}
