/// A report as text with headings, lists and tables, before it is known who will read it where.
package struct ReportDocument: Equatable, Sendable {
  /// What the document is called.
  package var title: String
  /// A line under the title, such as the place and the day.
  package var subtitle: String
  /// What stands at the foot of every page where there are pages.
  package var footer: String
  /// The BCP 47 tag of its language, for spelling and for reading aloud.
  package var language: String
  package var blocks: [DocumentBlock]

  package init(
    title: String, subtitle: String = "", footer: String = "", language: String = "en-US", blocks: [DocumentBlock] = []
  ) {
    self.title = title
    self.subtitle = subtitle
    self.footer = footer
    self.language = language
    self.blocks = blocks
  }
}
