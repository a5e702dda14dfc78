import Foundation

/// A name reduced to what people mean by it, for comparing names that are written differently.
///
/// Case, accents, letter width, inner spaces, invisible marks and the forms of apostrophe and dash don't count;
/// `José  O’Neil` and `jose o'neil` have the same key. For comparing only: never show it.
package struct FoldedKey: Hashable, Comparable, Sendable {
  /// The folded name.
  package let text: String

  /// Folds the name; already folded text stays as it is.
  package init(_ name: String) {
    let decomposed = Self.withPlainMarks(name).decomposedStringWithCompatibilityMapping
    let bare = Self.withPlainMarks(decomposed).unicodeScalars.filter { !Self.isDropped($0) }
    // Upper case first, because only that way do ß and ss, or ς and σ, become the same.
    let folded = String(String.UnicodeScalarView(bare)).uppercased().lowercased()
    let letters = folded.unicodeScalars.map { Self.plainLetters[$0] ?? String($0) }.joined()
    text = letters.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Nothing is left of the name, as of one that is all accents or spaces.
  package var isEmpty: Bool { text.isEmpty }

  package static func < (left: FoldedKey, right: FoldedKey) -> Bool { left.text < right.text }

  /// Needed before and after marks are taken apart: `´` comes apart into an accent, `ŉ` into an apostrophe.
  private static func withPlainMarks(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { plainMarks[$0] ?? $0 }))
  }

  private static let plainMarks: [Unicode.Scalar: Unicode.Scalar] = [
    "’": "'", "‘": "'", "ʼ": "'", "ʻ": "'", "′": "'", "´": "'", "`": "'", "＇": "'",
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-",
  ]

  /// Letters that Unicode does not take apart, yet people without the key on their keyboard write plain.
  private static let plainLetters: [Unicode.Scalar: String] = [
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th",
  ]

  /// Accents, and what can't be seen. Vowel signs of other scripts stay, for there they make another word.
  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: true
    default: scalar.properties.generalCategory == .format
    }
  }
}
