extension Schema {
  /// Which row each entry of the index stands for.
  static let searchEntry = """
    CREATE TABLE searchEntry (
      id INTEGER PRIMARY KEY,
      tableName TEXT NOT NULL,
      entity TEXT NOT NULL,
      UNIQUE (tableName, entity)
    ) STRICT;

    """

  /// The index itself; `tags` says of what kind an entry is and who may read it, which no word of a person's can mean.
  ///
  /// Debian 12's SQLite lets no trigger write into it while the schema is not trusted, so the store keeps it: see
  /// `SearchIndex`.
  static let search = """
    CREATE VIRTUAL TABLE search USING fts5(tags, title, body, tokenize = "unicode61 remove_diacritics 2");

    """
}
