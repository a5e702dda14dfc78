extension Schema {
  /// Questions, votes and the inquiry.
  static let questions = """
    CREATE TABLE question (
      id TEXT PRIMARY KEY NOT NULL,
      number INTEGER NOT NULL,
      cohortID TEXT NOT NULL REFERENCES cohort(id),
      communityID TEXT REFERENCES community(id),
      sessionID TEXT REFERENCES session(id),
      authorID TEXT REFERENCES person(id),
      status TEXT NOT NULL CHECK (status IN ('draft', 'kept', 'adopted', 'parked', 'merged')),
      keptReason TEXT CHECK (length(keptReason) <= 1000),
      mergedIntoID TEXT REFERENCES question(id),
      createdAt TEXT NOT NULL,
      UNIQUE (cohortID, number)
    ) STRICT;

    CREATE TABLE questionDraft (
      id TEXT PRIMARY KEY NOT NULL,
      questionID TEXT NOT NULL REFERENCES question(id),
      position INTEGER NOT NULL,
      text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 500),
      byID TEXT REFERENCES person(id),
      at TEXT NOT NULL,
      UNIQUE (questionID, position)
    ) STRICT;

    CREATE TABLE questionSource (
      id TEXT PRIMARY KEY NOT NULL,
      questionID TEXT NOT NULL REFERENCES question(id),
      causeID TEXT REFERENCES cause(id),
      needID TEXT REFERENCES need(id),
      CHECK ((causeID IS NULL) <> (needID IS NULL))
    ) STRICT;
    CREATE UNIQUE INDEX questionSourceOfCause ON questionSource(questionID, causeID) WHERE causeID IS NOT NULL;
    CREATE UNIQUE INDEX questionSourceOfNeed ON questionSource(questionID, needID) WHERE needID IS NOT NULL;
    CREATE INDEX questionSourceByCause ON questionSource(causeID) WHERE causeID IS NOT NULL;
    CREATE INDEX questionSourceByNeed ON questionSource(needID) WHERE needID IS NOT NULL;

    CREATE TABLE vote (
      id TEXT PRIMARY KEY NOT NULL,
      number INTEGER NOT NULL,
      cohortID TEXT NOT NULL REFERENCES cohort(id),
      communityID TEXT REFERENCES community(id),
      sessionID TEXT REFERENCES session(id),
      subject TEXT NOT NULL CHECK (subject IN ('causes', 'questions')),
      dots INTEGER NOT NULL CHECK (dots BETWEEN 1 AND 20),
      perOption INTEGER NOT NULL CHECK (perOption BETWEEN 1 AND dots),
      turnout INTEGER,
      openedAt TEXT NOT NULL,
      closedAt TEXT,
      UNIQUE (cohortID, number),
      CHECK ((turnout IS NULL) = (closedAt IS NULL))
    ) STRICT;

    CREATE TABLE voteOption (
      id TEXT PRIMARY KEY NOT NULL,
      voteID TEXT NOT NULL REFERENCES vote(id),
      position INTEGER NOT NULL,
      questionID TEXT REFERENCES question(id),
      groupID TEXT REFERENCES causeGroup(id),
      causeID TEXT REFERENCES cause(id),
      count INTEGER CHECK (count >= 0),
      UNIQUE (voteID, position),
      CHECK ((questionID IS NOT NULL) + (groupID IS NOT NULL) + (causeID IS NOT NULL) = 1)
    ) STRICT;
    CREATE INDEX voteOptionByQuestion ON voteOption(questionID) WHERE questionID IS NOT NULL;
    CREATE INDEX voteOptionByGroup ON voteOption(groupID) WHERE groupID IS NOT NULL;
    CREATE INDEX voteOptionByCause ON voteOption(causeID) WHERE causeID IS NOT NULL;

    -- Secret: never journalled, no person, no time, gone when the vote closes.
    CREATE TABLE ballot (
      token TEXT NOT NULL,
      voteID TEXT NOT NULL REFERENCES vote(id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      dots INTEGER NOT NULL CHECK (dots >= 0),
      PRIMARY KEY (voteID, token, position)
    ) STRICT, WITHOUT ROWID;

    -- Who has voted, apart from what they chose; gone when the vote closes.
    CREATE TABLE voter (
      voteID TEXT NOT NULL REFERENCES vote(id) ON DELETE CASCADE,
      personID TEXT NOT NULL REFERENCES person(id),
      PRIMARY KEY (voteID, personID)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE inquiry (
      id TEXT PRIMARY KEY NOT NULL,
      number INTEGER NOT NULL,
      cohortID TEXT NOT NULL REFERENCES cohort(id),
      communityID TEXT REFERENCES community(id),
      questionID TEXT NOT NULL REFERENCES question(id),
      dissent TEXT CHECK (length(dissent) <= 1000),
      adoptedAt TEXT NOT NULL,
      closedAt TEXT,
      UNIQUE (cohortID, number)
    ) STRICT;
    CREATE INDEX inquiryByQuestion ON inquiry(questionID);

    CREATE TABLE wording (
      id TEXT PRIMARY KEY NOT NULL,
      inquiryID TEXT NOT NULL REFERENCES inquiry(id),
      position INTEGER NOT NULL,
      text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 500),
      reason TEXT CHECK (length(reason) <= 1000),
      byID TEXT REFERENCES person(id),
      byName TEXT NOT NULL,
      at TEXT NOT NULL,
      UNIQUE (inquiryID, position)
    ) STRICT;

    CREATE TABLE reflection (
      id TEXT PRIMARY KEY NOT NULL,
      inquiryID TEXT NOT NULL REFERENCES inquiry(id),
      sessionID TEXT REFERENCES session(id),
      position INTEGER NOT NULL,
      text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 10000),
      byID TEXT REFERENCES person(id),
      byName TEXT NOT NULL,
      at TEXT NOT NULL,
      UNIQUE (inquiryID, position)
    ) STRICT;

    """
}
