/// Notes as tab-separated lines.
enum WallTable {
  static let header = ["number", "column", "group", "text", "votes", "author", "created_at"]

  static func table(of notes: [NoteShape]) -> PlainTable {
    PlainTable(
      header: header,
      rows: notes.map {
        [
          "\($0.number)", $0.column ?? "", $0.group ?? "", $0.text, $0.votes.map(String.init) ?? "", $0.author ?? "",
          $0.createdAt,
        ]
      })
  }
}
