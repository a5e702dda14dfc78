extension Schema {
  /// Sessions, their agendas and logs, and who was there.
  static let sessions = """
    CREATE TABLE session (
      id TEXT PRIMARY KEY NOT NULL,
      number INTEGER NOT NULL,
      cohortID TEXT NOT NULL REFERENCES cohort(id),
      title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
      plannedStart TEXT,
      status TEXT NOT NULL CHECK (status IN ('planned', 'running', 'finished')),
      createdAt TEXT NOT NULL,
      UNIQUE (cohortID, number)
    ) STRICT;
    CREATE UNIQUE INDEX sessionRunning ON session(cohortID) WHERE status = 'running';

    CREATE TABLE agendaItem (
      id TEXT PRIMARY KEY NOT NULL,
      sessionID TEXT NOT NULL REFERENCES session(id),
      position INTEGER NOT NULL,
      protocolID TEXT NOT NULL,
      name TEXT NOT NULL,
      steps TEXT NOT NULL CHECK (steps LIKE '[%]'),
      UNIQUE (sessionID, position)
    ) STRICT;

    CREATE TABLE sessionEvent (
      id TEXT PRIMARY KEY NOT NULL,
      sessionID TEXT NOT NULL REFERENCES session(id),
      position INTEGER NOT NULL,
      event TEXT NOT NULL,
      amount INTEGER,
      byID TEXT REFERENCES person(id),
      at TEXT NOT NULL,
      UNIQUE (sessionID, position)
    ) STRICT;

    CREATE TABLE attendance (
      id TEXT PRIMARY KEY NOT NULL,
      sessionID TEXT NOT NULL REFERENCES session(id),
      personID TEXT NOT NULL REFERENCES person(id),
      presence TEXT NOT NULL CHECK (presence IN ('present', 'absent')),
      UNIQUE (sessionID, personID)
    ) STRICT;

    CREATE TABLE pairing (
      id TEXT PRIMARY KEY NOT NULL,
      sessionID TEXT NOT NULL REFERENCES session(id),
      position INTEGER NOT NULL,
      firstID TEXT NOT NULL REFERENCES person(id),
      secondID TEXT NOT NULL REFERENCES person(id),
      thirdID TEXT REFERENCES person(id),
      UNIQUE (sessionID, position),
      CHECK (firstID <> secondID AND firstID IS NOT thirdID AND secondID IS NOT thirdID)
    ) STRICT;

    """
}
