import Hummingbird
import InquiryDomain
import InquiryWorkbench

/// Makes what all pages share: the language, the menu of the seat, and the token that the forms carry.
struct Framing: Sendable {
  /// The title at the top of every page.
  let place: String

  /// The frame of a page for whoever asks.
  func frame(for request: Request, _ seat: Frame.Seat?, leads: Bool = false, token: SeatToken? = nil) -> Frame {
    Frame(
      words: Words.of(language(of: request)), form: token?.form ?? "", path: request.head.path ?? "/", seat: seat,
      leads: leads, place: place)
  }

  /// The language that somebody chose, or that their browser prefers.
  func language(of request: Request) -> Language {
    let kept = request.headers[values: .cookie].flatMap { $0.split(separator: ";") }
      .first { $0.drop { $0 == " " }.hasPrefix("hmw_lang=") }
      .flatMap { $0.split(separator: "=").last.map { String($0) } }
    return .choose(asked: request.query("lang"), kept: kept, accepts: request.headers[.acceptLanguage])
  }
}
