/// A list as a table that spreadsheets open.
package struct TableFile: Equatable, Sendable {
  package var sheet: TableSheet
  /// As many cells each as there are columns.
  package var rows: [[String]]

  package init(sheet: TableSheet, rows: [[String]]) {
    self.sheet = sheet
    self.rows = rows
  }

  /// The whole file.
  package func text(_ format: TableFormat = TableFormat()) -> String {
    let lines = [format.line(sheet.columns.map(\.name))] + rows.map(format.line)
    return format.opening + lines.joined()
  }
}
