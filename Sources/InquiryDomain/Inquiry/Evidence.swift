/// Something that speaks for or against an assumption (`practice.md` §6).
package struct Evidence: Entity {
  /// Whether it speaks for the assumption or against it.
  package enum Side: String, Codable, CaseIterable, Sendable {
    case `for`, against
  }

  /// How its owner came by it.
  package enum Kind: String, Codable, CaseIterable, Sendable {
    case saw, heard, number, document, told, hunch
  }

  package static let table = "evidence"
  package var id: Identifier<Evidence>
  package var checkID: Identifier<AssumptionCheck>
  /// From 1, in the order in which it was named.
  package var position: Int
  package var side: Side
  package var kind: Kind
  package var text: String

  package init(
    id: Identifier<Evidence>, checkID: Identifier<AssumptionCheck>, position: Int, side: Side, kind: Kind, text: String
  ) {
    self.id = id
    self.checkID = checkID
    self.position = position
    self.side = side
    self.kind = kind
    self.text = text
  }
}
