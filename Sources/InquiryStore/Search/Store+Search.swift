import GRDB

extension Store {
  /// Whether the index of words is whole and says what the tables say; it reads all of them.
  package func searchIsSound() throws -> Bool {
    try translatingErrors { try queue.write { db in try SearchIndex(db: db).isSound() } }
  }

  /// Makes the index of words anew from what people wrote.
  package func rebuildSearch() throws {
    try translatingErrors { try queue.write { db in try SearchIndex(db: db).rebuild() } }
  }
}
