import GRDB
package import InquiryDomain

/// A consistent look at the workbook.
///
/// It is one transaction, good only inside the closure that was given it. What it returns has not been held against any
/// viewer: that is the use case's part.
package class Reading {
  let db: Database

  init(db: Database) {
    self.db = db
  }

  /// The entity, or nil where it is not, or no longer, in the workbook.
  package func find<E: Stored>(_ id: Identifier<E>, as type: E.Type = E.self) throws -> E? {
    try E.fetchOne(db, sql: "SELECT * FROM \(E.table) WHERE id = ?", arguments: [id.text])
  }

  /// The entity, or a fault: for references that the schema guarantees.
  package func get<E: Stored>(_ id: Identifier<E>, as type: E.Type = E.self) throws -> E {
    guard let found = try find(id, as: type) else {
      throw Failure(
        .notFound, "\(E.table).not-found", "That \(E.table) is not in this workbook any more.", hint: "hmw history")
    }
    return found
  }

  /// Entities in the order of their identifiers, which is the order in which they were made.
  func fetch<E: Stored>(
    _ type: E.Type = E.self, where condition: String = "1", _ arguments: StatementArguments = [], order: String = "id"
  ) throws -> [E] {
    try E.fetchAll(
      db, sql: "SELECT * FROM \(E.table) WHERE \(condition) ORDER BY \(order)", arguments: arguments)
  }
}
