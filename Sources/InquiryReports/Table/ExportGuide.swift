/// The README of an export folder: what each file is, and what each column means.
package struct ExportGuide: Equatable, Sendable {
  /// What the folder holds, such as `Riverside Principals, for the cohort, made Tue 24 Feb 2026`.
  package var title: String
  /// What a person must know before the folder is handed on.
  package var notes: [String]
  package var sheets: [TableSheet]

  package init(title: String, notes: [String] = [], sheets: [TableSheet]) {
    self.title = title
    self.notes = notes
    self.sheets = sheets
  }

  /// The guide as Markdown.
  package var markdown: String {
    ReportDocument(title: title, blocks: [.bullets(notes + Self.reading)] + sheets.flatMap(blocks)).markdown
  }

  private static let reading = [
    "Each .csv file opens in Excel, LibreOffice, Numbers and Google Sheets; the first row names the columns.",
    "A cell that began with = + - or @ has a ' in front, so that no spreadsheet runs it; hmw takes it away again.",
  ]

  private func blocks(_ sheet: TableSheet) -> [DocumentBlock] {
    let table = DocumentTable(
      description: "The columns of \(sheet.name).csv", headings: ["Column", "What it says"],
      rows: sheet.columns.map { [$0.name, $0.meaning] })
    return [.heading(1, "\(sheet.name).csv"), .paragraph(sheet.about), .table(table)]
  }
}
