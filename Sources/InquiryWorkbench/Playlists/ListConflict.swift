package import InquiryDomain

/// Something that a file says otherwise than a curator has since written in the workbook.
package struct ListConflict: Hashable, Sendable, Identifiable {
  /// What it is about.
  package enum Kind: String, Hashable, Sendable {
    case playlist, resource
  }

  package var kind: Kind
  /// The short number of the one in the workbook.
  package var number: Int
  /// The word that names it in files.
  package var slug: String
  /// Its title in the workbook.
  package var title: String
  /// In what the two differ.
  package var parts: [ListDifference]

  package var id: String { "\(kind.rawValue) \(slug)" }
}
