/// Something a workbook keeps: a value with an identity and a table of its own.
package protocol Entity: Codable, Equatable, Sendable, Identifiable where ID == Identifier<Self> {
  /// The table that holds it; the same word as the type, in lower case first.
  static var table: String { get }
  var id: Identifier<Self> { get }
}

/// An entity that people name by a short number, unique in its cohort and never used twice.
package protocol Numbered: Entity {
  var number: Int { get }
}
