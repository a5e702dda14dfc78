/// A report laid out for print.
package struct PrintSheet: Equatable, Sendable {
  /// A page of one file that prints on exactly one sheet.
  package var html: String
  /// What to shorten before it is printed.
  package var hints: [ReportHint]
}
