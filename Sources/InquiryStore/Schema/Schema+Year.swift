extension Schema {
  /// What happens between sessions: applications, partners, debriefs, commitments, barriers, plans.
  static let year = applications + talks + promises

  /// What people applied, and the resources they took up.
  private static let applications = """
    CREATE TABLE logEntry (
      id TEXT PRIMARY KEY NOT NULL,
      number INTEGER NOT NULL,
      cohortID TEXT NOT NULL REFERENCES cohort(id),
      communityID TEXT REFERENCES community(id),
      sessionID TEXT REFERENCES session(id),
      personID TEXT NOT NULL REFERENCES person(id),
      partnerID TEXT REFERENCES person(id),
      resourceID TEXT REFERENCES resource(id),
      checkID TEXT REFERENCES assumptionCheck(id),
      plan TEXT CHECK (length(plan) BETWEEN 1 AND 1000),
      planFor TEXT,
      prediction TEXT CHECK (length(prediction) <= 1000),
      did TEXT CHECK (did IN ('yes', 'partly', 'not-yet')),
      didOn TEXT,
      tried TEXT CHECK (length(tried) BETWEEN 1 AND 10000),
      saw TEXT CHECK (length(saw) BETWEEN 1 AND 10000),
      evidence TEXT CHECK (evidence IN ('saw', 'heard', 'number', 'document', 'told', 'hunch')),
      fellFlat TEXT CHECK (length(fellFlat) <= 10000),
      noticed TEXT CHECK (length(noticed) BETWEEN 1 AND 10000),
      blockedBy TEXT CHECK (blockedBy IN ('resources', 'knowledge', 'skills', 'dispositions')),
      blockedWhy TEXT CHECK (length(blockedWhy) <= 1000),
      sure INTEGER CHECK (sure BETWEEN 1 AND 4),
      next TEXT CHECK (next IN ('keep', 'change', 'drop', 'spread')),
      nextStep TEXT CHECK (length(nextStep) <= 1000),
      visibility TEXT NOT NULL CHECK (visibility IN ('private', 'pair', 'community', 'cohort', 'network', 'public')),
      createdAt TEXT NOT NULL,
      UNIQUE (cohortID, number),
      CHECK (personID IS NOT partnerID),
      CHECK (coalesce(plan, did, tried, saw, fellFlat, noticed, blockedBy, blockedWhy, nextStep) IS NOT NULL)
    ) STRICT;
    CREATE INDEX logEntryBySession ON logEntry(cohortID, sessionID, personID);
    CREATE INDEX logEntryByPerson ON logEntry(personID, cohortID, number);
    CREATE INDEX logEntryByResource ON logEntry(resourceID) WHERE resourceID IS NOT NULL;
    CREATE INDEX logEntryByCheck ON logEntry(checkID) WHERE checkID IS NOT NULL;

    CREATE TABLE resourceUse (
      id TEXT PRIMARY KEY NOT NULL,
      cohortID TEXT NOT NULL REFERENCES cohort(id),
      communityID TEXT REFERENCES community(id),
      personID TEXT NOT NULL REFERENCES person(id),
      resourceID TEXT NOT NULL REFERENCES resource(id),
      playlistID TEXT REFERENCES playlist(id),
      startedAt TEXT NOT NULL,
      doneAt TEXT,
      word TEXT CHECK (length(word) BETWEEN 1 AND 200),
      visibility TEXT NOT NULL CHECK (visibility IN ('private', 'pair', 'community', 'cohort', 'network', 'public')),
      UNIQUE (cohortID, personID, resourceID)
    ) STRICT;
    CREATE INDEX resourceUseByResource ON resourceUse(resourceID);
    CREATE INDEX resourceUseByPlaylist ON resourceUse(playlistID) WHERE playlistID IS NOT NULL;

    """

  /// Who talks with whom between sessions, and what came of it.
  private static let talks = """
    CREATE TABLE partnership (
      id TEXT PRIMARY KEY NOT NULL,
      number INTEGER NOT NULL,
      cohortID TEXT NOT NULL REFERENCES cohort(id),
      firstID TEXT NOT NULL REFERENCES person(id),
      secondID TEXT NOT NULL REFERENCES person(id),
      thirdID TEXT REFERENCES person(id),
      startedAt TEXT NOT NULL,
      endedAt TEXT,
      endReason TEXT CHECK (length(endReason) <= 1000),
      UNIQUE (cohortID, number),
      CHECK (firstID <> secondID AND firstID IS NOT thirdID AND secondID IS NOT thirdID)
    ) STRICT;

    CREATE TABLE debrief (
      id TEXT PRIMARY KEY NOT NULL,
      number INTEGER NOT NULL,
      cohortID TEXT NOT NULL REFERENCES cohort(id),
      communityID TEXT REFERENCES community(id),
      sessionID TEXT REFERENCES session(id),
      people TEXT NOT NULL CHECK (people LIKE '[%]'),
      heldOn TEXT NOT NULL,
      minutes INTEGER CHECK (minutes BETWEEN 0 AND 1000),
      channel TEXT CHECK (channel IN ('together', 'phone', 'video', 'written')),
      nextContactOn TEXT,
      visibility TEXT NOT NULL CHECK (visibility IN ('private', 'pair', 'community', 'cohort', 'network', 'public')),
      createdAt TEXT NOT NULL,
      UNIQUE (cohortID, number)
    ) STRICT;

    CREATE INDEX debriefBySession ON debrief(cohortID, sessionID);

    CREATE TABLE debriefTurn (
      id TEXT PRIMARY KEY NOT NULL,
      debriefID TEXT NOT NULL REFERENCES debrief(id),
      position INTEGER NOT NULL,
      personID TEXT NOT NULL REFERENCES person(id),
      entryID TEXT REFERENCES logEntry(id),
      clarifying TEXT NOT NULL CHECK (clarifying LIKE '[%]'),
      probing TEXT NOT NULL CHECK (probing LIKE '[%]'),
      noticed TEXT CHECK (length(noticed) <= 1000),
      insight TEXT CHECK (length(insight) <= 1000),
      UNIQUE (debriefID, personID)
    ) STRICT;
    CREATE INDEX debriefTurnByEntry ON debriefTurn(entryID) WHERE entryID IS NOT NULL;
    CREATE INDEX debriefTurnByPerson ON debriefTurn(personID);

    """

  /// What is promised, planned and asked of the district.
  private static let promises = """
    CREATE TABLE commitment (
      id TEXT PRIMARY KEY NOT NULL,
      number INTEGER NOT NULL,
      cohortID TEXT NOT NULL REFERENCES cohort(id),
      communityID TEXT REFERENCES community(id),
      sessionID TEXT REFERENCES session(id),
      personID TEXT REFERENCES person(id),
      text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 1000),
      dueOn TEXT,
      doneAt TEXT,
      visibility TEXT NOT NULL CHECK (visibility IN ('private', 'pair', 'community', 'cohort', 'network', 'public')),
      createdAt TEXT NOT NULL,
      UNIQUE (cohortID, number)
    ) STRICT;

    CREATE TABLE barrier (
      id TEXT PRIMARY KEY NOT NULL,
      number INTEGER NOT NULL,
      cohortID TEXT NOT NULL REFERENCES cohort(id),
      communityID TEXT REFERENCES community(id),
      raisedByID TEXT REFERENCES person(id),
      entryID TEXT REFERENCES logEntry(id),
      causeID TEXT REFERENCES cause(id),
      category TEXT CHECK (category IN ('resources', 'knowledge', 'skills', 'dispositions')),
      text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 1000),
      owner TEXT CHECK (length(owner) <= 200),
      status TEXT NOT NULL CHECK (status IN ('raised', 'heard', 'working', 'removed', 'standing')),
      answer TEXT CHECK (length(answer) <= 1000),
      answeredAt TEXT,
      visibility TEXT NOT NULL CHECK (visibility IN ('private', 'pair', 'community', 'cohort', 'network', 'public')),
      createdAt TEXT NOT NULL,
      UNIQUE (cohortID, number)
    ) STRICT;
    CREATE INDEX barrierByEntry ON barrier(entryID) WHERE entryID IS NOT NULL;
    CREATE INDEX barrierByCause ON barrier(causeID) WHERE causeID IS NOT NULL;

    CREATE TABLE learningPlan (
      id TEXT PRIMARY KEY NOT NULL,
      number INTEGER NOT NULL,
      cohortID TEXT NOT NULL REFERENCES cohort(id),
      communityID TEXT REFERENCES community(id),
      sessionID TEXT REFERENCES session(id),
      personID TEXT NOT NULL REFERENCES person(id),
      partnerID TEXT REFERENCES person(id),
      secondPartnerID TEXT REFERENCES person(id),
      mode TEXT NOT NULL CHECK (mode IN ('alone', 'partners')),
      playlistID TEXT REFERENCES playlist(id),
      resourceID TEXT REFERENCES resource(id),
      goal TEXT CHECK (length(goal) <= 1000),
      product TEXT CHECK (length(product) <= 1000),
      audience TEXT CHECK (length(audience) <= 200),
      productID TEXT REFERENCES resource(id),
      status TEXT NOT NULL CHECK (status IN ('planned', 'done', 'dropped')),
      visibility TEXT NOT NULL CHECK (visibility IN ('private', 'pair', 'community', 'cohort', 'network', 'public')),
      createdAt TEXT NOT NULL,
      UNIQUE (cohortID, number),
      CHECK ((mode = 'partners') = (partnerID IS NOT NULL)),
      CHECK (personID IS NOT partnerID AND personID IS NOT secondPartnerID AND (secondPartnerID IS NULL OR partnerID IS NOT secondPartnerID))
    ) STRICT;
    CREATE INDEX learningPlanByPlaylist ON learningPlan(playlistID) WHERE playlistID IS NOT NULL;
    CREATE INDEX learningPlanByResource ON learningPlan(resourceID) WHERE resourceID IS NOT NULL;
    CREATE INDEX learningPlanByProduct ON learningPlan(productID) WHERE productID IS NOT NULL;

    """
}
