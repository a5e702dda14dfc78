import InquiryDomain
import Testing

/// A note with what a person said of it, from a table of the test data.
struct LabelledNote: Sendable, CustomTestStringConvertible {
  let note: String
  /// The category, and a second one that fits too.
  let categories: [InquiryDomain.Category]
  let flag: NoteFlag?

  var testDescription: String { note }

  /// Reads a table: on each line a label (`R`, `S/D`, `blame`), a space and the note.
  static func table(_ text: String) -> [LabelledNote] {
    text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { return nil }
      let categories = parts[0].split(separator: "/").compactMap { Category(letter: $0) }
      return LabelledNote(note: parts[1], categories: categories, flag: NoteFlag(rawValue: parts[0]))
    }
  }
}

extension InquiryDomain.Category {
  fileprivate init?(letter: Substring) {
    guard let match = Self.allCases.first(where: { $0.letter == letter }) else { return nil }
    self = match
  }
}
