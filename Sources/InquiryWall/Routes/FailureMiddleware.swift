import HTTPTypes
import Hummingbird
import InquiryDomain
import NIOHTTP1

/// Says in plain words why something was refused: JSON to a script, a page to a person; and nothing of what is inside.
struct FailureMiddleware: RouterMiddleware {
  typealias Context = WallContext
  let framing: Framing

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let error as HTTPParserError {
      // The connection itself answers what is no HTTP, and closes.
      throw error
    } catch {
      return try answer(WallRefusal(of: error), to: request)
    }
  }

  private func answer(_ refusal: WallRefusal, to request: Request) throws -> Response {
    guard request.wantsJSON else { return .page(page(refusal, for: request), refusing: refusal) }
    var response: Response = try .json(ErrorReply(refusal.failure), status: refusal.status)
    if let seconds = refusal.retryAfter { response.headers[.retryAfter] = "\(seconds)" }
    return response
  }

  private func page(_ refusal: WallRefusal, for request: Request) -> String {
    let frame = framing.frame(for: request, nil)
    return ErrorPage(frame: frame, status: refusal.status.code, failure: refusal.failure).html
  }
}

extension WallRefusal {
  /// The refusal behind any error; what nobody foresaw becomes one general sentence.
  init(of error: any Error) {
    switch error {
    case let refusal as WallRefusal: self = refusal
    case let failure as Failure where failure.kind != .fault && failure.kind != .badSettings:
      self.init(failure.status, failure.code, failure.message, hint: failure.hint)
      if failure.status == .serviceUnavailable { retryAfter = 2 }
    case let error as any HTTPResponseError where error.status == .notFound: self = .noPage
    default:
      self.init(
        .internalServerError, "wall.fault", "The wall could not do that.", hint: "Try again in a moment.")
    }
  }

  static let noPage = WallRefusal(.notFound, "wall.no-page", "There is no such page.", hint: "Go back to the room.")

  static let noSeat = WallRefusal(
    .unauthorized, "wall.no-seat", "This phone has not joined, or was sent away.", hint: "Scan the code on the wall.")

  static let notLeading = WallRefusal(
    .forbidden, "wall.not-leading", "Only whoever leads the session can do that.", hint: "Ask your facilitator.")
}
