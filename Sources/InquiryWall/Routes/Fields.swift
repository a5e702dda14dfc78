import Foundation
import InquiryDomain

/// What a page sent, whether as JSON or as a plain form.
struct Fields: Sendable {
  private let values: [String: FieldValue]

  /// Reads a body of one of the two kinds.
  ///
  /// - Throws: `Failure` where it is malformed.
  init(_ body: Data, as kind: BodyKind) throws {
    switch kind {
    case .json:
      guard let values = try? JSONDecoder().decode([String: FieldValue].self, from: body) else { throw Self.malformed }
      self.values = values
    case .form:
      guard let fields = FormText.fields(in: body) else { throw Self.malformed }
      values = fields.mapValues { $0.count == 1 ? .text($0[0]) : .texts($0) }
    }
  }

  /// A text as it was sent; nil where it was not, and for more than one.
  func text(_ name: String) -> String? {
    if case .text(let text) = values[name] { text } else { nil }
  }

  /// A text that says something; nil for an empty one.
  func given(_ name: String) -> String? { text(name).flatMap { $0.isEmpty ? nil : $0 } }

  /// One text or several.
  func texts(_ name: String) -> [String] {
    switch values[name] {
    case .text(let text): text.isEmpty ? [] : [text]
    case .texts(let texts): texts
    default: []
    }
  }

  /// A text that must be there.
  func required(_ name: String) throws -> String {
    guard let text = text(name) else { throw Self.missing(name) }
    return text
  }

  /// A whole number; nil where none was sent.
  func number(_ name: String) throws -> Int? {
    guard let text = given(name) else { return nil }
    guard let number = Int(text) else { throw Self.missing(name) }
    return number
  }

  /// Whether a box is ticked.
  func flag(_ name: String) -> Bool { ["1", "true", "on", "yes"].contains(text(name)) }

  /// One of a few words; nil where none was sent.
  func choice<Choice: RawRepresentable<String>>(_ name: String, _ type: Choice.Type = Choice.self) throws -> Choice? {
    guard let text = given(name) else { return nil }
    guard let choice = Choice(rawValue: text) else { throw Self.missing(name) }
    return choice
  }

  /// Counts by position: an object in JSON, `name_POSITION` in a form.
  func counts(_ name: String) throws -> [Int: Int] {
    var counts: [Int: Int] = [:]
    if case .counts(let sent) = values[name] {
      for (position, count) in sent { counts[try Self.position(position, name)] = count }
    }
    for (key, value) in values where key.hasPrefix("\(name)_") {
      guard case .text(let text) = value, !text.isEmpty else { continue }
      guard let count = Int(text) else { throw Self.missing(name) }
      counts[try Self.position(String(key.dropFirst(name.count + 1)), name)] = count
    }
    return counts
  }

  private static func position(_ text: String, _ name: String) throws -> Int {
    guard let position = Int(text) else { throw missing(name) }
    return position
  }

  /// The client's own name for what it sends, by which it is kept once.
  func delivery() throws -> String {
    guard let id = text("id"), Hexadecimal.is32(id) else { throw Self.missing("id") }
    return id
  }

  private static let malformed = Failure(
    .usage, "wall.malformed", "What this page sent can't be read.", hint: "Load the page again.")

  static func missing(_ name: String) -> Failure {
    Failure(.usage, "wall.field", "The field “\(name)” is missing or says nothing that fits.")
  }
}
