/// Something a person may want to shorten before a sheet is printed.
package struct ReportHint: Equatable, Sendable {
  /// The heading of the box it is about.
  package var box: String
  /// Such as `5 words over`.
  package var words: String
}
