/// A report laid out for print.
package struct PrintSheet: Equatable, Sendable {
  /// A page of one file that prints on exactly one sheet.
  package var html: String
  /// What to shorten before it is printed.
  package var hints: [ReportHint]

  init(title: String, style: String, body: String, hints: [ReportHint]) {
    html = HTMLPage(title: title, style: style, body: body).text
    self.hints = hints
  }
}
