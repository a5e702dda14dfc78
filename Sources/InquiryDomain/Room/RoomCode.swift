/// The four characters that open a session's room to a phone.
///
/// Without letters and digits that are taken for each other: no I, L, O, U, 0 and 1.
package struct RoomCode: Hashable, Sendable {
  package static let alphabet = Array("23456789ABCDEFGHJKMNPQRSTVWXYZ")
  package static let length = 4
  package let text: String

  /// A code as it is stored or typed: in any case, with or without spaces between its characters; nil for anything else.
  package init?(_ typed: String) {
    let letters = typed.uppercased().filter { !$0.isWhitespace && $0 != "-" }
    guard letters.count == Self.length, letters.allSatisfy(Self.alphabet.contains) else { return nil }
    text = letters
  }

  /// A new code, drawn evenly from all there are.
  package init(using generator: inout some RandomNumberGenerator) {
    text = String((0..<Self.length).compactMap { _ in Self.alphabet.randomElement(using: &generator) })
  }

  /// As people read it aloud: `K T 7 M`.
  package var spaced: String { text.map(String.init).joined(separator: " ") }
}
