/// One piece of a document.
package enum DocumentBlock: Equatable, Sendable {
  /// A heading of level 1 to 3.
  case heading(Int, String)
  case paragraph(String)
  /// Words that stand out, as the question does.
  case quotation(String)
  case bullets([String])
  case numbers([String])
  case table(DocumentTable)
}
