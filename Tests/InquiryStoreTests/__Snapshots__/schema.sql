CREATE INDEX assumptionCheckByNeed ON assumptionCheck(needID);
CREATE INDEX assumptionCheckByStory ON assumptionCheck(storyID);
CREATE INDEX causeByGroup ON cause(groupID) WHERE groupID IS NOT NULL;
CREATE INDEX causeByMerge ON cause(mergedIntoID) WHERE mergedIntoID IS NOT NULL;
CREATE INDEX causeByNeed ON cause(needID) WHERE needID IS NOT NULL;
CREATE INDEX causeBySession ON cause(sessionID) WHERE sessionID IS NOT NULL;
CREATE INDEX changeByOperation ON change(operation);
CREATE INDEX changeByRow ON change(rowID);
CREATE INDEX inquiryByQuestion ON inquiry(questionID);
CREATE INDEX membershipByCommunity ON membership(communityID);
CREATE INDEX membershipByPerson ON membership(personID);
CREATE INDEX membershipBySchool ON membership(schoolID);
CREATE INDEX needByStory ON need(storyID);
CREATE INDEX operationStanding ON operation(sequence) WHERE kind = 'do' AND undone = 0;
CREATE INDEX questionSourceByCause ON questionSource(causeID) WHERE causeID IS NOT NULL;
CREATE INDEX questionSourceByNeed ON questionSource(needID) WHERE needID IS NOT NULL;
CREATE UNIQUE INDEX questionSourceOnce ON questionSource(questionID, causeID, needID);
CREATE INDEX sessionRunning ON session(cohortID) WHERE status = 'running';
CREATE INDEX voteOptionByCause ON voteOption(causeID) WHERE causeID IS NOT NULL;
CREATE INDEX voteOptionByGroup ON voteOption(groupID) WHERE groupID IS NOT NULL;
CREATE INDEX voteOptionByQuestion ON voteOption(questionID) WHERE questionID IS NOT NULL;
CREATE TABLE agendaItem (
  id TEXT PRIMARY KEY NOT NULL,
  sessionID TEXT NOT NULL REFERENCES session(id),
  position INTEGER NOT NULL,
  protocolID TEXT NOT NULL,
  name TEXT NOT NULL,
  steps TEXT NOT NULL CHECK (steps LIKE '[%]'),
  UNIQUE (sessionID, position)
) STRICT;
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
CREATE TABLE attendance (
  id TEXT PRIMARY KEY NOT NULL,
  sessionID TEXT NOT NULL REFERENCES session(id),
  personID TEXT NOT NULL REFERENCES person(id),
  presence TEXT NOT NULL CHECK (presence IN ('present', 'absent')),
  UNIQUE (sessionID, personID)
) STRICT;
CREATE TABLE ballot (
  token TEXT NOT NULL,
  voteID TEXT NOT NULL REFERENCES vote(id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  dots INTEGER NOT NULL CHECK (dots >= 0),
  PRIMARY KEY (voteID, token, position)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE change (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  operation INTEGER NOT NULL REFERENCES operation(sequence),
  tableName TEXT NOT NULL,
  rowID TEXT NOT NULL,
  before TEXT,
  after TEXT,
  CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
CREATE TABLE cohort (
  id TEXT PRIMARY KEY NOT NULL,
  number INTEGER NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  timeZone TEXT NOT NULL,
  createdAt TEXT NOT NULL
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
CREATE TABLE counter (
  scope TEXT NOT NULL,
  kind TEXT NOT NULL,
  last INTEGER NOT NULL,
  PRIMARY KEY (scope, kind)
) STRICT, WITHOUT ROWID;
CREATE TABLE draft (
  slot TEXT PRIMARY KEY NOT NULL,
  fields TEXT NOT NULL CHECK (fields LIKE '{%}'),
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE evidence (
  id TEXT PRIMARY KEY NOT NULL,
  checkID TEXT NOT NULL REFERENCES assumptionCheck(id),
  position INTEGER NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('for', 'against')),
  kind TEXT NOT NULL CHECK (kind IN ('saw', 'heard', 'number', 'document', 'told', 'hunch')),
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 1000),
  UNIQUE (checkID, position)
) STRICT;
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
CREATE TABLE norm (
  id TEXT PRIMARY KEY NOT NULL,
  cohortID TEXT NOT NULL REFERENCES cohort(id),
  number INTEGER NOT NULL,
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 1000),
  agreedAt TEXT NOT NULL,
  revisitOn TEXT,
  UNIQUE (cohortID, number)
) STRICT;
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
CREATE TABLE person (
  id TEXT PRIMARY KEY NOT NULL,
  number INTEGER NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200)
) STRICT;
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
CREATE TABLE school (
  id TEXT PRIMARY KEY NOT NULL,
  cohortID TEXT NOT NULL REFERENCES cohort(id),
  number INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  UNIQUE (cohortID, number)
) STRICT;
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
CREATE TABLE setting (
  name TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
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
CREATE TABLE voter (
  voteID TEXT NOT NULL REFERENCES vote(id) ON DELETE CASCADE,
  personID TEXT NOT NULL REFERENCES person(id),
  PRIMARY KEY (voteID, personID)
) STRICT, WITHOUT ROWID;
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
CREATE TRIGGER journal_agendaItem_delete AFTER DELETE ON agendaItem BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'agendaItem', OLD.id, 'id=' || quote(OLD.id) || ',' || 'sessionID=' || quote(OLD.sessionID) || ',' || 'position=' || quote(OLD.position) || ',' || 'protocolID=' || quote(OLD.protocolID) || ',' || 'name=' || quote(OLD.name) || ',' || 'steps=' || quote(OLD.steps), NULL);
END;
CREATE TRIGGER journal_agendaItem_insert AFTER INSERT ON agendaItem BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'agendaItem', NEW.id, NULL, 'id=' || quote(NEW.id) || ',' || 'sessionID=' || quote(NEW.sessionID) || ',' || 'position=' || quote(NEW.position) || ',' || 'protocolID=' || quote(NEW.protocolID) || ',' || 'name=' || quote(NEW.name) || ',' || 'steps=' || quote(NEW.steps));
END;
CREATE TRIGGER journal_agendaItem_update AFTER UPDATE ON agendaItem BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'agendaItem', NEW.id, 'id=' || quote(OLD.id) || ',' || 'sessionID=' || quote(OLD.sessionID) || ',' || 'position=' || quote(OLD.position) || ',' || 'protocolID=' || quote(OLD.protocolID) || ',' || 'name=' || quote(OLD.name) || ',' || 'steps=' || quote(OLD.steps), 'id=' || quote(NEW.id) || ',' || 'sessionID=' || quote(NEW.sessionID) || ',' || 'position=' || quote(NEW.position) || ',' || 'protocolID=' || quote(NEW.protocolID) || ',' || 'name=' || quote(NEW.name) || ',' || 'steps=' || quote(NEW.steps));
END;
CREATE TRIGGER journal_assumptionCheck_delete AFTER DELETE ON assumptionCheck BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'assumptionCheck', OLD.id, 'id=' || quote(OLD.id) || ',' || 'number=' || quote(OLD.number) || ',' || 'cohortID=' || quote(OLD.cohortID) || ',' || 'communityID=' || quote(OLD.communityID) || ',' || 'sessionID=' || quote(OLD.sessionID) || ',' || 'storyID=' || quote(OLD.storyID) || ',' || 'needID=' || quote(OLD.needID) || ',' || 'ownerID=' || quote(OLD.ownerID) || ',' || 'peerID=' || quote(OLD.peerID) || ',' || 'secondPeerID=' || quote(OLD.secondPeerID) || ',' || 'situation=' || quote(OLD.situation) || ',' || 'assumption=' || quote(OLD.assumption) || ',' || 'about=' || quote(OLD.about) || ',' || 'conclusion=' || quote(OLD.conclusion) || ',' || 'rung=' || quote(OLD.rung) || ',' || 'missingVoice=' || quote(OLD.missingVoice) || ',' || 'alternatives=' || quote(OLD.alternatives) || ',' || 'peerQuestions=' || quote(OLD.peerQuestions) || ',' || 'outcome=' || quote(OLD.outcome) || ',' || 'revisedText=' || quote(OLD.revisedText) || ',' || 'test=' || quote(OLD.test) || ',' || 'confidenceBefore=' || quote(OLD.confidenceBefore) || ',' || 'confidenceAfter=' || quote(OLD.confidenceAfter) || ',' || 'visibility=' || quote(OLD.visibility) || ',' || 'createdAt=' || quote(OLD.createdAt), NULL);
END;
CREATE TRIGGER journal_assumptionCheck_insert AFTER INSERT ON assumptionCheck BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'assumptionCheck', NEW.id, NULL, 'id=' || quote(NEW.id) || ',' || 'number=' || quote(NEW.number) || ',' || 'cohortID=' || quote(NEW.cohortID) || ',' || 'communityID=' || quote(NEW.communityID) || ',' || 'sessionID=' || quote(NEW.sessionID) || ',' || 'storyID=' || quote(NEW.storyID) || ',' || 'needID=' || quote(NEW.needID) || ',' || 'ownerID=' || quote(NEW.ownerID) || ',' || 'peerID=' || quote(NEW.peerID) || ',' || 'secondPeerID=' || quote(NEW.secondPeerID) || ',' || 'situation=' || quote(NEW.situation) || ',' || 'assumption=' || quote(NEW.assumption) || ',' || 'about=' || quote(NEW.about) || ',' || 'conclusion=' || quote(NEW.conclusion) || ',' || 'rung=' || quote(NEW.rung) || ',' || 'missingVoice=' || quote(NEW.missingVoice) || ',' || 'alternatives=' || quote(NEW.alternatives) || ',' || 'peerQuestions=' || quote(NEW.peerQuestions) || ',' || 'outcome=' || quote(NEW.outcome) || ',' || 'revisedText=' || quote(NEW.revisedText) || ',' || 'test=' || quote(NEW.test) || ',' || 'confidenceBefore=' || quote(NEW.confidenceBefore) || ',' || 'confidenceAfter=' || quote(NEW.confidenceAfter) || ',' || 'visibility=' || quote(NEW.visibility) || ',' || 'createdAt=' || quote(NEW.createdAt));
END;
CREATE TRIGGER journal_assumptionCheck_update AFTER UPDATE ON assumptionCheck BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'assumptionCheck', NEW.id, 'id=' || quote(OLD.id) || ',' || 'number=' || quote(OLD.number) || ',' || 'cohortID=' || quote(OLD.cohortID) || ',' || 'communityID=' || quote(OLD.communityID) || ',' || 'sessionID=' || quote(OLD.sessionID) || ',' || 'storyID=' || quote(OLD.storyID) || ',' || 'needID=' || quote(OLD.needID) || ',' || 'ownerID=' || quote(OLD.ownerID) || ',' || 'peerID=' || quote(OLD.peerID) || ',' || 'secondPeerID=' || quote(OLD.secondPeerID) || ',' || 'situation=' || quote(OLD.situation) || ',' || 'assumption=' || quote(OLD.assumption) || ',' || 'about=' || quote(OLD.about) || ',' || 'conclusion=' || quote(OLD.conclusion) || ',' || 'rung=' || quote(OLD.rung) || ',' || 'missingVoice=' || quote(OLD.missingVoice) || ',' || 'alternatives=' || quote(OLD.alternatives) || ',' || 'peerQuestions=' || quote(OLD.peerQuestions) || ',' || 'outcome=' || quote(OLD.outcome) || ',' || 'revisedText=' || quote(OLD.revisedText) || ',' || 'test=' || quote(OLD.test) || ',' || 'confidenceBefore=' || quote(OLD.confidenceBefore) || ',' || 'confidenceAfter=' || quote(OLD.confidenceAfter) || ',' || 'visibility=' || quote(OLD.visibility) || ',' || 'createdAt=' || quote(OLD.createdAt), 'id=' || quote(NEW.id) || ',' || 'number=' || quote(NEW.number) || ',' || 'cohortID=' || quote(NEW.cohortID) || ',' || 'communityID=' || quote(NEW.communityID) || ',' || 'sessionID=' || quote(NEW.sessionID) || ',' || 'storyID=' || quote(NEW.storyID) || ',' || 'needID=' || quote(NEW.needID) || ',' || 'ownerID=' || quote(NEW.ownerID) || ',' || 'peerID=' || quote(NEW.peerID) || ',' || 'secondPeerID=' || quote(NEW.secondPeerID) || ',' || 'situation=' || quote(NEW.situation) || ',' || 'assumption=' || quote(NEW.assumption) || ',' || 'about=' || quote(NEW.about) || ',' || 'conclusion=' || quote(NEW.conclusion) || ',' || 'rung=' || quote(NEW.rung) || ',' || 'missingVoice=' || quote(NEW.missingVoice) || ',' || 'alternatives=' || quote(NEW.alternatives) || ',' || 'peerQuestions=' || quote(NEW.peerQuestions) || ',' || 'outcome=' || quote(NEW.outcome) || ',' || 'revisedText=' || quote(NEW.revisedText) || ',' || 'test=' || quote(NEW.test) || ',' || 'confidenceBefore=' || quote(NEW.confidenceBefore) || ',' || 'confidenceAfter=' || quote(NEW.confidenceAfter) || ',' || 'visibility=' || quote(NEW.visibility) || ',' || 'createdAt=' || quote(NEW.createdAt));
END;
CREATE TRIGGER journal_attendance_delete AFTER DELETE ON attendance BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'attendance', OLD.id, 'id=' || quote(OLD.id) || ',' || 'sessionID=' || quote(OLD.sessionID) || ',' || 'personID=' || quote(OLD.personID) || ',' || 'presence=' || quote(OLD.presence), NULL);
END;
CREATE TRIGGER journal_attendance_insert AFTER INSERT ON attendance BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'attendance', NEW.id, NULL, 'id=' || quote(NEW.id) || ',' || 'sessionID=' || quote(NEW.sessionID) || ',' || 'personID=' || quote(NEW.personID) || ',' || 'presence=' || quote(NEW.presence));
END;
CREATE TRIGGER journal_attendance_update AFTER UPDATE ON attendance BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'attendance', NEW.id, 'id=' || quote(OLD.id) || ',' || 'sessionID=' || quote(OLD.sessionID) || ',' || 'personID=' || quote(OLD.personID) || ',' || 'presence=' || quote(OLD.presence), 'id=' || quote(NEW.id) || ',' || 'sessionID=' || quote(NEW.sessionID) || ',' || 'personID=' || quote(NEW.personID) || ',' || 'presence=' || quote(NEW.presence));
END;
CREATE TRIGGER journal_causeGroup_delete AFTER DELETE ON causeGroup BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'causeGroup', OLD.id, 'id=' || quote(OLD.id) || ',' || 'number=' || quote(OLD.number) || ',' || 'cohortID=' || quote(OLD.cohortID) || ',' || 'communityID=' || quote(OLD.communityID) || ',' || 'sessionID=' || quote(OLD.sessionID) || ',' || 'category=' || quote(OLD.category) || ',' || 'name=' || quote(OLD.name) || ',' || 'createdAt=' || quote(OLD.createdAt), NULL);
END;
CREATE TRIGGER journal_causeGroup_insert AFTER INSERT ON causeGroup BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'causeGroup', NEW.id, NULL, 'id=' || quote(NEW.id) || ',' || 'number=' || quote(NEW.number) || ',' || 'cohortID=' || quote(NEW.cohortID) || ',' || 'communityID=' || quote(NEW.communityID) || ',' || 'sessionID=' || quote(NEW.sessionID) || ',' || 'category=' || quote(NEW.category) || ',' || 'name=' || quote(NEW.name) || ',' || 'createdAt=' || quote(NEW.createdAt));
END;
CREATE TRIGGER journal_causeGroup_update AFTER UPDATE ON causeGroup BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'causeGroup', NEW.id, 'id=' || quote(OLD.id) || ',' || 'number=' || quote(OLD.number) || ',' || 'cohortID=' || quote(OLD.cohortID) || ',' || 'communityID=' || quote(OLD.communityID) || ',' || 'sessionID=' || quote(OLD.sessionID) || ',' || 'category=' || quote(OLD.category) || ',' || 'name=' || quote(OLD.name) || ',' || 'createdAt=' || quote(OLD.createdAt), 'id=' || quote(NEW.id) || ',' || 'number=' || quote(NEW.number) || ',' || 'cohortID=' || quote(NEW.cohortID) || ',' || 'communityID=' || quote(NEW.communityID) || ',' || 'sessionID=' || quote(NEW.sessionID) || ',' || 'category=' || quote(NEW.category) || ',' || 'name=' || quote(NEW.name) || ',' || 'createdAt=' || quote(NEW.createdAt));
END;
CREATE TRIGGER journal_cause_delete AFTER DELETE ON cause BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'cause', OLD.id, 'id=' || quote(OLD.id) || ',' || 'number=' || quote(OLD.number) || ',' || 'cohortID=' || quote(OLD.cohortID) || ',' || 'communityID=' || quote(OLD.communityID) || ',' || 'sessionID=' || quote(OLD.sessionID) || ',' || 'authorID=' || quote(OLD.authorID) || ',' || 'needID=' || quote(OLD.needID) || ',' || 'text=' || quote(OLD.text) || ',' || 'category=' || quote(OLD.category) || ',' || 'secondary=' || quote(OLD.secondary) || ',' || 'reach=' || quote(OLD.reach) || ',' || 'groupID=' || quote(OLD.groupID) || ',' || 'hidden=' || quote(OLD.hidden) || ',' || 'mergedIntoID=' || quote(OLD.mergedIntoID) || ',' || 'createdAt=' || quote(OLD.createdAt), NULL);
END;
CREATE TRIGGER journal_cause_insert AFTER INSERT ON cause BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'cause', NEW.id, NULL, 'id=' || quote(NEW.id) || ',' || 'number=' || quote(NEW.number) || ',' || 'cohortID=' || quote(NEW.cohortID) || ',' || 'communityID=' || quote(NEW.communityID) || ',' || 'sessionID=' || quote(NEW.sessionID) || ',' || 'authorID=' || quote(NEW.authorID) || ',' || 'needID=' || quote(NEW.needID) || ',' || 'text=' || quote(NEW.text) || ',' || 'category=' || quote(NEW.category) || ',' || 'secondary=' || quote(NEW.secondary) || ',' || 'reach=' || quote(NEW.reach) || ',' || 'groupID=' || quote(NEW.groupID) || ',' || 'hidden=' || quote(NEW.hidden) || ',' || 'mergedIntoID=' || quote(NEW.mergedIntoID) || ',' || 'createdAt=' || quote(NEW.createdAt));
END;
CREATE TRIGGER journal_cause_update AFTER UPDATE ON cause BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'cause', NEW.id, 'id=' || quote(OLD.id) || ',' || 'number=' || quote(OLD.number) || ',' || 'cohortID=' || quote(OLD.cohortID) || ',' || 'communityID=' || quote(OLD.communityID) || ',' || 'sessionID=' || quote(OLD.sessionID) || ',' || 'authorID=' || quote(OLD.authorID) || ',' || 'needID=' || quote(OLD.needID) || ',' || 'text=' || quote(OLD.text) || ',' || 'category=' || quote(OLD.category) || ',' || 'secondary=' || quote(OLD.secondary) || ',' || 'reach=' || quote(OLD.reach) || ',' || 'groupID=' || quote(OLD.groupID) || ',' || 'hidden=' || quote(OLD.hidden) || ',' || 'mergedIntoID=' || quote(OLD.mergedIntoID) || ',' || 'createdAt=' || quote(OLD.createdAt), 'id=' || quote(NEW.id) || ',' || 'number=' || quote(NEW.number) || ',' || 'cohortID=' || quote(NEW.cohortID) || ',' || 'communityID=' || quote(NEW.communityID) || ',' || 'sessionID=' || quote(NEW.sessionID) || ',' || 'authorID=' || quote(NEW.authorID) || ',' || 'needID=' || quote(NEW.needID) || ',' || 'text=' || quote(NEW.text) || ',' || 'category=' || quote(NEW.category) || ',' || 'secondary=' || quote(NEW.secondary) || ',' || 'reach=' || quote(NEW.reach) || ',' || 'groupID=' || quote(NEW.groupID) || ',' || 'hidden=' || quote(NEW.hidden) || ',' || 'mergedIntoID=' || quote(NEW.mergedIntoID) || ',' || 'createdAt=' || quote(NEW.createdAt));
END;
CREATE TRIGGER journal_cohort_delete AFTER DELETE ON cohort BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'cohort', OLD.id, 'id=' || quote(OLD.id) || ',' || 'number=' || quote(OLD.number) || ',' || 'name=' || quote(OLD.name) || ',' || 'timeZone=' || quote(OLD.timeZone) || ',' || 'createdAt=' || quote(OLD.createdAt), NULL);
END;
CREATE TRIGGER journal_cohort_insert AFTER INSERT ON cohort BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'cohort', NEW.id, NULL, 'id=' || quote(NEW.id) || ',' || 'number=' || quote(NEW.number) || ',' || 'name=' || quote(NEW.name) || ',' || 'timeZone=' || quote(NEW.timeZone) || ',' || 'createdAt=' || quote(NEW.createdAt));
END;
CREATE TRIGGER journal_cohort_update AFTER UPDATE ON cohort BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'cohort', NEW.id, 'id=' || quote(OLD.id) || ',' || 'number=' || quote(OLD.number) || ',' || 'name=' || quote(OLD.name) || ',' || 'timeZone=' || quote(OLD.timeZone) || ',' || 'createdAt=' || quote(OLD.createdAt), 'id=' || quote(NEW.id) || ',' || 'number=' || quote(NEW.number) || ',' || 'name=' || quote(NEW.name) || ',' || 'timeZone=' || quote(NEW.timeZone) || ',' || 'createdAt=' || quote(NEW.createdAt));
END;
CREATE TRIGGER journal_community_delete AFTER DELETE ON community BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'community', OLD.id, 'id=' || quote(OLD.id) || ',' || 'cohortID=' || quote(OLD.cohortID) || ',' || 'number=' || quote(OLD.number) || ',' || 'name=' || quote(OLD.name) || ',' || 'challenge=' || quote(OLD.challenge) || ',' || 'reason=' || quote(OLD.reason), NULL);
END;
CREATE TRIGGER journal_community_insert AFTER INSERT ON community BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'community', NEW.id, NULL, 'id=' || quote(NEW.id) || ',' || 'cohortID=' || quote(NEW.cohortID) || ',' || 'number=' || quote(NEW.number) || ',' || 'name=' || quote(NEW.name) || ',' || 'challenge=' || quote(NEW.challenge) || ',' || 'reason=' || quote(NEW.reason));
END;
CREATE TRIGGER journal_community_update AFTER UPDATE ON community BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'community', NEW.id, 'id=' || quote(OLD.id) || ',' || 'cohortID=' || quote(OLD.cohortID) || ',' || 'number=' || quote(OLD.number) || ',' || 'name=' || quote(OLD.name) || ',' || 'challenge=' || quote(OLD.challenge) || ',' || 'reason=' || quote(OLD.reason), 'id=' || quote(NEW.id) || ',' || 'cohortID=' || quote(NEW.cohortID) || ',' || 'number=' || quote(NEW.number) || ',' || 'name=' || quote(NEW.name) || ',' || 'challenge=' || quote(NEW.challenge) || ',' || 'reason=' || quote(NEW.reason));
END;
CREATE TRIGGER journal_evidence_delete AFTER DELETE ON evidence BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'evidence', OLD.id, 'id=' || quote(OLD.id) || ',' || 'checkID=' || quote(OLD.checkID) || ',' || 'position=' || quote(OLD.position) || ',' || 'side=' || quote(OLD.side) || ',' || 'kind=' || quote(OLD.kind) || ',' || 'text=' || quote(OLD.text), NULL);
END;
CREATE TRIGGER journal_evidence_insert AFTER INSERT ON evidence BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'evidence', NEW.id, NULL, 'id=' || quote(NEW.id) || ',' || 'checkID=' || quote(NEW.checkID) || ',' || 'position=' || quote(NEW.position) || ',' || 'side=' || quote(NEW.side) || ',' || 'kind=' || quote(NEW.kind) || ',' || 'text=' || quote(NEW.text));
END;
CREATE TRIGGER journal_evidence_update AFTER UPDATE ON evidence BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'evidence', NEW.id, 'id=' || quote(OLD.id) || ',' || 'checkID=' || quote(OLD.checkID) || ',' || 'position=' || quote(OLD.position) || ',' || 'side=' || quote(OLD.side) || ',' || 'kind=' || quote(OLD.kind) || ',' || 'text=' || quote(OLD.text), 'id=' || quote(NEW.id) || ',' || 'checkID=' || quote(NEW.checkID) || ',' || 'position=' || quote(NEW.position) || ',' || 'side=' || quote(NEW.side) || ',' || 'kind=' || quote(NEW.kind) || ',' || 'text=' || quote(NEW.text));
END;
CREATE TRIGGER journal_inquiry_delete AFTER DELETE ON inquiry BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'inquiry', OLD.id, 'id=' || quote(OLD.id) || ',' || 'number=' || quote(OLD.number) || ',' || 'cohortID=' || quote(OLD.cohortID) || ',' || 'communityID=' || quote(OLD.communityID) || ',' || 'questionID=' || quote(OLD.questionID) || ',' || 'dissent=' || quote(OLD.dissent) || ',' || 'adoptedAt=' || quote(OLD.adoptedAt) || ',' || 'closedAt=' || quote(OLD.closedAt), NULL);
END;
CREATE TRIGGER journal_inquiry_insert AFTER INSERT ON inquiry BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'inquiry', NEW.id, NULL, 'id=' || quote(NEW.id) || ',' || 'number=' || quote(NEW.number) || ',' || 'cohortID=' || quote(NEW.cohortID) || ',' || 'communityID=' || quote(NEW.communityID) || ',' || 'questionID=' || quote(NEW.questionID) || ',' || 'dissent=' || quote(NEW.dissent) || ',' || 'adoptedAt=' || quote(NEW.adoptedAt) || ',' || 'closedAt=' || quote(NEW.closedAt));
END;
CREATE TRIGGER journal_inquiry_update AFTER UPDATE ON inquiry BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'inquiry', NEW.id, 'id=' || quote(OLD.id) || ',' || 'number=' || quote(OLD.number) || ',' || 'cohortID=' || quote(OLD.cohortID) || ',' || 'communityID=' || quote(OLD.communityID) || ',' || 'questionID=' || quote(OLD.questionID) || ',' || 'dissent=' || quote(OLD.dissent) || ',' || 'adoptedAt=' || quote(OLD.adoptedAt) || ',' || 'closedAt=' || quote(OLD.closedAt), 'id=' || quote(NEW.id) || ',' || 'number=' || quote(NEW.number) || ',' || 'cohortID=' || quote(NEW.cohortID) || ',' || 'communityID=' || quote(NEW.communityID) || ',' || 'questionID=' || quote(NEW.questionID) || ',' || 'dissent=' || quote(NEW.dissent) || ',' || 'adoptedAt=' || quote(NEW.adoptedAt) || ',' || 'closedAt=' || quote(NEW.closedAt));
END;
CREATE TRIGGER journal_membership_delete AFTER DELETE ON membership BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'membership', OLD.id, 'id=' || quote(OLD.id) || ',' || 'cohortID=' || quote(OLD.cohortID) || ',' || 'personID=' || quote(OLD.personID) || ',' || 'schoolID=' || quote(OLD.schoolID) || ',' || 'communityID=' || quote(OLD.communityID) || ',' || 'role=' || quote(OLD.role) || ',' || 'joinedAt=' || quote(OLD.joinedAt) || ',' || 'leftAt=' || quote(OLD.leftAt), NULL);
END;
CREATE TRIGGER journal_membership_insert AFTER INSERT ON membership BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'membership', NEW.id, NULL, 'id=' || quote(NEW.id) || ',' || 'cohortID=' || quote(NEW.cohortID) || ',' || 'personID=' || quote(NEW.personID) || ',' || 'schoolID=' || quote(NEW.schoolID) || ',' || 'communityID=' || quote(NEW.communityID) || ',' || 'role=' || quote(NEW.role) || ',' || 'joinedAt=' || quote(NEW.joinedAt) || ',' || 'leftAt=' || quote(NEW.leftAt));
END;
CREATE TRIGGER journal_membership_update AFTER UPDATE ON membership BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'membership', NEW.id, 'id=' || quote(OLD.id) || ',' || 'cohortID=' || quote(OLD.cohortID) || ',' || 'personID=' || quote(OLD.personID) || ',' || 'schoolID=' || quote(OLD.schoolID) || ',' || 'communityID=' || quote(OLD.communityID) || ',' || 'role=' || quote(OLD.role) || ',' || 'joinedAt=' || quote(OLD.joinedAt) || ',' || 'leftAt=' || quote(OLD.leftAt), 'id=' || quote(NEW.id) || ',' || 'cohortID=' || quote(NEW.cohortID) || ',' || 'personID=' || quote(NEW.personID) || ',' || 'schoolID=' || quote(NEW.schoolID) || ',' || 'communityID=' || quote(NEW.communityID) || ',' || 'role=' || quote(NEW.role) || ',' || 'joinedAt=' || quote(NEW.joinedAt) || ',' || 'leftAt=' || quote(NEW.leftAt));
END;
CREATE TRIGGER journal_need_delete AFTER DELETE ON need BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'need', OLD.id, 'id=' || quote(OLD.id) || ',' || 'number=' || quote(OLD.number) || ',' || 'cohortID=' || quote(OLD.cohortID) || ',' || 'communityID=' || quote(OLD.communityID) || ',' || 'sessionID=' || quote(OLD.sessionID) || ',' || 'ownerID=' || quote(OLD.ownerID) || ',' || 'storyID=' || quote(OLD.storyID) || ',' || 'text=' || quote(OLD.text) || ',' || 'visibility=' || quote(OLD.visibility) || ',' || 'createdAt=' || quote(OLD.createdAt), NULL);
END;
CREATE TRIGGER journal_need_insert AFTER INSERT ON need BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'need', NEW.id, NULL, 'id=' || quote(NEW.id) || ',' || 'number=' || quote(NEW.number) || ',' || 'cohortID=' || quote(NEW.cohortID) || ',' || 'communityID=' || quote(NEW.communityID) || ',' || 'sessionID=' || quote(NEW.sessionID) || ',' || 'ownerID=' || quote(NEW.ownerID) || ',' || 'storyID=' || quote(NEW.storyID) || ',' || 'text=' || quote(NEW.text) || ',' || 'visibility=' || quote(NEW.visibility) || ',' || 'createdAt=' || quote(NEW.createdAt));
END;
CREATE TRIGGER journal_need_update AFTER UPDATE ON need BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'need', NEW.id, 'id=' || quote(OLD.id) || ',' || 'number=' || quote(OLD.number) || ',' || 'cohortID=' || quote(OLD.cohortID) || ',' || 'communityID=' || quote(OLD.communityID) || ',' || 'sessionID=' || quote(OLD.sessionID) || ',' || 'ownerID=' || quote(OLD.ownerID) || ',' || 'storyID=' || quote(OLD.storyID) || ',' || 'text=' || quote(OLD.text) || ',' || 'visibility=' || quote(OLD.visibility) || ',' || 'createdAt=' || quote(OLD.createdAt), 'id=' || quote(NEW.id) || ',' || 'number=' || quote(NEW.number) || ',' || 'cohortID=' || quote(NEW.cohortID) || ',' || 'communityID=' || quote(NEW.communityID) || ',' || 'sessionID=' || quote(NEW.sessionID) || ',' || 'ownerID=' || quote(NEW.ownerID) || ',' || 'storyID=' || quote(NEW.storyID) || ',' || 'text=' || quote(NEW.text) || ',' || 'visibility=' || quote(NEW.visibility) || ',' || 'createdAt=' || quote(NEW.createdAt));
END;
CREATE TRIGGER journal_norm_delete AFTER DELETE ON norm BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'norm', OLD.id, 'id=' || quote(OLD.id) || ',' || 'cohortID=' || quote(OLD.cohortID) || ',' || 'number=' || quote(OLD.number) || ',' || 'text=' || quote(OLD.text) || ',' || 'agreedAt=' || quote(OLD.agreedAt) || ',' || 'revisitOn=' || quote(OLD.revisitOn), NULL);
END;
CREATE TRIGGER journal_norm_insert AFTER INSERT ON norm BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'norm', NEW.id, NULL, 'id=' || quote(NEW.id) || ',' || 'cohortID=' || quote(NEW.cohortID) || ',' || 'number=' || quote(NEW.number) || ',' || 'text=' || quote(NEW.text) || ',' || 'agreedAt=' || quote(NEW.agreedAt) || ',' || 'revisitOn=' || quote(NEW.revisitOn));
END;
CREATE TRIGGER journal_norm_update AFTER UPDATE ON norm BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'norm', NEW.id, 'id=' || quote(OLD.id) || ',' || 'cohortID=' || quote(OLD.cohortID) || ',' || 'number=' || quote(OLD.number) || ',' || 'text=' || quote(OLD.text) || ',' || 'agreedAt=' || quote(OLD.agreedAt) || ',' || 'revisitOn=' || quote(OLD.revisitOn), 'id=' || quote(NEW.id) || ',' || 'cohortID=' || quote(NEW.cohortID) || ',' || 'number=' || quote(NEW.number) || ',' || 'text=' || quote(NEW.text) || ',' || 'agreedAt=' || quote(NEW.agreedAt) || ',' || 'revisitOn=' || quote(NEW.revisitOn));
END;
CREATE TRIGGER journal_pairing_delete AFTER DELETE ON pairing BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'pairing', OLD.id, 'id=' || quote(OLD.id) || ',' || 'sessionID=' || quote(OLD.sessionID) || ',' || 'position=' || quote(OLD.position) || ',' || 'firstID=' || quote(OLD.firstID) || ',' || 'secondID=' || quote(OLD.secondID) || ',' || 'thirdID=' || quote(OLD.thirdID), NULL);
END;
CREATE TRIGGER journal_pairing_insert AFTER INSERT ON pairing BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'pairing', NEW.id, NULL, 'id=' || quote(NEW.id) || ',' || 'sessionID=' || quote(NEW.sessionID) || ',' || 'position=' || quote(NEW.position) || ',' || 'firstID=' || quote(NEW.firstID) || ',' || 'secondID=' || quote(NEW.secondID) || ',' || 'thirdID=' || quote(NEW.thirdID));
END;
CREATE TRIGGER journal_pairing_update AFTER UPDATE ON pairing BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'pairing', NEW.id, 'id=' || quote(OLD.id) || ',' || 'sessionID=' || quote(OLD.sessionID) || ',' || 'position=' || quote(OLD.position) || ',' || 'firstID=' || quote(OLD.firstID) || ',' || 'secondID=' || quote(OLD.secondID) || ',' || 'thirdID=' || quote(OLD.thirdID), 'id=' || quote(NEW.id) || ',' || 'sessionID=' || quote(NEW.sessionID) || ',' || 'position=' || quote(NEW.position) || ',' || 'firstID=' || quote(NEW.firstID) || ',' || 'secondID=' || quote(NEW.secondID) || ',' || 'thirdID=' || quote(NEW.thirdID));
END;
CREATE TRIGGER journal_person_delete AFTER DELETE ON person BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'person', OLD.id, 'id=' || quote(OLD.id) || ',' || 'number=' || quote(OLD.number) || ',' || 'name=' || quote(OLD.name), NULL);
END;
CREATE TRIGGER journal_person_insert AFTER INSERT ON person BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'person', NEW.id, NULL, 'id=' || quote(NEW.id) || ',' || 'number=' || quote(NEW.number) || ',' || 'name=' || quote(NEW.name));
END;
CREATE TRIGGER journal_person_update AFTER UPDATE ON person BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'person', NEW.id, 'id=' || quote(OLD.id) || ',' || 'number=' || quote(OLD.number) || ',' || 'name=' || quote(OLD.name), 'id=' || quote(NEW.id) || ',' || 'number=' || quote(NEW.number) || ',' || 'name=' || quote(NEW.name));
END;
CREATE TRIGGER journal_questionDraft_delete AFTER DELETE ON questionDraft BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'questionDraft', OLD.id, 'id=' || quote(OLD.id) || ',' || 'questionID=' || quote(OLD.questionID) || ',' || 'position=' || quote(OLD.position) || ',' || 'text=' || quote(OLD.text) || ',' || 'byID=' || quote(OLD.byID) || ',' || 'at=' || quote(OLD.at), NULL);
END;
CREATE TRIGGER journal_questionDraft_insert AFTER INSERT ON questionDraft BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'questionDraft', NEW.id, NULL, 'id=' || quote(NEW.id) || ',' || 'questionID=' || quote(NEW.questionID) || ',' || 'position=' || quote(NEW.position) || ',' || 'text=' || quote(NEW.text) || ',' || 'byID=' || quote(NEW.byID) || ',' || 'at=' || quote(NEW.at));
END;
CREATE TRIGGER journal_questionDraft_update AFTER UPDATE ON questionDraft BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'questionDraft', NEW.id, 'id=' || quote(OLD.id) || ',' || 'questionID=' || quote(OLD.questionID) || ',' || 'position=' || quote(OLD.position) || ',' || 'text=' || quote(OLD.text) || ',' || 'byID=' || quote(OLD.byID) || ',' || 'at=' || quote(OLD.at), 'id=' || quote(NEW.id) || ',' || 'questionID=' || quote(NEW.questionID) || ',' || 'position=' || quote(NEW.position) || ',' || 'text=' || quote(NEW.text) || ',' || 'byID=' || quote(NEW.byID) || ',' || 'at=' || quote(NEW.at));
END;
CREATE TRIGGER journal_questionSource_delete AFTER DELETE ON questionSource BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'questionSource', OLD.id, 'id=' || quote(OLD.id) || ',' || 'questionID=' || quote(OLD.questionID) || ',' || 'causeID=' || quote(OLD.causeID) || ',' || 'needID=' || quote(OLD.needID), NULL);
END;
CREATE TRIGGER journal_questionSource_insert AFTER INSERT ON questionSource BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'questionSource', NEW.id, NULL, 'id=' || quote(NEW.id) || ',' || 'questionID=' || quote(NEW.questionID) || ',' || 'causeID=' || quote(NEW.causeID) || ',' || 'needID=' || quote(NEW.needID));
END;
CREATE TRIGGER journal_questionSource_update AFTER UPDATE ON questionSource BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'questionSource', NEW.id, 'id=' || quote(OLD.id) || ',' || 'questionID=' || quote(OLD.questionID) || ',' || 'causeID=' || quote(OLD.causeID) || ',' || 'needID=' || quote(OLD.needID), 'id=' || quote(NEW.id) || ',' || 'questionID=' || quote(NEW.questionID) || ',' || 'causeID=' || quote(NEW.causeID) || ',' || 'needID=' || quote(NEW.needID));
END;
CREATE TRIGGER journal_question_delete AFTER DELETE ON question BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'question', OLD.id, 'id=' || quote(OLD.id) || ',' || 'number=' || quote(OLD.number) || ',' || 'cohortID=' || quote(OLD.cohortID) || ',' || 'communityID=' || quote(OLD.communityID) || ',' || 'sessionID=' || quote(OLD.sessionID) || ',' || 'authorID=' || quote(OLD.authorID) || ',' || 'status=' || quote(OLD.status) || ',' || 'keptReason=' || quote(OLD.keptReason) || ',' || 'mergedIntoID=' || quote(OLD.mergedIntoID) || ',' || 'createdAt=' || quote(OLD.createdAt), NULL);
END;
CREATE TRIGGER journal_question_insert AFTER INSERT ON question BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'question', NEW.id, NULL, 'id=' || quote(NEW.id) || ',' || 'number=' || quote(NEW.number) || ',' || 'cohortID=' || quote(NEW.cohortID) || ',' || 'communityID=' || quote(NEW.communityID) || ',' || 'sessionID=' || quote(NEW.sessionID) || ',' || 'authorID=' || quote(NEW.authorID) || ',' || 'status=' || quote(NEW.status) || ',' || 'keptReason=' || quote(NEW.keptReason) || ',' || 'mergedIntoID=' || quote(NEW.mergedIntoID) || ',' || 'createdAt=' || quote(NEW.createdAt));
END;
CREATE TRIGGER journal_question_update AFTER UPDATE ON question BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'question', NEW.id, 'id=' || quote(OLD.id) || ',' || 'number=' || quote(OLD.number) || ',' || 'cohortID=' || quote(OLD.cohortID) || ',' || 'communityID=' || quote(OLD.communityID) || ',' || 'sessionID=' || quote(OLD.sessionID) || ',' || 'authorID=' || quote(OLD.authorID) || ',' || 'status=' || quote(OLD.status) || ',' || 'keptReason=' || quote(OLD.keptReason) || ',' || 'mergedIntoID=' || quote(OLD.mergedIntoID) || ',' || 'createdAt=' || quote(OLD.createdAt), 'id=' || quote(NEW.id) || ',' || 'number=' || quote(NEW.number) || ',' || 'cohortID=' || quote(NEW.cohortID) || ',' || 'communityID=' || quote(NEW.communityID) || ',' || 'sessionID=' || quote(NEW.sessionID) || ',' || 'authorID=' || quote(NEW.authorID) || ',' || 'status=' || quote(NEW.status) || ',' || 'keptReason=' || quote(NEW.keptReason) || ',' || 'mergedIntoID=' || quote(NEW.mergedIntoID) || ',' || 'createdAt=' || quote(NEW.createdAt));
END;
CREATE TRIGGER journal_reflection_delete AFTER DELETE ON reflection BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'reflection', OLD.id, 'id=' || quote(OLD.id) || ',' || 'inquiryID=' || quote(OLD.inquiryID) || ',' || 'sessionID=' || quote(OLD.sessionID) || ',' || 'position=' || quote(OLD.position) || ',' || 'text=' || quote(OLD.text) || ',' || 'byID=' || quote(OLD.byID) || ',' || 'byName=' || quote(OLD.byName) || ',' || 'at=' || quote(OLD.at), NULL);
END;
CREATE TRIGGER journal_reflection_insert AFTER INSERT ON reflection BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'reflection', NEW.id, NULL, 'id=' || quote(NEW.id) || ',' || 'inquiryID=' || quote(NEW.inquiryID) || ',' || 'sessionID=' || quote(NEW.sessionID) || ',' || 'position=' || quote(NEW.position) || ',' || 'text=' || quote(NEW.text) || ',' || 'byID=' || quote(NEW.byID) || ',' || 'byName=' || quote(NEW.byName) || ',' || 'at=' || quote(NEW.at));
END;
CREATE TRIGGER journal_reflection_update AFTER UPDATE ON reflection BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'reflection', NEW.id, 'id=' || quote(OLD.id) || ',' || 'inquiryID=' || quote(OLD.inquiryID) || ',' || 'sessionID=' || quote(OLD.sessionID) || ',' || 'position=' || quote(OLD.position) || ',' || 'text=' || quote(OLD.text) || ',' || 'byID=' || quote(OLD.byID) || ',' || 'byName=' || quote(OLD.byName) || ',' || 'at=' || quote(OLD.at), 'id=' || quote(NEW.id) || ',' || 'inquiryID=' || quote(NEW.inquiryID) || ',' || 'sessionID=' || quote(NEW.sessionID) || ',' || 'position=' || quote(NEW.position) || ',' || 'text=' || quote(NEW.text) || ',' || 'byID=' || quote(NEW.byID) || ',' || 'byName=' || quote(NEW.byName) || ',' || 'at=' || quote(NEW.at));
END;
CREATE TRIGGER journal_school_delete AFTER DELETE ON school BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'school', OLD.id, 'id=' || quote(OLD.id) || ',' || 'cohortID=' || quote(OLD.cohortID) || ',' || 'number=' || quote(OLD.number) || ',' || 'name=' || quote(OLD.name), NULL);
END;
CREATE TRIGGER journal_school_insert AFTER INSERT ON school BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'school', NEW.id, NULL, 'id=' || quote(NEW.id) || ',' || 'cohortID=' || quote(NEW.cohortID) || ',' || 'number=' || quote(NEW.number) || ',' || 'name=' || quote(NEW.name));
END;
CREATE TRIGGER journal_school_update AFTER UPDATE ON school BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'school', NEW.id, 'id=' || quote(OLD.id) || ',' || 'cohortID=' || quote(OLD.cohortID) || ',' || 'number=' || quote(OLD.number) || ',' || 'name=' || quote(OLD.name), 'id=' || quote(NEW.id) || ',' || 'cohortID=' || quote(NEW.cohortID) || ',' || 'number=' || quote(NEW.number) || ',' || 'name=' || quote(NEW.name));
END;
CREATE TRIGGER journal_sessionEvent_delete AFTER DELETE ON sessionEvent BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'sessionEvent', OLD.id, 'id=' || quote(OLD.id) || ',' || 'sessionID=' || quote(OLD.sessionID) || ',' || 'position=' || quote(OLD.position) || ',' || 'event=' || quote(OLD.event) || ',' || 'amount=' || quote(OLD.amount) || ',' || 'byID=' || quote(OLD.byID) || ',' || 'at=' || quote(OLD.at), NULL);
END;
CREATE TRIGGER journal_sessionEvent_insert AFTER INSERT ON sessionEvent BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'sessionEvent', NEW.id, NULL, 'id=' || quote(NEW.id) || ',' || 'sessionID=' || quote(NEW.sessionID) || ',' || 'position=' || quote(NEW.position) || ',' || 'event=' || quote(NEW.event) || ',' || 'amount=' || quote(NEW.amount) || ',' || 'byID=' || quote(NEW.byID) || ',' || 'at=' || quote(NEW.at));
END;
CREATE TRIGGER journal_sessionEvent_update AFTER UPDATE ON sessionEvent BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'sessionEvent', NEW.id, 'id=' || quote(OLD.id) || ',' || 'sessionID=' || quote(OLD.sessionID) || ',' || 'position=' || quote(OLD.position) || ',' || 'event=' || quote(OLD.event) || ',' || 'amount=' || quote(OLD.amount) || ',' || 'byID=' || quote(OLD.byID) || ',' || 'at=' || quote(OLD.at), 'id=' || quote(NEW.id) || ',' || 'sessionID=' || quote(NEW.sessionID) || ',' || 'position=' || quote(NEW.position) || ',' || 'event=' || quote(NEW.event) || ',' || 'amount=' || quote(NEW.amount) || ',' || 'byID=' || quote(NEW.byID) || ',' || 'at=' || quote(NEW.at));
END;
CREATE TRIGGER journal_session_delete AFTER DELETE ON session BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'session', OLD.id, 'id=' || quote(OLD.id) || ',' || 'number=' || quote(OLD.number) || ',' || 'cohortID=' || quote(OLD.cohortID) || ',' || 'title=' || quote(OLD.title) || ',' || 'plannedStart=' || quote(OLD.plannedStart) || ',' || 'status=' || quote(OLD.status) || ',' || 'createdAt=' || quote(OLD.createdAt), NULL);
END;
CREATE TRIGGER journal_session_insert AFTER INSERT ON session BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'session', NEW.id, NULL, 'id=' || quote(NEW.id) || ',' || 'number=' || quote(NEW.number) || ',' || 'cohortID=' || quote(NEW.cohortID) || ',' || 'title=' || quote(NEW.title) || ',' || 'plannedStart=' || quote(NEW.plannedStart) || ',' || 'status=' || quote(NEW.status) || ',' || 'createdAt=' || quote(NEW.createdAt));
END;
CREATE TRIGGER journal_session_update AFTER UPDATE ON session BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'session', NEW.id, 'id=' || quote(OLD.id) || ',' || 'number=' || quote(OLD.number) || ',' || 'cohortID=' || quote(OLD.cohortID) || ',' || 'title=' || quote(OLD.title) || ',' || 'plannedStart=' || quote(OLD.plannedStart) || ',' || 'status=' || quote(OLD.status) || ',' || 'createdAt=' || quote(OLD.createdAt), 'id=' || quote(NEW.id) || ',' || 'number=' || quote(NEW.number) || ',' || 'cohortID=' || quote(NEW.cohortID) || ',' || 'title=' || quote(NEW.title) || ',' || 'plannedStart=' || quote(NEW.plannedStart) || ',' || 'status=' || quote(NEW.status) || ',' || 'createdAt=' || quote(NEW.createdAt));
END;
CREATE TRIGGER journal_story_delete AFTER DELETE ON story BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'story', OLD.id, 'id=' || quote(OLD.id) || ',' || 'number=' || quote(OLD.number) || ',' || 'cohortID=' || quote(OLD.cohortID) || ',' || 'communityID=' || quote(OLD.communityID) || ',' || 'sessionID=' || quote(OLD.sessionID) || ',' || 'tellerID=' || quote(OLD.tellerID) || ',' || 'happened=' || quote(OLD.happened) || ',' || 'about=' || quote(OLD.about) || ',' || 'surprise=' || quote(OLD.surprise) || ',' || 'quotes=' || quote(OLD.quotes) || ',' || 'visibility=' || quote(OLD.visibility) || ',' || 'createdAt=' || quote(OLD.createdAt), NULL);
END;
CREATE TRIGGER journal_story_insert AFTER INSERT ON story BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'story', NEW.id, NULL, 'id=' || quote(NEW.id) || ',' || 'number=' || quote(NEW.number) || ',' || 'cohortID=' || quote(NEW.cohortID) || ',' || 'communityID=' || quote(NEW.communityID) || ',' || 'sessionID=' || quote(NEW.sessionID) || ',' || 'tellerID=' || quote(NEW.tellerID) || ',' || 'happened=' || quote(NEW.happened) || ',' || 'about=' || quote(NEW.about) || ',' || 'surprise=' || quote(NEW.surprise) || ',' || 'quotes=' || quote(NEW.quotes) || ',' || 'visibility=' || quote(NEW.visibility) || ',' || 'createdAt=' || quote(NEW.createdAt));
END;
CREATE TRIGGER journal_story_update AFTER UPDATE ON story BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'story', NEW.id, 'id=' || quote(OLD.id) || ',' || 'number=' || quote(OLD.number) || ',' || 'cohortID=' || quote(OLD.cohortID) || ',' || 'communityID=' || quote(OLD.communityID) || ',' || 'sessionID=' || quote(OLD.sessionID) || ',' || 'tellerID=' || quote(OLD.tellerID) || ',' || 'happened=' || quote(OLD.happened) || ',' || 'about=' || quote(OLD.about) || ',' || 'surprise=' || quote(OLD.surprise) || ',' || 'quotes=' || quote(OLD.quotes) || ',' || 'visibility=' || quote(OLD.visibility) || ',' || 'createdAt=' || quote(OLD.createdAt), 'id=' || quote(NEW.id) || ',' || 'number=' || quote(NEW.number) || ',' || 'cohortID=' || quote(NEW.cohortID) || ',' || 'communityID=' || quote(NEW.communityID) || ',' || 'sessionID=' || quote(NEW.sessionID) || ',' || 'tellerID=' || quote(NEW.tellerID) || ',' || 'happened=' || quote(NEW.happened) || ',' || 'about=' || quote(NEW.about) || ',' || 'surprise=' || quote(NEW.surprise) || ',' || 'quotes=' || quote(NEW.quotes) || ',' || 'visibility=' || quote(NEW.visibility) || ',' || 'createdAt=' || quote(NEW.createdAt));
END;
CREATE TRIGGER journal_voteOption_delete AFTER DELETE ON voteOption BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'voteOption', OLD.id, 'id=' || quote(OLD.id) || ',' || 'voteID=' || quote(OLD.voteID) || ',' || 'position=' || quote(OLD.position) || ',' || 'questionID=' || quote(OLD.questionID) || ',' || 'groupID=' || quote(OLD.groupID) || ',' || 'causeID=' || quote(OLD.causeID) || ',' || 'count=' || quote(OLD.count), NULL);
END;
CREATE TRIGGER journal_voteOption_insert AFTER INSERT ON voteOption BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'voteOption', NEW.id, NULL, 'id=' || quote(NEW.id) || ',' || 'voteID=' || quote(NEW.voteID) || ',' || 'position=' || quote(NEW.position) || ',' || 'questionID=' || quote(NEW.questionID) || ',' || 'groupID=' || quote(NEW.groupID) || ',' || 'causeID=' || quote(NEW.causeID) || ',' || 'count=' || quote(NEW.count));
END;
CREATE TRIGGER journal_voteOption_update AFTER UPDATE ON voteOption BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'voteOption', NEW.id, 'id=' || quote(OLD.id) || ',' || 'voteID=' || quote(OLD.voteID) || ',' || 'position=' || quote(OLD.position) || ',' || 'questionID=' || quote(OLD.questionID) || ',' || 'groupID=' || quote(OLD.groupID) || ',' || 'causeID=' || quote(OLD.causeID) || ',' || 'count=' || quote(OLD.count), 'id=' || quote(NEW.id) || ',' || 'voteID=' || quote(NEW.voteID) || ',' || 'position=' || quote(NEW.position) || ',' || 'questionID=' || quote(NEW.questionID) || ',' || 'groupID=' || quote(NEW.groupID) || ',' || 'causeID=' || quote(NEW.causeID) || ',' || 'count=' || quote(NEW.count));
END;
CREATE TRIGGER journal_vote_delete AFTER DELETE ON vote BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'vote', OLD.id, 'id=' || quote(OLD.id) || ',' || 'number=' || quote(OLD.number) || ',' || 'cohortID=' || quote(OLD.cohortID) || ',' || 'communityID=' || quote(OLD.communityID) || ',' || 'sessionID=' || quote(OLD.sessionID) || ',' || 'subject=' || quote(OLD.subject) || ',' || 'dots=' || quote(OLD.dots) || ',' || 'perOption=' || quote(OLD.perOption) || ',' || 'turnout=' || quote(OLD.turnout) || ',' || 'openedAt=' || quote(OLD.openedAt) || ',' || 'closedAt=' || quote(OLD.closedAt), NULL);
END;
CREATE TRIGGER journal_vote_insert AFTER INSERT ON vote BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'vote', NEW.id, NULL, 'id=' || quote(NEW.id) || ',' || 'number=' || quote(NEW.number) || ',' || 'cohortID=' || quote(NEW.cohortID) || ',' || 'communityID=' || quote(NEW.communityID) || ',' || 'sessionID=' || quote(NEW.sessionID) || ',' || 'subject=' || quote(NEW.subject) || ',' || 'dots=' || quote(NEW.dots) || ',' || 'perOption=' || quote(NEW.perOption) || ',' || 'turnout=' || quote(NEW.turnout) || ',' || 'openedAt=' || quote(NEW.openedAt) || ',' || 'closedAt=' || quote(NEW.closedAt));
END;
CREATE TRIGGER journal_vote_update AFTER UPDATE ON vote BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'vote', NEW.id, 'id=' || quote(OLD.id) || ',' || 'number=' || quote(OLD.number) || ',' || 'cohortID=' || quote(OLD.cohortID) || ',' || 'communityID=' || quote(OLD.communityID) || ',' || 'sessionID=' || quote(OLD.sessionID) || ',' || 'subject=' || quote(OLD.subject) || ',' || 'dots=' || quote(OLD.dots) || ',' || 'perOption=' || quote(OLD.perOption) || ',' || 'turnout=' || quote(OLD.turnout) || ',' || 'openedAt=' || quote(OLD.openedAt) || ',' || 'closedAt=' || quote(OLD.closedAt), 'id=' || quote(NEW.id) || ',' || 'number=' || quote(NEW.number) || ',' || 'cohortID=' || quote(NEW.cohortID) || ',' || 'communityID=' || quote(NEW.communityID) || ',' || 'sessionID=' || quote(NEW.sessionID) || ',' || 'subject=' || quote(NEW.subject) || ',' || 'dots=' || quote(NEW.dots) || ',' || 'perOption=' || quote(NEW.perOption) || ',' || 'turnout=' || quote(NEW.turnout) || ',' || 'openedAt=' || quote(NEW.openedAt) || ',' || 'closedAt=' || quote(NEW.closedAt));
END;
CREATE TRIGGER journal_wording_delete AFTER DELETE ON wording BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'wording', OLD.id, 'id=' || quote(OLD.id) || ',' || 'inquiryID=' || quote(OLD.inquiryID) || ',' || 'position=' || quote(OLD.position) || ',' || 'text=' || quote(OLD.text) || ',' || 'reason=' || quote(OLD.reason) || ',' || 'byID=' || quote(OLD.byID) || ',' || 'byName=' || quote(OLD.byName) || ',' || 'at=' || quote(OLD.at), NULL);
END;
CREATE TRIGGER journal_wording_insert AFTER INSERT ON wording BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'wording', NEW.id, NULL, 'id=' || quote(NEW.id) || ',' || 'inquiryID=' || quote(NEW.inquiryID) || ',' || 'position=' || quote(NEW.position) || ',' || 'text=' || quote(NEW.text) || ',' || 'reason=' || quote(NEW.reason) || ',' || 'byID=' || quote(NEW.byID) || ',' || 'byName=' || quote(NEW.byName) || ',' || 'at=' || quote(NEW.at));
END;
CREATE TRIGGER journal_wording_update AFTER UPDATE ON wording BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'wording', NEW.id, 'id=' || quote(OLD.id) || ',' || 'inquiryID=' || quote(OLD.inquiryID) || ',' || 'position=' || quote(OLD.position) || ',' || 'text=' || quote(OLD.text) || ',' || 'reason=' || quote(OLD.reason) || ',' || 'byID=' || quote(OLD.byID) || ',' || 'byName=' || quote(OLD.byName) || ',' || 'at=' || quote(OLD.at), 'id=' || quote(NEW.id) || ',' || 'inquiryID=' || quote(NEW.inquiryID) || ',' || 'position=' || quote(NEW.position) || ',' || 'text=' || quote(NEW.text) || ',' || 'reason=' || quote(NEW.reason) || ',' || 'byID=' || quote(NEW.byID) || ',' || 'byName=' || quote(NEW.byName) || ',' || 'at=' || quote(NEW.at));
END;
