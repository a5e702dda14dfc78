/// A part of a playlist or a resource that a file says otherwise than the workbook.
package struct ListDifference: Hashable, Sendable {
  /// The part's name, as files have it.
  package var part: String
  /// What the workbook says.
  package var here: String
  /// What the file says.
  package var file: String
}
