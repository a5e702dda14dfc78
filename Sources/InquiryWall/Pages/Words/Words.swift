import Foundation

/// The catalogue of one language: every word that the wall's pages say.
package struct Words: Sendable {
  /// A text, or one for each grammatical number.
  enum Entry: Decodable, Equatable, Sendable {
    case text(String)
    case forms([String: String])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        self = .text(text)
      } else {
        self = .forms(try container.decode([String: String].self))
      }
    }
  }

  package let language: Language
  let entries: [String: Entry]

  init(_ language: Language, json: String) throws {
    self.language = language
    entries = try JSONDecoder().decode([String: Entry].self, from: Data(json.utf8))
  }

  /// The words of a language, read once from the binary.
  package static func of(_ language: Language) -> Words { shelf[language] ?? empty(language) }

  private static let shelf: [Language: Words] = Dictionary(
    uniqueKeysWithValues: Language.allCases.compactMap { language in
      guard let json = AssetShelf.source(named: "words/\(language.rawValue).json") else { return nil }
      return (try? Words(language, json: json)).map { (language, $0) }
    })

  private static func empty(_ language: Language) -> Words { Words(language, entries: [:]) }

  private init(_ language: Language, entries: [String: Entry]) {
    (self.language, self.entries) = (language, entries)
  }
}
