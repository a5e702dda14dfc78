import Hummingbird
import InquiryDomain
import NIOPosix

extension Wall {
  /// Compares a personal PIN with the one that is kept, and counts each try, of whatever phone.
  ///
  /// - Throws: `Failure` for a wrong one, `WallRefusal` after too many.
  func checkPIN(_ typed: String, against kept: PersonalPIN, of person: Identifier<Person>) async throws {
    try spend(.unlockPerMinute(person: person.text), .unlockPerHour(person: person.text))
    let fits = try await Self.slowly { try PINHash.fits(typed, salt: kept.salt, hash: kept.hash) }
    guard fits else { throw Self.wrong }
  }

  /// Compares the facilitator's PIN with the one of this run, and counts each try, of whatever computer.
  func checkFacilitator(_ typed: String) throws {
    try spend(.leadPerMinute, .leadPerHour)
    guard Hexadecimal.equal(typed, configuration.pin.digits) else { throw Self.notLeaders }
  }

  /// Hashes a new PIN.
  static func hash(_ pin: String, salt: String) async throws -> String {
    try await slowly { try PINHash.hash(pin, salt: salt) }
  }

  /// Hashing a PIN is slow on purpose, and must hold up neither the desk nor the streams.
  private static func slowly<Value: Sendable>(
    _ body: @escaping @Sendable () throws -> Value
  ) async throws -> Value {
    try await NIOThreadPool.singleton.runIfActive(body)
  }

  private func spend(_ perMinute: RateLimits.Key, _ perHour: RateLimits.Key) throws {
    try limits.spend([perMinute, perHour], over: .pins)
  }

  private static let wrong = Failure(
    .notAllowed, "pin.wrong", "That is not your PIN.", hint: "Try again with the digits that you chose.")

  private static let notLeaders = Failure(
    .notAllowed, "pin.not-leaders", "That is not the facilitator's PIN.",
    hint: "It stands in the window where the wall was started.")
}
