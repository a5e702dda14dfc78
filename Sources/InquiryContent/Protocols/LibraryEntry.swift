package import InquiryDomain

/// A protocol as the library holds it: its definition, and where that comes from.
package struct LibraryEntry: Hashable, Sendable, Identifiable {
  /// Where a protocol was read from.
  package enum Source: Hashable, Sendable {
    /// It came with hmw.
    case shipped
    /// It is a file in the person's own folder.
    case folder(path: String)
  }

  package var definition: FacilitationProtocol
  package var source: Source
  /// A person's own file stands in for the shipped protocol of the same id.
  package var overrides: Bool

  package init(definition: FacilitationProtocol, source: Source, overrides: Bool = false) {
    self.definition = definition
    self.source = source
    self.overrides = overrides
  }

  package var id: String { definition.id }
}
