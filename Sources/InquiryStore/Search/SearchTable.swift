import InquiryDomain

/// A table whose words can be looked for: where they stand, and what says who may read them.
struct SearchTable: Sendable {
  /// The row whose readers are the entry's own.
  struct Parent: Sendable {
    let table: String
    let column: String
  }

  let name: String
  /// The columns that name the entry; a word found there weighs more.
  var titles: [String] = []
  var lines: [String] = []
  /// Columns that hold a JSON array of texts.
  var lists: [String] = []
  var parent: Parent?
  let readers: SearchReaders

  /// The entries that stand for rows of this table, as `entity, tags, title, body`.
  ///
  /// - Parameter condition: which rows, about the row as `own`.
  func wanted(where condition: String = "1") -> String {
    let held = parent == nil ? "own" : "held"
    return """
      SELECT own.id AS entity, 't\(name) ' || \(readers.tags(of: held)) || \(Unspaced.tag(of: words)) AS tags, \
      \(text(of: titles)) AS title, \(body) AS body \(rows(where: condition))
      """
  }

  /// The same entries, as `entity` alone.
  func entities(where condition: String) -> String { "SELECT own.id AS entity \(rows(where: condition))" }

  /// The rows that an operation, `?1`, may have changed the words or the readers of.
  var touched: String {
    let own = "SELECT rowID FROM change WHERE operation = ?1 AND tableName = '\(name)'"
    guard let parent else { return own }
    return """
      \(own) UNION SELECT id FROM \(name) WHERE \(parent.column) IN (
        SELECT rowID FROM change WHERE operation = ?1 AND tableName = '\(parent.table)')
      """
  }

  private func rows(where condition: String) -> String {
    let source =
      parent.map { "\(name) AS own CROSS JOIN \($0.table) AS held ON held.id = own.\($0.column)" } ?? "\(name) AS own"
    return "FROM \(source) WHERE length(\(words)) > 0 AND \(condition)"
  }

  private var words: String { "\(text(of: titles)) || \(body)" }

  private var body: String {
    let lists = lists.map { Self.unescaped("own.\($0)") }
    return lists.isEmpty ? text(of: lines) : ([text(of: lines)] + lists).joined(separator: " || ")
  }

  private func text(of columns: [String]) -> String {
    columns.isEmpty ? "''" : columns.map { "ifnull(own.\($0) || char(10), '')" }.joined(separator: " || ")
  }

  /// A JSON array with spaces for its escapes, so that none of them hangs on to a word.
  ///
  /// SQLite's JSON functions would do, but the words are only looked for here and never read out.
  private static func unescaped(_ column: String) -> String {
    [#"\\"#, #"\n"#, #"\t"#, "[]"].reduce(column) { "replace(\($0), '\($1)', ' ')" }
  }
}
