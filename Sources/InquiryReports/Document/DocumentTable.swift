/// A table with a row of headings.
package struct DocumentTable: Equatable, Sendable {
  /// What it shows, for people who don't see it.
  package var description: String
  package var headings: [String]
  package var rows: [[String]]
  /// A fill for the headings of each column, as `56B4E9`; none where a column has none.
  package var fills: [String?]

  package init(description: String, headings: [String], rows: [[String]], fills: [String?] = []) {
    self.description = description
    self.headings = headings
    self.rows = rows
    self.fills = fills
  }
}
