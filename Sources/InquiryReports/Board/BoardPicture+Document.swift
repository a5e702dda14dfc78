import InquiryDomain

extension BoardPicture {
  /// The wall in a document: a heading and a table for each column, and what is not on it.
  var blocks: [DocumentBlock] {
    let columns = Category.allCases.flatMap { category -> [DocumentBlock] in
      let column = column(category)
      let heading = DocumentBlock.heading(2, "\(category.title) (\(CountedWords.of(column.count, "note")))")
      guard column.count > 0 || !column.groups.isEmpty else { return [heading, .paragraph("Nothing here yet.")] }
      return [heading, .table(table(of: column, category))]
    }
    return columns + (waiting.isEmpty ? [] : [.paragraph("\(waiting).")])
  }

  private func table(of column: BoardColumn, _ category: Category) -> DocumentTable {
    let grouped = column.groups.flatMap { group in
      [["\(group.name)", "", votes(group.votes)]] + group.notes.map { ["", $0.text, votes($0.votes)] }
    }
    let single = column.notes.map { ["", $0.text, votes($0.votes)] }
    let fill = String(category.fill.dropFirst())
    return DocumentTable(
      description: "\(category.title): groups, notes and votes", headings: ["Group", "Note", "Votes"],
      rows: grouped + single, fills: [fill, fill, fill])
  }

  private func votes(_ count: Int?) -> String { count.map { CountedWords.of($0, "vote") } ?? "" }
}
