import HTTPTypes
import Hummingbird

/// The cookie that holds a device's secret.
///
/// Cookies do not tell ports apart, so the name has the port in it; `Secure` would be dropped, as there is no TLS.
struct SeatCookie: Sendable {
  let name: String

  init(port: Int) {
    name = "hmw_\(port)"
  }

  /// The secret that a request carries; nil for none, a misshapen one, or more than one cookie of that name.
  func token(in request: Request) -> SeatToken? {
    let pairs = request.headers[values: .cookie].flatMap { $0.split(separator: ";", omittingEmptySubsequences: true) }
    let values = pairs.compactMap { pair -> Substring? in
      let parts = pair.drop { $0 == " " }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, parts[0] == name else { return nil }
      return parts[1]
    }
    guard values.count == 1, let value = values.first else { return nil }
    return SeatToken(value)
  }

  /// The header that gives a secret to a browser for a year.
  func setting(_ token: SeatToken) -> String { field(token.text, age: 31_536_000) }

  private func field(_ value: String, age: Int) -> String {
    "\(name)=\(value); Path=/; Max-Age=\(age); HttpOnly; SameSite=Lax"
  }
}
