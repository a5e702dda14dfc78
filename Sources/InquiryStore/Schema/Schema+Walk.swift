extension Schema {
  /// From stories to grouped causes.
  static let walk = """
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

    """
}
