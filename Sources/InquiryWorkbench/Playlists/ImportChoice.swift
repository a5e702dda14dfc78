/// What happens to something that was edited in the workbook and is read from a file again.
package enum ImportChoice: Hashable, Sendable {
  /// The workbook's words stay.
  case keep
  /// The file's words take their place.
  case replace
}
