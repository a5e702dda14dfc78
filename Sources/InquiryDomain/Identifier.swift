/// A UUID in lower-case text that remembers what it identifies, so that a note's identifier can't be
/// passed where a session's is expected.
package struct Identifier<Entity>: Hashable, Comparable, Sendable {
  package let text: String

  /// Takes the text as it stands; what is no UUID identifies nothing and is simply not found.
  package init(_ text: String) {
    self.text = text
  }

  package static func < (one: Self, other: Self) -> Bool { one.text < other.text }
}

extension Identifier: CustomStringConvertible {
  package var description: String { text }
}

extension Identifier: Codable {
  package init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
