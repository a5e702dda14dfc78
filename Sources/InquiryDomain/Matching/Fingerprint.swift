/// A short text that is the same for the same words on every machine, and practically never for others.
///
/// FNV-1a with 64 bits (Fowler, Noll, Vo); it keeps no words and is no secret.
package enum Fingerprint {
  /// The fingerprint of texts in their order, as 16 hexadecimal digits.
  package static func of(_ texts: [String]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for text in texts {
      // A byte that UTF-8 never has ends each text, so that "ab", "c" is not "a", "bc".
      for byte in text.utf8 + [0xFF] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
