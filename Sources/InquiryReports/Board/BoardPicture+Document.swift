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
    let fill = String(category.fill.dropFirst())
    let single = column.notes.map { [$0.text, votes($0.votes)] }
    guard !column.groups.isEmpty else {
      return DocumentTable(
        description: "\(category.title): notes and votes", headings: ["Note", "Votes"], rows: single,
        fills: [fill, fill])
    }
    return DocumentTable(
      description: "\(category.title): groups, notes and votes", headings: ["Group", "Note", "Votes"],
      rows: column.groups.flatMap(rows) + single.map { [""] + $0 }, fills: [fill, fill, fill])
  }

  /// The name stands in every row, for who hears the table read aloud and for who sorts it.
  private func rows(of group: BoardGroup) -> [[String]] {
    let name = group.votes.map { "\(group.name) (\(CountedWords.of($0, "vote")))" } ?? group.name
    return group.notes.isEmpty ? [[name, "", ""]] : group.notes.map { [name, $0.text, votes($0.votes)] }
  }

  private func votes(_ count: Int?) -> String { count.map { CountedWords.of($0, "vote") } ?? "" }
}
