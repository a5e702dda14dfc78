extension Schema {
  /// The first workbook: people, sessions, the walk from story to inquiry, and the journal.
  static let version1 = """
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
    CREATE INDEX sessionRunning ON session(cohortID) WHERE status = 'running';

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

    CREATE TABLE story (
      id TEXT PRIMARY KEY NOT NULL,
      number INTEGER NOT NULL,
      cohortID TEXT NOT NULL REFERENCES cohort(id),
      communityID TEXT REFERENCES community(id),
      sessionID TEXT REFERENCES session(id),
      tellerID TEXT REFERENCES person(id),
      happened TEXT NOT NULL CHECK (length(happened) BETWEEN 1 AND 10000),
      about TEXT CHECK (length(about) <= 1000),
      surprise TEXT CHECK (length(surprise) <= 10000),
      quotes TEXT NOT NULL CHECK (quotes LIKE '[%]'),
      visibility TEXT NOT NULL CHECK (visibility IN ('private', 'pair', 'community', 'cohort', 'network', 'public')),
      createdAt TEXT NOT NULL,
      UNIQUE (cohortID, number)
    ) STRICT;

    CREATE TABLE need (
      id TEXT PRIMARY KEY NOT NULL,
      number INTEGER NOT NULL,
      cohortID TEXT NOT NULL REFERENCES cohort(id),
      communityID TEXT REFERENCES community(id),
      sessionID TEXT REFERENCES session(id),
      ownerID TEXT REFERENCES person(id),
      storyID TEXT REFERENCES story(id),
      text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 1000),
      visibility TEXT NOT NULL CHECK (visibility IN ('private', 'pair', 'community', 'cohort', 'network', 'public')),
      createdAt TEXT NOT NULL,
      UNIQUE (cohortID, number)
    ) STRICT;
    CREATE INDEX needByStory ON need(storyID);

    CREATE TABLE assumptionCheck (
      id TEXT PRIMARY KEY NOT NULL,
      number INTEGER NOT NULL,
      cohortID TEXT NOT NULL REFERENCES cohort(id),
      communityID TEXT REFERENCES community(id),
      sessionID TEXT REFERENCES session(id),
      storyID TEXT REFERENCES story(id),
      needID TEXT REFERENCES need(id),
      ownerID TEXT REFERENCES person(id),
      peerID TEXT REFERENCES person(id),
      secondPeerID TEXT REFERENCES person(id),
      situation TEXT CHECK (length(situation) <= 10000),
      assumption TEXT NOT NULL CHECK (length(assumption) BETWEEN 1 AND 1000),
      about TEXT CHECK (about IN ('self', 'colleague', 'students', 'families', 'system')),
      conclusion TEXT CHECK (length(conclusion) <= 10000),
      rung TEXT CHECK (rung IN ('data', 'selected', 'meaning', 'assumption', 'conclusion', 'belief')),
      missingVoice TEXT CHECK (length(missingVoice) <= 1000),
      alternatives TEXT NOT NULL CHECK (alternatives LIKE '[%]'),
      peerQuestions TEXT NOT NULL CHECK (peerQuestions LIKE '[%]'),
      outcome TEXT NOT NULL CHECK (outcome IN ('held', 'revised', 'dropped', 'untested')),
      revisedText TEXT CHECK (length(revisedText) <= 1000),
      test TEXT CHECK (length(test) <= 1000),
      confidenceBefore INTEGER CHECK (confidenceBefore BETWEEN 1 AND 5),
      confidenceAfter INTEGER CHECK (confidenceAfter BETWEEN 1 AND 5),
      visibility TEXT NOT NULL CHECK (visibility IN ('private', 'pair', 'community', 'cohort', 'network', 'public')),
      createdAt TEXT NOT NULL,
      UNIQUE (cohortID, number),
      CHECK (ownerID IS NULL OR (ownerID IS NOT peerID AND ownerID IS NOT secondPeerID)),
      CHECK (outcome <> 'revised' OR ifnull(length(revisedText), 0) > 0)
    ) STRICT;
    CREATE INDEX assumptionCheckByStory ON assumptionCheck(storyID);
    CREATE INDEX assumptionCheckByNeed ON assumptionCheck(needID);

    CREATE TABLE evidence (
      id TEXT PRIMARY KEY NOT NULL,
      checkID TEXT NOT NULL REFERENCES assumptionCheck(id),
      position INTEGER NOT NULL,
      side TEXT NOT NULL CHECK (side IN ('for', 'against')),
      kind TEXT NOT NULL CHECK (kind IN ('saw', 'heard', 'number', 'document', 'told', 'hunch')),
      text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 1000),
      UNIQUE (checkID, position)
    ) STRICT;

    CREATE TABLE causeGroup (
      id TEXT PRIMARY KEY NOT NULL,
      number INTEGER NOT NULL,
      cohortID TEXT NOT NULL REFERENCES cohort(id),
      communityID TEXT REFERENCES community(id),
      sessionID TEXT REFERENCES session(id),
      category TEXT NOT NULL CHECK (category IN ('resources', 'knowledge', 'skills', 'dispositions')),
      name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
      createdAt TEXT NOT NULL,
      UNIQUE (cohortID, number)
    ) STRICT;

    CREATE TABLE cause (
      id TEXT PRIMARY KEY NOT NULL,
      number INTEGER NOT NULL,
      cohortID TEXT NOT NULL REFERENCES cohort(id),
      communityID TEXT REFERENCES community(id),
      sessionID TEXT REFERENCES session(id),
      authorID TEXT REFERENCES person(id),
      needID TEXT REFERENCES need(id),
      text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 280),
      category TEXT CHECK (category IN ('resources', 'knowledge', 'skills', 'dispositions')),
      secondary TEXT CHECK (secondary IN ('resources', 'knowledge', 'skills', 'dispositions')),
      reach TEXT CHECK (reach IN ('control', 'influence', 'concern')),
      groupID TEXT REFERENCES causeGroup(id),
      hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)),
      mergedIntoID TEXT REFERENCES cause(id),
      createdAt TEXT NOT NULL,
      UNIQUE (cohortID, number),
      CHECK (groupID IS NULL OR category IS NOT NULL)
    ) STRICT;
    CREATE INDEX causeBySession ON cause(sessionID) WHERE sessionID IS NOT NULL;
    CREATE INDEX causeByGroup ON cause(groupID) WHERE groupID IS NOT NULL;
    CREATE INDEX causeByMerge ON cause(mergedIntoID) WHERE mergedIntoID IS NOT NULL;
    CREATE INDEX causeByNeed ON cause(needID) WHERE needID IS NOT NULL;

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
    CREATE UNIQUE INDEX questionSourceOnce ON questionSource(questionID, causeID, needID);
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
