import InquiryReports

/// A column of a table, with what stands in it for each row.
struct DataColumn<Row> {
  let name: String
  let meaning: String
  let cell: (Row) -> String?

  init(_ name: String, _ meaning: String, _ cell: @escaping (Row) -> String?) {
    self.name = name
    self.meaning = meaning
    self.cell = cell
  }
}

extension TableFile {
  /// A table whose columns, part by part, say what stands in them.
  init<Row>(_ name: String, _ about: String, _ rows: [Row], _ parts: [[DataColumn<Row>]]) {
    let columns = parts.flatMap(\.self)
    self.init(
      sheet: TableSheet(name: name, about: about, columns: columns.map { TableSheet.Column($0.name, $0.meaning) }),
      rows: rows.map { row in columns.map { $0.cell(row) ?? "" } })
  }
}
