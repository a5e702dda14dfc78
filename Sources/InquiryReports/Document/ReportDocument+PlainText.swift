extension ReportDocument {
  /// The document as plain text, ready to be pasted into a mail.
  package var plainText: String {
    let name = title.forReport()
    let head = [name.uppercased(), subtitle.forReport()].filter { !$0.isEmpty }.joined(separator: "\n")
    let foot = footer.isEmpty ? [] : ["-- \n\(footer.forReport())"]
    return ([head] + blocks.compactMap(Self.plain) + foot).joined(separator: "\n\n").replacing(":\n\n", with: ":\n")
      + "\n"
  }

  private static func plain(_ block: DocumentBlock) -> String? {
    let text =
      switch block {
      case .heading(_, let text): "\(text.forReport()):"
      case .paragraph(let text): text.paragraphs.joined(separator: "\n")
      case .quotation(let text): text.paragraphs.map { "  \($0)" }.joined(separator: "\n")
      case .bullets(let texts): texts.map { "- \($0.forReport())" }.joined(separator: "\n")
      case .numbers(let texts):
        texts.enumerated().map { "\($0.offset + 1). \($0.element.forReport())" }.joined(separator: "\n")
      case .table(let table): plain(table)
      }
    return text.isEmpty ? nil : text
  }

  /// A table as sentences: one line a row, since a mail keeps no columns.
  private static func plain(_ table: DocumentTable) -> String {
    table.rows.map { row in
      "- " + row.map { $0.forReport() }.filter { !$0.isEmpty }.joined(separator: " — ")
    }.joined(separator: "\n")
  }
}
