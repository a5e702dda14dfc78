extension Schema {
  /// The journal and the bookkeeping beside it.
  static let journal = """
    -- The journal: one operation for each thing a person did, one change for each row it touched.
    CREATE TABLE operation (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
      target INTEGER REFERENCES operation(sequence),
      undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
      actorID TEXT,
      actorName TEXT NOT NULL,
      at TEXT NOT NULL,
      sentence TEXT NOT NULL,
      CHECK ((kind = 'do') = (target IS NULL))
    ) STRICT;
    CREATE INDEX operationStanding ON operation(sequence) WHERE kind = 'do' AND undone = 0;

    CREATE TABLE change (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      operation INTEGER NOT NULL REFERENCES operation(sequence),
      tableName TEXT NOT NULL,
      rowID TEXT NOT NULL,
      before TEXT,
      after TEXT,
      CHECK (before IS NOT NULL OR after IS NOT NULL)
    ) STRICT;
    CREATE INDEX changeByOperation ON change(operation);
    CREATE INDEX changeByRow ON change(rowID);

    -- The last short number given out, so that none is given twice, even after an undo.
    CREATE TABLE counter (
      scope TEXT NOT NULL,
      kind TEXT NOT NULL,
      last INTEGER NOT NULL,
      PRIMARY KEY (scope, kind)
    ) STRICT, WITHOUT ROWID;

    -- Half-written answers, kept until their last question is answered.
    CREATE TABLE draft (
      slot TEXT PRIMARY KEY NOT NULL,
      fields TEXT NOT NULL CHECK (fields LIKE '{%}'),
      at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE setting (
      name TEXT PRIMARY KEY NOT NULL,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    """
}
