extension ReportDocument {
  /// The document as Markdown that reads well unrendered too.
  package var markdown: String {
    let head = ["# \(MarkdownText.escaped(title))", subtitle.isEmpty ? nil : MarkdownText.escaped(subtitle)]
    let foot = footer.isEmpty ? [] : ["---", MarkdownText.escaped(footer)]
    return (head.compactMap(\.self) + blocks.compactMap(Self.markdown) + foot).joined(separator: "\n\n") + "\n"
  }

  private static func markdown(_ block: DocumentBlock) -> String? {
    switch block {
    case .heading(let level, let text):
      "\(String(repeating: "#", count: min(max(level, 1), 3) + 1)) \(MarkdownText.escaped(text))"
    case .paragraph(let text): joined(text.paragraphs.map(MarkdownText.escaped), by: "\n\n")
    case .quotation(let text): joined(text.paragraphs.map { "> **\(MarkdownText.escaped($0))**" }, by: "\n>\n")
    case .bullets(let texts): joined(texts.map { "- \(MarkdownText.escaped($0))" }, by: "\n")
    case .numbers(let texts):
      joined(texts.enumerated().map { "\($0.offset + 1). \(MarkdownText.escaped($0.element))" }, by: "\n")
    case .table(let table): markdown(table)
    }
  }

  private static func joined(_ lines: [String], by separator: String) -> String? {
    lines.isEmpty ? nil : lines.joined(separator: separator)
  }

  private static func markdown(_ table: DocumentTable) -> String {
    let rule = Array(repeating: "---", count: table.headings.count)
    let rows = ([table.headings.map(MarkdownText.escaped), rule] + table.rows.map { $0.map(MarkdownText.escaped) })
    return rows.map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
  }
}
