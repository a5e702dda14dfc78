import GRDB
package import InquiryDomain

extension Reading {
  /// How many of the newest fitting entries are weighed; beyond that nobody reads on.
  static let weighed = 2_000

  /// Entries whose words fit, best first and newest among equals.
  ///
  /// What a viewer may not see is left out as far as the index knows; hold each against `Viewer.maySee`.
  ///
  /// - Parameters:
  ///   - tables: nil for all that is searched.
  ///   - cohort: only its entries and the library's, which belongs to none; nil for the whole workbook.
  package func search(
    _ query: SearchQuery, in tables: [String]? = nil, of cohort: Identifier<Cohort>? = nil, for viewer: Viewer,
    limit: Int, after offset: Int = 0
  ) throws -> [SearchHit] {
    guard !query.isEmpty, tables?.isEmpty != true else { return [] }
    let expression = SearchExpression(
      query: query, readers: SearchExpression.readers(for: viewer), tables: tables, cohort: cohort?.text)
    let unspaced = expression.unspaced
    return try SearchHit.fetchAll(
      db,
      sql: """
        SELECT entry.tableName, entry.entity FROM (
          SELECT rowid AS id, bm25(search, 0.0, 4.0, 1.0) AS weight FROM search
          WHERE search MATCH ?\(unspaced.sql) ORDER BY rowid DESC LIMIT \(Self.weighed)
        ) AS hit JOIN searchEntry entry ON entry.id = hit.id
        ORDER BY hit.weight, hit.id DESC LIMIT ? OFFSET ?
        """, arguments: StatementArguments([expression.match] + unspaced.patterns) + [limit, offset])
  }
}
