import InquiryDomain

extension Minutes {
  /// The minutes as a document: what was decided first, and the next date last.
  package var document: ReportDocument {
    let subtitle = [day.longText, whenAndWhere].compactMap(\.self).joined(separator: ", ")
    return ReportDocument(
      title: "\(group.forReport()): \(session.forReport())", subtitle: subtitle, footer: footer,
      blocks: attendance + decisions + promises + inquiry + thoughts + meeting)
  }

  /// The minutes as Markdown.
  package var markdown: String { document.markdown }

  /// The minutes as plain text for a mail.
  package var plainText: String { document.plainText }

  private var attendance: [DocumentBlock] {
    present.isEmpty ? [] : [.paragraph("Present: \(present.map { $0.forReport() }.joined(separator: ", "))")]
  }

  private var decisions: [DocumentBlock] {
    [.heading(1, "What we decided"), decided.isEmpty ? .paragraph("No decision to show.") : .bullets(decided)]
  }

  private var promises: [DocumentBlock] {
    guard !commitments.isEmpty else { return [.heading(1, "Who does what"), .paragraph("No promise to show.")] }
    let rows = commitments.map { [$0.who ?? "All of us", $0.what, $0.by.map { "by \($0.longText)" } ?? "no date"] }
    let table = DocumentTable(
      description: "Commitments: who does what by when", headings: ["Who", "What", "By when"], rows: rows)
    return [.heading(1, "Who does what by when"), .table(table)]
  }

  private var inquiry: [DocumentBlock] {
    guard let question else { return [] }
    return [.heading(1, "Our question"), .quotation(question)] + (questionNote.map { [.paragraph($0)] } ?? [])
  }

  private var thoughts: [DocumentBlock] {
    insights.isEmpty ? [] : [.heading(1, "What we now think"), .bullets(insights)]
  }

  private var meeting: [DocumentBlock] {
    [.heading(1, "Next time"), .paragraph(next ?? "No day is set yet.")]
  }
}
