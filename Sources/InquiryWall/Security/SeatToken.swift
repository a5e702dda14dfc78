import Crypto
import Foundation

/// The secret of a device: 128 random bits that only its browser holds, in a cookie.
struct SeatToken: Equatable, Sendable {
  /// 32 hexadecimal digits.
  let text: String

  /// A new secret from the system's random numbers.
  init() {
    var generator = SystemRandomNumberGenerator()
    let halves: [UInt64] = [generator.next(), generator.next()]
    text = halves.map { half in
      let digits = String(half, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// The secret in a cookie; nil for what no server of ours gave out.
  init?(_ text: some StringProtocol) {
    guard Hexadecimal.is32(text) else { return nil }
    self.text = String(text)
  }

  /// What the workbook keeps of it: SHA-256 in hexadecimal.
  var hash: String { Hexadecimal.text(SHA256.hash(data: Data(text.utf8))) }

  /// The name under which its ballot in a vote is kept; nothing in the workbook ties it to a person.
  func ballot(in vote: String) -> String { sign("ballot \(vote)") }

  /// What the wall's own forms carry, so that no other page can fill them in.
  var form: String { sign("form") }

  /// Compares without telling by its time how much fits.
  func fits(form other: String) -> Bool { Hexadecimal.equal(form, other) }

  private func sign(_ message: String) -> String {
    let code = HMAC<SHA256>.authenticationCode(for: Data(message.utf8), using: SymmetricKey(data: Data(text.utf8)))
    return String(Hexadecimal.text(code).prefix(32))
  }
}
