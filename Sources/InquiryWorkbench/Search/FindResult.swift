package import InquiryDomain

/// One entry that was found, with the words around what was looked for.
package struct FindResult: Equatable, Sendable {
  package var kind: SearchKind
  /// What people call it by: its number, or the word that names a playlist or a protocol.
  package var key: String
  /// Nil for a protocol, which is a file.
  package var number: Int?
  /// Nil for what belongs to no cohort.
  package var cohortID: Identifier<Cohort>?
  /// Its name, where it has one of its own.
  package var title: String?
  package var excerpt: Excerpt
}
