import InquiryDomain

@testable import InquiryReports

extension Samples {
  static let table = TableFile(
    sheet: TableSheet(
      name: "causes", about: "One row for each root cause on the wall.",
      columns: [
        .init("number", "The short number people type."),
        .init("category", "resources, knowledge, skills or dispositions."),
        .init("text", "What the note says."), .init("votes", "How many votes it has."),
      ]),
    rows: board.columns.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { category, column in
      (column.groups.flatMap(\.notes) + column.notes).enumerated().map { index, note in
        ["\(index + 1)", category.rawValue, note.text, note.votes.map(String.init) ?? ""]
      }
    })

  static let guide = ExportGuide(
    title: "Riverside Principals, for the cohort", notes: ["A person must read this before it goes further."],
    sheets: [table.sheet])
}
