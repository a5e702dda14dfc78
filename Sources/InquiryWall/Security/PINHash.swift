import Crypto
import CryptoExtras
import Foundation

/// The slow, salted hash of a personal PIN, so that a copied workbook does not give it away at once.
enum PINHash {
  static let rounds = 210_000

  /// A new salt of 32 hexadecimal digits.
  static func salt() -> String { SeatToken().text }

  /// PBKDF2 of a PIN with a salt, in hexadecimal.
  static func hash(_ pin: String, salt: String) throws -> String {
    let key = try KDF.Insecure.PBKDF2.deriveKey(
      from: Data(pin.utf8), salt: Data(salt.utf8), using: .sha256, outputByteCount: 32, rounds: rounds)
    return key.withUnsafeBytes { Hexadecimal.text($0) }
  }

  /// Whether a PIN is the one behind a hash.
  static func fits(_ pin: String, salt: String, hash: String) throws -> Bool {
    Hexadecimal.equal(try self.hash(pin, salt: salt), hash)
  }
}
