extension Schema {
  /// The wall: doors, devices and what was delivered. None of it is journalled or exported: it holds secrets' hashes.
  static let room = """
    CREATE TABLE room (
      sessionID TEXT PRIMARY KEY NOT NULL REFERENCES session(id) ON DELETE CASCADE,
      code TEXT NOT NULL UNIQUE CHECK (length(code) = 4),
      locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1)),
      blank INTEGER NOT NULL DEFAULT 0 CHECK (blank IN (0, 1))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE device (
      id TEXT PRIMARY KEY NOT NULL,
      tokenHash TEXT NOT NULL UNIQUE CHECK (length(tokenHash) = 64),
      cohortID TEXT NOT NULL REFERENCES cohort(id) ON DELETE CASCADE,
      personID TEXT REFERENCES person(id) ON DELETE SET NULL,
      leads INTEGER NOT NULL CHECK (leads IN (0, 1)),
      openUntil TEXT,
      joinedAt TEXT NOT NULL
    ) STRICT;
    CREATE INDEX deviceByCohort ON device(cohortID);
    CREATE INDEX deviceByPerson ON device(personID);

    CREATE TABLE seat (
      deviceID TEXT NOT NULL REFERENCES device(id) ON DELETE CASCADE,
      personID TEXT NOT NULL REFERENCES person(id) ON DELETE CASCADE,
      waiting INTEGER NOT NULL CHECK (waiting IN (0, 1)),
      PRIMARY KEY (deviceID, personID)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX seatByPerson ON seat(personID);

    CREATE TABLE pin (
      personID TEXT PRIMARY KEY NOT NULL REFERENCES person(id) ON DELETE CASCADE,
      salt TEXT NOT NULL,
      hash TEXT NOT NULL,
      setAt TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- What a phone sent and was kept, so that the same thing sent again is kept once.
    CREATE TABLE receipt (
      key TEXT PRIMARY KEY NOT NULL,
      operation INTEGER NOT NULL,
      at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX receiptByTime ON receipt(at);

    """
}
