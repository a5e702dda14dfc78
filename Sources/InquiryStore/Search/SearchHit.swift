import GRDB

/// A row whose words fit what was looked for; not yet held against any viewer.
package struct SearchHit: Hashable, Sendable, Decodable, FetchableRecord {
  /// The table of the row.
  package let tableName: String
  /// Its identifier.
  package let entity: String
}
