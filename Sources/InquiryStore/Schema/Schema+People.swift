extension Schema {
  /// Cohorts, people, schools and communities.
  static let people = """
    CREATE TABLE cohort (
      id TEXT PRIMARY KEY NOT NULL,
      number INTEGER NOT NULL UNIQUE,
      name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
      timeZone TEXT NOT NULL,
      createdAt TEXT NOT NULL
    ) STRICT;

    CREATE TABLE norm (
      id TEXT PRIMARY KEY NOT NULL,
      cohortID TEXT NOT NULL REFERENCES cohort(id),
      number INTEGER NOT NULL,
      text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 1000),
      agreedAt TEXT NOT NULL,
      revisitOn TEXT,
      UNIQUE (cohortID, number)
    ) STRICT;

    CREATE TABLE school (
      id TEXT PRIMARY KEY NOT NULL,
      cohortID TEXT NOT NULL REFERENCES cohort(id),
      number INTEGER NOT NULL,
      name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
      UNIQUE (cohortID, number)
    ) STRICT;

    CREATE TABLE person (
      id TEXT PRIMARY KEY NOT NULL,
      number INTEGER NOT NULL UNIQUE,
      name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200)
    ) STRICT;

    CREATE TABLE community (
      id TEXT PRIMARY KEY NOT NULL,
      cohortID TEXT NOT NULL REFERENCES cohort(id),
      number INTEGER NOT NULL,
      name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
      challenge TEXT NOT NULL CHECK (length(challenge) <= 1000),
      reason TEXT,
      UNIQUE (cohortID, number)
    ) STRICT;

    CREATE TABLE membership (
      id TEXT PRIMARY KEY NOT NULL,
      cohortID TEXT NOT NULL REFERENCES cohort(id),
      personID TEXT NOT NULL REFERENCES person(id),
      schoolID TEXT REFERENCES school(id),
      communityID TEXT REFERENCES community(id),
      role TEXT NOT NULL CHECK (role IN ('principal', 'facilitator', 'network-lead')),
      joinedAt TEXT NOT NULL,
      leftAt TEXT,
      UNIQUE (cohortID, personID)
    ) STRICT;
    CREATE INDEX membershipByPerson ON membership(personID);
    CREATE INDEX membershipBySchool ON membership(schoolID);
    CREATE INDEX membershipByCommunity ON membership(communityID);

    """
}
