CREATE INDEX assumptionCheckByNeed ON assumptionCheck(needID);
CREATE INDEX assumptionCheckByStory ON assumptionCheck(storyID);
CREATE INDEX barrierByCause ON barrier(causeID) WHERE causeID IS NOT NULL;
CREATE INDEX barrierByEntry ON barrier(entryID) WHERE entryID IS NOT NULL;
CREATE INDEX causeByGroup ON cause(groupID) WHERE groupID IS NOT NULL;
CREATE INDEX causeByMerge ON cause(mergedIntoID) WHERE mergedIntoID IS NOT NULL;
CREATE INDEX causeByNeed ON cause(needID) WHERE needID IS NOT NULL;
CREATE INDEX causeBySession ON cause(sessionID) WHERE sessionID IS NOT NULL;
CREATE INDEX changeByOperation ON change(operation);
CREATE INDEX changeByRow ON change(rowID);
CREATE INDEX debriefBySession ON debrief(cohortID, sessionID);
CREATE INDEX debriefTurnByEntry ON debriefTurn(entryID) WHERE entryID IS NOT NULL;
CREATE INDEX debriefTurnByPerson ON debriefTurn(personID);
CREATE INDEX deviceByCohort ON device(cohortID);
CREATE INDEX deviceByPerson ON device(personID);
CREATE INDEX inquiryByQuestion ON inquiry(questionID);
CREATE INDEX learningPlanByPlaylist ON learningPlan(playlistID) WHERE playlistID IS NOT NULL;
CREATE INDEX learningPlanByProduct ON learningPlan(productID) WHERE productID IS NOT NULL;
CREATE INDEX learningPlanByResource ON learningPlan(resourceID) WHERE resourceID IS NOT NULL;
CREATE INDEX logEntryByCheck ON logEntry(checkID) WHERE checkID IS NOT NULL;
CREATE INDEX logEntryByPerson ON logEntry(personID, cohortID, number);
CREATE INDEX logEntryByResource ON logEntry(resourceID) WHERE resourceID IS NOT NULL;
CREATE INDEX logEntryBySession ON logEntry(cohortID, sessionID, personID);
CREATE INDEX membershipByCommunity ON membership(communityID);
CREATE INDEX membershipByPerson ON membership(personID);
CREATE INDEX membershipBySchool ON membership(schoolID);
CREATE INDEX needByStory ON need(storyID);
CREATE INDEX operationStanding ON operation(sequence) WHERE kind = 'do' AND undone = 0;
CREATE INDEX playlistItemByResource ON playlistItem(resourceID);
CREATE INDEX questionSourceByCause ON questionSource(causeID) WHERE causeID IS NOT NULL;
CREATE INDEX questionSourceByNeed ON questionSource(needID) WHERE needID IS NOT NULL;
CREATE UNIQUE INDEX questionSourceOfCause ON questionSource(questionID, causeID) WHERE causeID IS NOT NULL;
CREATE UNIQUE INDEX questionSourceOfNeed ON questionSource(questionID, needID) WHERE needID IS NOT NULL;
CREATE INDEX receiptByTime ON receipt(at);
CREATE INDEX resourceByAddress ON resource(url) WHERE url IS NOT NULL;
CREATE INDEX resourceUseByPlaylist ON resourceUse(playlistID) WHERE playlistID IS NOT NULL;
CREATE INDEX resourceUseByResource ON resourceUse(resourceID);
CREATE INDEX seatByPerson ON seat(personID);
CREATE UNIQUE INDEX sessionRunning ON session(cohortID) WHERE status = 'running';
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
CREATE TABLE device (
  id TEXT PRIMARY KEY NOT NULL,
  tokenHash TEXT NOT NULL UNIQUE CHECK (length(tokenHash) = 64),
  cohortID TEXT NOT NULL REFERENCES cohort(id) ON DELETE CASCADE,
  personID TEXT REFERENCES person(id) ON DELETE SET NULL,
  leads INTEGER NOT NULL CHECK (leads IN (0, 1)),
  openUntil TEXT,
  joinedAt TEXT NOT NULL
) STRICT;
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
CREATE TABLE person (
  id TEXT PRIMARY KEY NOT NULL,
  number INTEGER NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200)
) STRICT;
CREATE TABLE pin (
  personID TEXT PRIMARY KEY NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  salt TEXT NOT NULL,
  hash TEXT NOT NULL,
  setAt TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE playlist (
  id TEXT PRIMARY KEY NOT NULL,
  number INTEGER NOT NULL UNIQUE,
  slug TEXT NOT NULL UNIQUE CHECK (length(slug) BETWEEN 1 AND 64),
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  summary TEXT NOT NULL CHECK (length(summary) <= 1000),
  curator TEXT CHECK (length(curator) <= 200),
  builds TEXT NOT NULL CHECK (builds LIKE '[%]'),
  topics TEXT NOT NULL CHECK (topics LIKE '[%]'),
  forSession INTEGER NOT NULL CHECK (forSession IN (0, 1)),
  origin TEXT NOT NULL CHECK (origin IN ('shipped', 'file', 'own')),
  fingerprint TEXT,
  createdAt TEXT NOT NULL
) STRICT;
CREATE TABLE playlistItem (
  id TEXT PRIMARY KEY NOT NULL,
  playlistID TEXT NOT NULL REFERENCES playlist(id),
  resourceID TEXT NOT NULL REFERENCES resource(id),
  position INTEGER NOT NULL CHECK (position > 0),
  UNIQUE (playlistID, resourceID)
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
  createdAt TEXT NOT NULL, ideas TEXT NOT NULL DEFAULT '[]' CHECK (ideas LIKE '[%]'),
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
CREATE TABLE receipt (
  key TEXT PRIMARY KEY NOT NULL,
  operation INTEGER NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
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
CREATE TABLE refusal (
  id TEXT PRIMARY KEY NOT NULL,
  cohortID TEXT NOT NULL REFERENCES cohort(id),
  kind TEXT NOT NULL CHECK (kind IN ('category', 'group')),
  fingerprint TEXT NOT NULL,
  at TEXT NOT NULL,
  UNIQUE (cohortID, fingerprint)
) STRICT;
CREATE TABLE resource (
  id TEXT PRIMARY KEY NOT NULL,
  number INTEGER NOT NULL UNIQUE,
  slug TEXT NOT NULL UNIQUE CHECK (length(slug) BETWEEN 1 AND 64),
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  publisher TEXT CHECK (length(publisher) <= 200),
  url TEXT CHECK (length(url) BETWEEN 1 AND 2000),
  kind TEXT NOT NULL CHECK (kind IN ('reading', 'video', 'protocol', 'tool', 'example', 'person')),
  minutes INTEGER CHECK (minutes BETWEEN 1 AND 1000),
  builds TEXT NOT NULL CHECK (builds LIKE '[%]'),
  level TEXT CHECK (level IN ('background', 'practice', 'lead others')),
  usedBy TEXT NOT NULL CHECK (usedBy IN ('alone', 'partner')),
  note TEXT CHECK (length(note) <= 1000),
  prompt TEXT CHECK (length(prompt) <= 1000),
  lastCheck TEXT CHECK (lastCheck LIKE '{%}'),
  fingerprint TEXT,
  createdAt TEXT NOT NULL
) STRICT;
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
CREATE TABLE room (
  sessionID TEXT PRIMARY KEY NOT NULL REFERENCES session(id) ON DELETE CASCADE,
  code TEXT NOT NULL UNIQUE CHECK (length(code) = 4),
  locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1)),
  blank INTEGER NOT NULL DEFAULT 0 CHECK (blank IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE TABLE school (
  id TEXT PRIMARY KEY NOT NULL,
  cohortID TEXT NOT NULL REFERENCES cohort(id),
  number INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  UNIQUE (cohortID, number)
) STRICT;
CREATE VIRTUAL TABLE search USING fts5(tags, title, body, tokenize = "unicode61 remove_diacritics 2");
CREATE TABLE searchEntry (
  id INTEGER PRIMARY KEY,
  tableName TEXT NOT NULL,
  entity TEXT NOT NULL,
  UNIQUE (tableName, entity)
) STRICT;
CREATE TABLE seat (
  deviceID TEXT NOT NULL REFERENCES device(id) ON DELETE CASCADE,
  personID TEXT NOT NULL REFERENCES person(id) ON DELETE CASCADE,
  waiting INTEGER NOT NULL CHECK (waiting IN (0, 1)),
  PRIMARY KEY (deviceID, personID)
) STRICT, WITHOUT ROWID;
CREATE TABLE session (
  id TEXT PRIMARY KEY NOT NULL,
  number INTEGER NOT NULL,
  cohortID TEXT NOT NULL REFERENCES cohort(id),
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  plannedStart TEXT,
  status TEXT NOT NULL CHECK (status IN ('planned', 'running', 'finished')),
  createdAt TEXT NOT NULL, focus TEXT CHECK (length(focus) <= 1000), produces TEXT CHECK (length(produces) <= 1000), meanwhile TEXT CHECK (length(meanwhile) <= 1000),
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
  VALUES ((SELECT max(sequence) FROM operation), 'agendaItem', OLD.id, printf('id=%Q,sessionID=%Q,position=%Q,protocolID=%Q,name=%Q,steps=%Q', OLD.id, OLD.sessionID, OLD.position, OLD.protocolID, OLD.name, OLD.steps), NULL);
END;
CREATE TRIGGER journal_agendaItem_insert AFTER INSERT ON agendaItem BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'agendaItem', NEW.id, NULL, printf('id=%Q,sessionID=%Q,position=%Q,protocolID=%Q,name=%Q,steps=%Q', NEW.id, NEW.sessionID, NEW.position, NEW.protocolID, NEW.name, NEW.steps));
END;
CREATE TRIGGER journal_agendaItem_update AFTER UPDATE ON agendaItem BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'agendaItem', NEW.id, printf('id=%Q,sessionID=%Q,position=%Q,protocolID=%Q,name=%Q,steps=%Q', OLD.id, OLD.sessionID, OLD.position, OLD.protocolID, OLD.name, OLD.steps), printf('id=%Q,sessionID=%Q,position=%Q,protocolID=%Q,name=%Q,steps=%Q', NEW.id, NEW.sessionID, NEW.position, NEW.protocolID, NEW.name, NEW.steps));
END;
CREATE TRIGGER journal_assumptionCheck_delete AFTER DELETE ON assumptionCheck BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'assumptionCheck', OLD.id, printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,storyID=%Q,needID=%Q,ownerID=%Q,peerID=%Q,secondPeerID=%Q,situation=%Q,assumption=%Q,about=%Q,conclusion=%Q,rung=%Q,missingVoice=%Q,alternatives=%Q,peerQuestions=%Q,outcome=%Q,revisedText=%Q,test=%Q,confidenceBefore=%Q,confidenceAfter=%Q,visibility=%Q,createdAt=%Q', OLD.id, OLD.number, OLD.cohortID, OLD.communityID, OLD.sessionID, OLD.storyID, OLD.needID, OLD.ownerID, OLD.peerID, OLD.secondPeerID, OLD.situation, OLD.assumption, OLD.about, OLD.conclusion, OLD.rung, OLD.missingVoice, OLD.alternatives, OLD.peerQuestions, OLD.outcome, OLD.revisedText, OLD.test, OLD.confidenceBefore, OLD.confidenceAfter, OLD.visibility, OLD.createdAt), NULL);
END;
CREATE TRIGGER journal_assumptionCheck_insert AFTER INSERT ON assumptionCheck BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'assumptionCheck', NEW.id, NULL, printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,storyID=%Q,needID=%Q,ownerID=%Q,peerID=%Q,secondPeerID=%Q,situation=%Q,assumption=%Q,about=%Q,conclusion=%Q,rung=%Q,missingVoice=%Q,alternatives=%Q,peerQuestions=%Q,outcome=%Q,revisedText=%Q,test=%Q,confidenceBefore=%Q,confidenceAfter=%Q,visibility=%Q,createdAt=%Q', NEW.id, NEW.number, NEW.cohortID, NEW.communityID, NEW.sessionID, NEW.storyID, NEW.needID, NEW.ownerID, NEW.peerID, NEW.secondPeerID, NEW.situation, NEW.assumption, NEW.about, NEW.conclusion, NEW.rung, NEW.missingVoice, NEW.alternatives, NEW.peerQuestions, NEW.outcome, NEW.revisedText, NEW.test, NEW.confidenceBefore, NEW.confidenceAfter, NEW.visibility, NEW.createdAt));
END;
CREATE TRIGGER journal_assumptionCheck_update AFTER UPDATE ON assumptionCheck BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'assumptionCheck', NEW.id, printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,storyID=%Q,needID=%Q,ownerID=%Q,peerID=%Q,secondPeerID=%Q,situation=%Q,assumption=%Q,about=%Q,conclusion=%Q,rung=%Q,missingVoice=%Q,alternatives=%Q,peerQuestions=%Q,outcome=%Q,revisedText=%Q,test=%Q,confidenceBefore=%Q,confidenceAfter=%Q,visibility=%Q,createdAt=%Q', OLD.id, OLD.number, OLD.cohortID, OLD.communityID, OLD.sessionID, OLD.storyID, OLD.needID, OLD.ownerID, OLD.peerID, OLD.secondPeerID, OLD.situation, OLD.assumption, OLD.about, OLD.conclusion, OLD.rung, OLD.missingVoice, OLD.alternatives, OLD.peerQuestions, OLD.outcome, OLD.revisedText, OLD.test, OLD.confidenceBefore, OLD.confidenceAfter, OLD.visibility, OLD.createdAt), printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,storyID=%Q,needID=%Q,ownerID=%Q,peerID=%Q,secondPeerID=%Q,situation=%Q,assumption=%Q,about=%Q,conclusion=%Q,rung=%Q,missingVoice=%Q,alternatives=%Q,peerQuestions=%Q,outcome=%Q,revisedText=%Q,test=%Q,confidenceBefore=%Q,confidenceAfter=%Q,visibility=%Q,createdAt=%Q', NEW.id, NEW.number, NEW.cohortID, NEW.communityID, NEW.sessionID, NEW.storyID, NEW.needID, NEW.ownerID, NEW.peerID, NEW.secondPeerID, NEW.situation, NEW.assumption, NEW.about, NEW.conclusion, NEW.rung, NEW.missingVoice, NEW.alternatives, NEW.peerQuestions, NEW.outcome, NEW.revisedText, NEW.test, NEW.confidenceBefore, NEW.confidenceAfter, NEW.visibility, NEW.createdAt));
END;
CREATE TRIGGER journal_attendance_delete AFTER DELETE ON attendance BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'attendance', OLD.id, printf('id=%Q,sessionID=%Q,personID=%Q,presence=%Q', OLD.id, OLD.sessionID, OLD.personID, OLD.presence), NULL);
END;
CREATE TRIGGER journal_attendance_insert AFTER INSERT ON attendance BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'attendance', NEW.id, NULL, printf('id=%Q,sessionID=%Q,personID=%Q,presence=%Q', NEW.id, NEW.sessionID, NEW.personID, NEW.presence));
END;
CREATE TRIGGER journal_attendance_update AFTER UPDATE ON attendance BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'attendance', NEW.id, printf('id=%Q,sessionID=%Q,personID=%Q,presence=%Q', OLD.id, OLD.sessionID, OLD.personID, OLD.presence), printf('id=%Q,sessionID=%Q,personID=%Q,presence=%Q', NEW.id, NEW.sessionID, NEW.personID, NEW.presence));
END;
CREATE TRIGGER journal_barrier_delete AFTER DELETE ON barrier BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'barrier', OLD.id, printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,raisedByID=%Q,entryID=%Q,causeID=%Q,category=%Q,text=%Q,owner=%Q,status=%Q,answer=%Q,answeredAt=%Q,visibility=%Q,createdAt=%Q', OLD.id, OLD.number, OLD.cohortID, OLD.communityID, OLD.raisedByID, OLD.entryID, OLD.causeID, OLD.category, OLD.text, OLD.owner, OLD.status, OLD.answer, OLD.answeredAt, OLD.visibility, OLD.createdAt), NULL);
END;
CREATE TRIGGER journal_barrier_insert AFTER INSERT ON barrier BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'barrier', NEW.id, NULL, printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,raisedByID=%Q,entryID=%Q,causeID=%Q,category=%Q,text=%Q,owner=%Q,status=%Q,answer=%Q,answeredAt=%Q,visibility=%Q,createdAt=%Q', NEW.id, NEW.number, NEW.cohortID, NEW.communityID, NEW.raisedByID, NEW.entryID, NEW.causeID, NEW.category, NEW.text, NEW.owner, NEW.status, NEW.answer, NEW.answeredAt, NEW.visibility, NEW.createdAt));
END;
CREATE TRIGGER journal_barrier_update AFTER UPDATE ON barrier BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'barrier', NEW.id, printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,raisedByID=%Q,entryID=%Q,causeID=%Q,category=%Q,text=%Q,owner=%Q,status=%Q,answer=%Q,answeredAt=%Q,visibility=%Q,createdAt=%Q', OLD.id, OLD.number, OLD.cohortID, OLD.communityID, OLD.raisedByID, OLD.entryID, OLD.causeID, OLD.category, OLD.text, OLD.owner, OLD.status, OLD.answer, OLD.answeredAt, OLD.visibility, OLD.createdAt), printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,raisedByID=%Q,entryID=%Q,causeID=%Q,category=%Q,text=%Q,owner=%Q,status=%Q,answer=%Q,answeredAt=%Q,visibility=%Q,createdAt=%Q', NEW.id, NEW.number, NEW.cohortID, NEW.communityID, NEW.raisedByID, NEW.entryID, NEW.causeID, NEW.category, NEW.text, NEW.owner, NEW.status, NEW.answer, NEW.answeredAt, NEW.visibility, NEW.createdAt));
END;
CREATE TRIGGER journal_causeGroup_delete AFTER DELETE ON causeGroup BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'causeGroup', OLD.id, printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,category=%Q,name=%Q,createdAt=%Q', OLD.id, OLD.number, OLD.cohortID, OLD.communityID, OLD.sessionID, OLD.category, OLD.name, OLD.createdAt), NULL);
END;
CREATE TRIGGER journal_causeGroup_insert AFTER INSERT ON causeGroup BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'causeGroup', NEW.id, NULL, printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,category=%Q,name=%Q,createdAt=%Q', NEW.id, NEW.number, NEW.cohortID, NEW.communityID, NEW.sessionID, NEW.category, NEW.name, NEW.createdAt));
END;
CREATE TRIGGER journal_causeGroup_update AFTER UPDATE ON causeGroup BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'causeGroup', NEW.id, printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,category=%Q,name=%Q,createdAt=%Q', OLD.id, OLD.number, OLD.cohortID, OLD.communityID, OLD.sessionID, OLD.category, OLD.name, OLD.createdAt), printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,category=%Q,name=%Q,createdAt=%Q', NEW.id, NEW.number, NEW.cohortID, NEW.communityID, NEW.sessionID, NEW.category, NEW.name, NEW.createdAt));
END;
CREATE TRIGGER journal_cause_delete AFTER DELETE ON cause BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'cause', OLD.id, printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,authorID=%Q,needID=%Q,text=%Q,category=%Q,secondary=%Q,reach=%Q,groupID=%Q,hidden=%Q,mergedIntoID=%Q,createdAt=%Q', OLD.id, OLD.number, OLD.cohortID, OLD.communityID, OLD.sessionID, OLD.authorID, OLD.needID, OLD.text, OLD.category, OLD.secondary, OLD.reach, OLD.groupID, OLD.hidden, OLD.mergedIntoID, OLD.createdAt), NULL);
END;
CREATE TRIGGER journal_cause_insert AFTER INSERT ON cause BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'cause', NEW.id, NULL, printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,authorID=%Q,needID=%Q,text=%Q,category=%Q,secondary=%Q,reach=%Q,groupID=%Q,hidden=%Q,mergedIntoID=%Q,createdAt=%Q', NEW.id, NEW.number, NEW.cohortID, NEW.communityID, NEW.sessionID, NEW.authorID, NEW.needID, NEW.text, NEW.category, NEW.secondary, NEW.reach, NEW.groupID, NEW.hidden, NEW.mergedIntoID, NEW.createdAt));
END;
CREATE TRIGGER journal_cause_update AFTER UPDATE ON cause BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'cause', NEW.id, printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,authorID=%Q,needID=%Q,text=%Q,category=%Q,secondary=%Q,reach=%Q,groupID=%Q,hidden=%Q,mergedIntoID=%Q,createdAt=%Q', OLD.id, OLD.number, OLD.cohortID, OLD.communityID, OLD.sessionID, OLD.authorID, OLD.needID, OLD.text, OLD.category, OLD.secondary, OLD.reach, OLD.groupID, OLD.hidden, OLD.mergedIntoID, OLD.createdAt), printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,authorID=%Q,needID=%Q,text=%Q,category=%Q,secondary=%Q,reach=%Q,groupID=%Q,hidden=%Q,mergedIntoID=%Q,createdAt=%Q', NEW.id, NEW.number, NEW.cohortID, NEW.communityID, NEW.sessionID, NEW.authorID, NEW.needID, NEW.text, NEW.category, NEW.secondary, NEW.reach, NEW.groupID, NEW.hidden, NEW.mergedIntoID, NEW.createdAt));
END;
CREATE TRIGGER journal_cohort_delete AFTER DELETE ON cohort BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'cohort', OLD.id, printf('id=%Q,number=%Q,name=%Q,timeZone=%Q,createdAt=%Q', OLD.id, OLD.number, OLD.name, OLD.timeZone, OLD.createdAt), NULL);
END;
CREATE TRIGGER journal_cohort_insert AFTER INSERT ON cohort BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'cohort', NEW.id, NULL, printf('id=%Q,number=%Q,name=%Q,timeZone=%Q,createdAt=%Q', NEW.id, NEW.number, NEW.name, NEW.timeZone, NEW.createdAt));
END;
CREATE TRIGGER journal_cohort_update AFTER UPDATE ON cohort BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'cohort', NEW.id, printf('id=%Q,number=%Q,name=%Q,timeZone=%Q,createdAt=%Q', OLD.id, OLD.number, OLD.name, OLD.timeZone, OLD.createdAt), printf('id=%Q,number=%Q,name=%Q,timeZone=%Q,createdAt=%Q', NEW.id, NEW.number, NEW.name, NEW.timeZone, NEW.createdAt));
END;
CREATE TRIGGER journal_commitment_delete AFTER DELETE ON commitment BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'commitment', OLD.id, printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,personID=%Q,text=%Q,dueOn=%Q,doneAt=%Q,visibility=%Q,createdAt=%Q', OLD.id, OLD.number, OLD.cohortID, OLD.communityID, OLD.sessionID, OLD.personID, OLD.text, OLD.dueOn, OLD.doneAt, OLD.visibility, OLD.createdAt), NULL);
END;
CREATE TRIGGER journal_commitment_insert AFTER INSERT ON commitment BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'commitment', NEW.id, NULL, printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,personID=%Q,text=%Q,dueOn=%Q,doneAt=%Q,visibility=%Q,createdAt=%Q', NEW.id, NEW.number, NEW.cohortID, NEW.communityID, NEW.sessionID, NEW.personID, NEW.text, NEW.dueOn, NEW.doneAt, NEW.visibility, NEW.createdAt));
END;
CREATE TRIGGER journal_commitment_update AFTER UPDATE ON commitment BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'commitment', NEW.id, printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,personID=%Q,text=%Q,dueOn=%Q,doneAt=%Q,visibility=%Q,createdAt=%Q', OLD.id, OLD.number, OLD.cohortID, OLD.communityID, OLD.sessionID, OLD.personID, OLD.text, OLD.dueOn, OLD.doneAt, OLD.visibility, OLD.createdAt), printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,personID=%Q,text=%Q,dueOn=%Q,doneAt=%Q,visibility=%Q,createdAt=%Q', NEW.id, NEW.number, NEW.cohortID, NEW.communityID, NEW.sessionID, NEW.personID, NEW.text, NEW.dueOn, NEW.doneAt, NEW.visibility, NEW.createdAt));
END;
CREATE TRIGGER journal_community_delete AFTER DELETE ON community BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'community', OLD.id, printf('id=%Q,cohortID=%Q,number=%Q,name=%Q,challenge=%Q,reason=%Q', OLD.id, OLD.cohortID, OLD.number, OLD.name, OLD.challenge, OLD.reason), NULL);
END;
CREATE TRIGGER journal_community_insert AFTER INSERT ON community BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'community', NEW.id, NULL, printf('id=%Q,cohortID=%Q,number=%Q,name=%Q,challenge=%Q,reason=%Q', NEW.id, NEW.cohortID, NEW.number, NEW.name, NEW.challenge, NEW.reason));
END;
CREATE TRIGGER journal_community_update AFTER UPDATE ON community BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'community', NEW.id, printf('id=%Q,cohortID=%Q,number=%Q,name=%Q,challenge=%Q,reason=%Q', OLD.id, OLD.cohortID, OLD.number, OLD.name, OLD.challenge, OLD.reason), printf('id=%Q,cohortID=%Q,number=%Q,name=%Q,challenge=%Q,reason=%Q', NEW.id, NEW.cohortID, NEW.number, NEW.name, NEW.challenge, NEW.reason));
END;
CREATE TRIGGER journal_debriefTurn_delete AFTER DELETE ON debriefTurn BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'debriefTurn', OLD.id, printf('id=%Q,debriefID=%Q,position=%Q,personID=%Q,entryID=%Q,clarifying=%Q,probing=%Q,noticed=%Q,insight=%Q', OLD.id, OLD.debriefID, OLD.position, OLD.personID, OLD.entryID, OLD.clarifying, OLD.probing, OLD.noticed, OLD.insight), NULL);
END;
CREATE TRIGGER journal_debriefTurn_insert AFTER INSERT ON debriefTurn BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'debriefTurn', NEW.id, NULL, printf('id=%Q,debriefID=%Q,position=%Q,personID=%Q,entryID=%Q,clarifying=%Q,probing=%Q,noticed=%Q,insight=%Q', NEW.id, NEW.debriefID, NEW.position, NEW.personID, NEW.entryID, NEW.clarifying, NEW.probing, NEW.noticed, NEW.insight));
END;
CREATE TRIGGER journal_debriefTurn_update AFTER UPDATE ON debriefTurn BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'debriefTurn', NEW.id, printf('id=%Q,debriefID=%Q,position=%Q,personID=%Q,entryID=%Q,clarifying=%Q,probing=%Q,noticed=%Q,insight=%Q', OLD.id, OLD.debriefID, OLD.position, OLD.personID, OLD.entryID, OLD.clarifying, OLD.probing, OLD.noticed, OLD.insight), printf('id=%Q,debriefID=%Q,position=%Q,personID=%Q,entryID=%Q,clarifying=%Q,probing=%Q,noticed=%Q,insight=%Q', NEW.id, NEW.debriefID, NEW.position, NEW.personID, NEW.entryID, NEW.clarifying, NEW.probing, NEW.noticed, NEW.insight));
END;
CREATE TRIGGER journal_debrief_delete AFTER DELETE ON debrief BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'debrief', OLD.id, printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,people=%Q,heldOn=%Q,minutes=%Q,channel=%Q,nextContactOn=%Q,visibility=%Q,createdAt=%Q', OLD.id, OLD.number, OLD.cohortID, OLD.communityID, OLD.sessionID, OLD.people, OLD.heldOn, OLD.minutes, OLD.channel, OLD.nextContactOn, OLD.visibility, OLD.createdAt), NULL);
END;
CREATE TRIGGER journal_debrief_insert AFTER INSERT ON debrief BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'debrief', NEW.id, NULL, printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,people=%Q,heldOn=%Q,minutes=%Q,channel=%Q,nextContactOn=%Q,visibility=%Q,createdAt=%Q', NEW.id, NEW.number, NEW.cohortID, NEW.communityID, NEW.sessionID, NEW.people, NEW.heldOn, NEW.minutes, NEW.channel, NEW.nextContactOn, NEW.visibility, NEW.createdAt));
END;
CREATE TRIGGER journal_debrief_update AFTER UPDATE ON debrief BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'debrief', NEW.id, printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,people=%Q,heldOn=%Q,minutes=%Q,channel=%Q,nextContactOn=%Q,visibility=%Q,createdAt=%Q', OLD.id, OLD.number, OLD.cohortID, OLD.communityID, OLD.sessionID, OLD.people, OLD.heldOn, OLD.minutes, OLD.channel, OLD.nextContactOn, OLD.visibility, OLD.createdAt), printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,people=%Q,heldOn=%Q,minutes=%Q,channel=%Q,nextContactOn=%Q,visibility=%Q,createdAt=%Q', NEW.id, NEW.number, NEW.cohortID, NEW.communityID, NEW.sessionID, NEW.people, NEW.heldOn, NEW.minutes, NEW.channel, NEW.nextContactOn, NEW.visibility, NEW.createdAt));
END;
CREATE TRIGGER journal_evidence_delete AFTER DELETE ON evidence BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'evidence', OLD.id, printf('id=%Q,checkID=%Q,position=%Q,side=%Q,kind=%Q,text=%Q', OLD.id, OLD.checkID, OLD.position, OLD.side, OLD.kind, OLD.text), NULL);
END;
CREATE TRIGGER journal_evidence_insert AFTER INSERT ON evidence BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'evidence', NEW.id, NULL, printf('id=%Q,checkID=%Q,position=%Q,side=%Q,kind=%Q,text=%Q', NEW.id, NEW.checkID, NEW.position, NEW.side, NEW.kind, NEW.text));
END;
CREATE TRIGGER journal_evidence_update AFTER UPDATE ON evidence BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'evidence', NEW.id, printf('id=%Q,checkID=%Q,position=%Q,side=%Q,kind=%Q,text=%Q', OLD.id, OLD.checkID, OLD.position, OLD.side, OLD.kind, OLD.text), printf('id=%Q,checkID=%Q,position=%Q,side=%Q,kind=%Q,text=%Q', NEW.id, NEW.checkID, NEW.position, NEW.side, NEW.kind, NEW.text));
END;
CREATE TRIGGER journal_inquiry_delete AFTER DELETE ON inquiry BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'inquiry', OLD.id, printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,questionID=%Q,dissent=%Q,adoptedAt=%Q,closedAt=%Q', OLD.id, OLD.number, OLD.cohortID, OLD.communityID, OLD.questionID, OLD.dissent, OLD.adoptedAt, OLD.closedAt), NULL);
END;
CREATE TRIGGER journal_inquiry_insert AFTER INSERT ON inquiry BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'inquiry', NEW.id, NULL, printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,questionID=%Q,dissent=%Q,adoptedAt=%Q,closedAt=%Q', NEW.id, NEW.number, NEW.cohortID, NEW.communityID, NEW.questionID, NEW.dissent, NEW.adoptedAt, NEW.closedAt));
END;
CREATE TRIGGER journal_inquiry_update AFTER UPDATE ON inquiry BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'inquiry', NEW.id, printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,questionID=%Q,dissent=%Q,adoptedAt=%Q,closedAt=%Q', OLD.id, OLD.number, OLD.cohortID, OLD.communityID, OLD.questionID, OLD.dissent, OLD.adoptedAt, OLD.closedAt), printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,questionID=%Q,dissent=%Q,adoptedAt=%Q,closedAt=%Q', NEW.id, NEW.number, NEW.cohortID, NEW.communityID, NEW.questionID, NEW.dissent, NEW.adoptedAt, NEW.closedAt));
END;
CREATE TRIGGER journal_learningPlan_delete AFTER DELETE ON learningPlan BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'learningPlan', OLD.id, printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,personID=%Q,partnerID=%Q,secondPartnerID=%Q,mode=%Q,playlistID=%Q,resourceID=%Q,goal=%Q,product=%Q,audience=%Q,productID=%Q,status=%Q,visibility=%Q,createdAt=%Q', OLD.id, OLD.number, OLD.cohortID, OLD.communityID, OLD.sessionID, OLD.personID, OLD.partnerID, OLD.secondPartnerID, OLD.mode, OLD.playlistID, OLD.resourceID, OLD.goal, OLD.product, OLD.audience, OLD.productID, OLD.status, OLD.visibility, OLD.createdAt), NULL);
END;
CREATE TRIGGER journal_learningPlan_insert AFTER INSERT ON learningPlan BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'learningPlan', NEW.id, NULL, printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,personID=%Q,partnerID=%Q,secondPartnerID=%Q,mode=%Q,playlistID=%Q,resourceID=%Q,goal=%Q,product=%Q,audience=%Q,productID=%Q,status=%Q,visibility=%Q,createdAt=%Q', NEW.id, NEW.number, NEW.cohortID, NEW.communityID, NEW.sessionID, NEW.personID, NEW.partnerID, NEW.secondPartnerID, NEW.mode, NEW.playlistID, NEW.resourceID, NEW.goal, NEW.product, NEW.audience, NEW.productID, NEW.status, NEW.visibility, NEW.createdAt));
END;
CREATE TRIGGER journal_learningPlan_update AFTER UPDATE ON learningPlan BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'learningPlan', NEW.id, printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,personID=%Q,partnerID=%Q,secondPartnerID=%Q,mode=%Q,playlistID=%Q,resourceID=%Q,goal=%Q,product=%Q,audience=%Q,productID=%Q,status=%Q,visibility=%Q,createdAt=%Q', OLD.id, OLD.number, OLD.cohortID, OLD.communityID, OLD.sessionID, OLD.personID, OLD.partnerID, OLD.secondPartnerID, OLD.mode, OLD.playlistID, OLD.resourceID, OLD.goal, OLD.product, OLD.audience, OLD.productID, OLD.status, OLD.visibility, OLD.createdAt), printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,personID=%Q,partnerID=%Q,secondPartnerID=%Q,mode=%Q,playlistID=%Q,resourceID=%Q,goal=%Q,product=%Q,audience=%Q,productID=%Q,status=%Q,visibility=%Q,createdAt=%Q', NEW.id, NEW.number, NEW.cohortID, NEW.communityID, NEW.sessionID, NEW.personID, NEW.partnerID, NEW.secondPartnerID, NEW.mode, NEW.playlistID, NEW.resourceID, NEW.goal, NEW.product, NEW.audience, NEW.productID, NEW.status, NEW.visibility, NEW.createdAt));
END;
CREATE TRIGGER journal_logEntry_delete AFTER DELETE ON logEntry BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'logEntry', OLD.id, printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,personID=%Q,partnerID=%Q,resourceID=%Q,checkID=%Q,plan=%Q,planFor=%Q,prediction=%Q,did=%Q,didOn=%Q,tried=%Q,saw=%Q,evidence=%Q,fellFlat=%Q,noticed=%Q,blockedBy=%Q,blockedWhy=%Q,sure=%Q,next=%Q,nextStep=%Q,visibility=%Q,createdAt=%Q', OLD.id, OLD.number, OLD.cohortID, OLD.communityID, OLD.sessionID, OLD.personID, OLD.partnerID, OLD.resourceID, OLD.checkID, OLD.plan, OLD.planFor, OLD.prediction, OLD.did, OLD.didOn, OLD.tried, OLD.saw, OLD.evidence, OLD.fellFlat, OLD.noticed, OLD.blockedBy, OLD.blockedWhy, OLD.sure, OLD.next, OLD.nextStep, OLD.visibility, OLD.createdAt), NULL);
END;
CREATE TRIGGER journal_logEntry_insert AFTER INSERT ON logEntry BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'logEntry', NEW.id, NULL, printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,personID=%Q,partnerID=%Q,resourceID=%Q,checkID=%Q,plan=%Q,planFor=%Q,prediction=%Q,did=%Q,didOn=%Q,tried=%Q,saw=%Q,evidence=%Q,fellFlat=%Q,noticed=%Q,blockedBy=%Q,blockedWhy=%Q,sure=%Q,next=%Q,nextStep=%Q,visibility=%Q,createdAt=%Q', NEW.id, NEW.number, NEW.cohortID, NEW.communityID, NEW.sessionID, NEW.personID, NEW.partnerID, NEW.resourceID, NEW.checkID, NEW.plan, NEW.planFor, NEW.prediction, NEW.did, NEW.didOn, NEW.tried, NEW.saw, NEW.evidence, NEW.fellFlat, NEW.noticed, NEW.blockedBy, NEW.blockedWhy, NEW.sure, NEW.next, NEW.nextStep, NEW.visibility, NEW.createdAt));
END;
CREATE TRIGGER journal_logEntry_update AFTER UPDATE ON logEntry BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'logEntry', NEW.id, printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,personID=%Q,partnerID=%Q,resourceID=%Q,checkID=%Q,plan=%Q,planFor=%Q,prediction=%Q,did=%Q,didOn=%Q,tried=%Q,saw=%Q,evidence=%Q,fellFlat=%Q,noticed=%Q,blockedBy=%Q,blockedWhy=%Q,sure=%Q,next=%Q,nextStep=%Q,visibility=%Q,createdAt=%Q', OLD.id, OLD.number, OLD.cohortID, OLD.communityID, OLD.sessionID, OLD.personID, OLD.partnerID, OLD.resourceID, OLD.checkID, OLD.plan, OLD.planFor, OLD.prediction, OLD.did, OLD.didOn, OLD.tried, OLD.saw, OLD.evidence, OLD.fellFlat, OLD.noticed, OLD.blockedBy, OLD.blockedWhy, OLD.sure, OLD.next, OLD.nextStep, OLD.visibility, OLD.createdAt), printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,personID=%Q,partnerID=%Q,resourceID=%Q,checkID=%Q,plan=%Q,planFor=%Q,prediction=%Q,did=%Q,didOn=%Q,tried=%Q,saw=%Q,evidence=%Q,fellFlat=%Q,noticed=%Q,blockedBy=%Q,blockedWhy=%Q,sure=%Q,next=%Q,nextStep=%Q,visibility=%Q,createdAt=%Q', NEW.id, NEW.number, NEW.cohortID, NEW.communityID, NEW.sessionID, NEW.personID, NEW.partnerID, NEW.resourceID, NEW.checkID, NEW.plan, NEW.planFor, NEW.prediction, NEW.did, NEW.didOn, NEW.tried, NEW.saw, NEW.evidence, NEW.fellFlat, NEW.noticed, NEW.blockedBy, NEW.blockedWhy, NEW.sure, NEW.next, NEW.nextStep, NEW.visibility, NEW.createdAt));
END;
CREATE TRIGGER journal_membership_delete AFTER DELETE ON membership BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'membership', OLD.id, printf('id=%Q,cohortID=%Q,personID=%Q,schoolID=%Q,communityID=%Q,role=%Q,joinedAt=%Q,leftAt=%Q', OLD.id, OLD.cohortID, OLD.personID, OLD.schoolID, OLD.communityID, OLD.role, OLD.joinedAt, OLD.leftAt), NULL);
END;
CREATE TRIGGER journal_membership_insert AFTER INSERT ON membership BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'membership', NEW.id, NULL, printf('id=%Q,cohortID=%Q,personID=%Q,schoolID=%Q,communityID=%Q,role=%Q,joinedAt=%Q,leftAt=%Q', NEW.id, NEW.cohortID, NEW.personID, NEW.schoolID, NEW.communityID, NEW.role, NEW.joinedAt, NEW.leftAt));
END;
CREATE TRIGGER journal_membership_update AFTER UPDATE ON membership BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'membership', NEW.id, printf('id=%Q,cohortID=%Q,personID=%Q,schoolID=%Q,communityID=%Q,role=%Q,joinedAt=%Q,leftAt=%Q', OLD.id, OLD.cohortID, OLD.personID, OLD.schoolID, OLD.communityID, OLD.role, OLD.joinedAt, OLD.leftAt), printf('id=%Q,cohortID=%Q,personID=%Q,schoolID=%Q,communityID=%Q,role=%Q,joinedAt=%Q,leftAt=%Q', NEW.id, NEW.cohortID, NEW.personID, NEW.schoolID, NEW.communityID, NEW.role, NEW.joinedAt, NEW.leftAt));
END;
CREATE TRIGGER journal_need_delete AFTER DELETE ON need BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'need', OLD.id, printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,ownerID=%Q,storyID=%Q,text=%Q,visibility=%Q,createdAt=%Q', OLD.id, OLD.number, OLD.cohortID, OLD.communityID, OLD.sessionID, OLD.ownerID, OLD.storyID, OLD.text, OLD.visibility, OLD.createdAt), NULL);
END;
CREATE TRIGGER journal_need_insert AFTER INSERT ON need BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'need', NEW.id, NULL, printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,ownerID=%Q,storyID=%Q,text=%Q,visibility=%Q,createdAt=%Q', NEW.id, NEW.number, NEW.cohortID, NEW.communityID, NEW.sessionID, NEW.ownerID, NEW.storyID, NEW.text, NEW.visibility, NEW.createdAt));
END;
CREATE TRIGGER journal_need_update AFTER UPDATE ON need BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'need', NEW.id, printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,ownerID=%Q,storyID=%Q,text=%Q,visibility=%Q,createdAt=%Q', OLD.id, OLD.number, OLD.cohortID, OLD.communityID, OLD.sessionID, OLD.ownerID, OLD.storyID, OLD.text, OLD.visibility, OLD.createdAt), printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,ownerID=%Q,storyID=%Q,text=%Q,visibility=%Q,createdAt=%Q', NEW.id, NEW.number, NEW.cohortID, NEW.communityID, NEW.sessionID, NEW.ownerID, NEW.storyID, NEW.text, NEW.visibility, NEW.createdAt));
END;
CREATE TRIGGER journal_norm_delete AFTER DELETE ON norm BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'norm', OLD.id, printf('id=%Q,cohortID=%Q,number=%Q,text=%Q,agreedAt=%Q,revisitOn=%Q', OLD.id, OLD.cohortID, OLD.number, OLD.text, OLD.agreedAt, OLD.revisitOn), NULL);
END;
CREATE TRIGGER journal_norm_insert AFTER INSERT ON norm BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'norm', NEW.id, NULL, printf('id=%Q,cohortID=%Q,number=%Q,text=%Q,agreedAt=%Q,revisitOn=%Q', NEW.id, NEW.cohortID, NEW.number, NEW.text, NEW.agreedAt, NEW.revisitOn));
END;
CREATE TRIGGER journal_norm_update AFTER UPDATE ON norm BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'norm', NEW.id, printf('id=%Q,cohortID=%Q,number=%Q,text=%Q,agreedAt=%Q,revisitOn=%Q', OLD.id, OLD.cohortID, OLD.number, OLD.text, OLD.agreedAt, OLD.revisitOn), printf('id=%Q,cohortID=%Q,number=%Q,text=%Q,agreedAt=%Q,revisitOn=%Q', NEW.id, NEW.cohortID, NEW.number, NEW.text, NEW.agreedAt, NEW.revisitOn));
END;
CREATE TRIGGER journal_pairing_delete AFTER DELETE ON pairing BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'pairing', OLD.id, printf('id=%Q,sessionID=%Q,position=%Q,firstID=%Q,secondID=%Q,thirdID=%Q', OLD.id, OLD.sessionID, OLD.position, OLD.firstID, OLD.secondID, OLD.thirdID), NULL);
END;
CREATE TRIGGER journal_pairing_insert AFTER INSERT ON pairing BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'pairing', NEW.id, NULL, printf('id=%Q,sessionID=%Q,position=%Q,firstID=%Q,secondID=%Q,thirdID=%Q', NEW.id, NEW.sessionID, NEW.position, NEW.firstID, NEW.secondID, NEW.thirdID));
END;
CREATE TRIGGER journal_pairing_update AFTER UPDATE ON pairing BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'pairing', NEW.id, printf('id=%Q,sessionID=%Q,position=%Q,firstID=%Q,secondID=%Q,thirdID=%Q', OLD.id, OLD.sessionID, OLD.position, OLD.firstID, OLD.secondID, OLD.thirdID), printf('id=%Q,sessionID=%Q,position=%Q,firstID=%Q,secondID=%Q,thirdID=%Q', NEW.id, NEW.sessionID, NEW.position, NEW.firstID, NEW.secondID, NEW.thirdID));
END;
CREATE TRIGGER journal_partnership_delete AFTER DELETE ON partnership BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'partnership', OLD.id, printf('id=%Q,number=%Q,cohortID=%Q,firstID=%Q,secondID=%Q,thirdID=%Q,startedAt=%Q,endedAt=%Q,endReason=%Q', OLD.id, OLD.number, OLD.cohortID, OLD.firstID, OLD.secondID, OLD.thirdID, OLD.startedAt, OLD.endedAt, OLD.endReason), NULL);
END;
CREATE TRIGGER journal_partnership_insert AFTER INSERT ON partnership BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'partnership', NEW.id, NULL, printf('id=%Q,number=%Q,cohortID=%Q,firstID=%Q,secondID=%Q,thirdID=%Q,startedAt=%Q,endedAt=%Q,endReason=%Q', NEW.id, NEW.number, NEW.cohortID, NEW.firstID, NEW.secondID, NEW.thirdID, NEW.startedAt, NEW.endedAt, NEW.endReason));
END;
CREATE TRIGGER journal_partnership_update AFTER UPDATE ON partnership BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'partnership', NEW.id, printf('id=%Q,number=%Q,cohortID=%Q,firstID=%Q,secondID=%Q,thirdID=%Q,startedAt=%Q,endedAt=%Q,endReason=%Q', OLD.id, OLD.number, OLD.cohortID, OLD.firstID, OLD.secondID, OLD.thirdID, OLD.startedAt, OLD.endedAt, OLD.endReason), printf('id=%Q,number=%Q,cohortID=%Q,firstID=%Q,secondID=%Q,thirdID=%Q,startedAt=%Q,endedAt=%Q,endReason=%Q', NEW.id, NEW.number, NEW.cohortID, NEW.firstID, NEW.secondID, NEW.thirdID, NEW.startedAt, NEW.endedAt, NEW.endReason));
END;
CREATE TRIGGER journal_person_delete AFTER DELETE ON person BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'person', OLD.id, printf('id=%Q,number=%Q,name=%Q', OLD.id, OLD.number, OLD.name), NULL);
END;
CREATE TRIGGER journal_person_insert AFTER INSERT ON person BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'person', NEW.id, NULL, printf('id=%Q,number=%Q,name=%Q', NEW.id, NEW.number, NEW.name));
END;
CREATE TRIGGER journal_person_update AFTER UPDATE ON person BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'person', NEW.id, printf('id=%Q,number=%Q,name=%Q', OLD.id, OLD.number, OLD.name), printf('id=%Q,number=%Q,name=%Q', NEW.id, NEW.number, NEW.name));
END;
CREATE TRIGGER journal_playlistItem_delete AFTER DELETE ON playlistItem BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'playlistItem', OLD.id, printf('id=%Q,playlistID=%Q,resourceID=%Q,position=%Q', OLD.id, OLD.playlistID, OLD.resourceID, OLD.position), NULL);
END;
CREATE TRIGGER journal_playlistItem_insert AFTER INSERT ON playlistItem BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'playlistItem', NEW.id, NULL, printf('id=%Q,playlistID=%Q,resourceID=%Q,position=%Q', NEW.id, NEW.playlistID, NEW.resourceID, NEW.position));
END;
CREATE TRIGGER journal_playlistItem_update AFTER UPDATE ON playlistItem BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'playlistItem', NEW.id, printf('id=%Q,playlistID=%Q,resourceID=%Q,position=%Q', OLD.id, OLD.playlistID, OLD.resourceID, OLD.position), printf('id=%Q,playlistID=%Q,resourceID=%Q,position=%Q', NEW.id, NEW.playlistID, NEW.resourceID, NEW.position));
END;
CREATE TRIGGER journal_playlist_delete AFTER DELETE ON playlist BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'playlist', OLD.id, printf('id=%Q,number=%Q,slug=%Q,title=%Q,summary=%Q,curator=%Q,builds=%Q,topics=%Q,forSession=%Q,origin=%Q,fingerprint=%Q,createdAt=%Q', OLD.id, OLD.number, OLD.slug, OLD.title, OLD.summary, OLD.curator, OLD.builds, OLD.topics, OLD.forSession, OLD.origin, OLD.fingerprint, OLD.createdAt), NULL);
END;
CREATE TRIGGER journal_playlist_insert AFTER INSERT ON playlist BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'playlist', NEW.id, NULL, printf('id=%Q,number=%Q,slug=%Q,title=%Q,summary=%Q,curator=%Q,builds=%Q,topics=%Q,forSession=%Q,origin=%Q,fingerprint=%Q,createdAt=%Q', NEW.id, NEW.number, NEW.slug, NEW.title, NEW.summary, NEW.curator, NEW.builds, NEW.topics, NEW.forSession, NEW.origin, NEW.fingerprint, NEW.createdAt));
END;
CREATE TRIGGER journal_playlist_update AFTER UPDATE ON playlist BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'playlist', NEW.id, printf('id=%Q,number=%Q,slug=%Q,title=%Q,summary=%Q,curator=%Q,builds=%Q,topics=%Q,forSession=%Q,origin=%Q,fingerprint=%Q,createdAt=%Q', OLD.id, OLD.number, OLD.slug, OLD.title, OLD.summary, OLD.curator, OLD.builds, OLD.topics, OLD.forSession, OLD.origin, OLD.fingerprint, OLD.createdAt), printf('id=%Q,number=%Q,slug=%Q,title=%Q,summary=%Q,curator=%Q,builds=%Q,topics=%Q,forSession=%Q,origin=%Q,fingerprint=%Q,createdAt=%Q', NEW.id, NEW.number, NEW.slug, NEW.title, NEW.summary, NEW.curator, NEW.builds, NEW.topics, NEW.forSession, NEW.origin, NEW.fingerprint, NEW.createdAt));
END;
CREATE TRIGGER journal_questionDraft_delete AFTER DELETE ON questionDraft BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'questionDraft', OLD.id, printf('id=%Q,questionID=%Q,position=%Q,text=%Q,byID=%Q,at=%Q', OLD.id, OLD.questionID, OLD.position, OLD.text, OLD.byID, OLD.at), NULL);
END;
CREATE TRIGGER journal_questionDraft_insert AFTER INSERT ON questionDraft BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'questionDraft', NEW.id, NULL, printf('id=%Q,questionID=%Q,position=%Q,text=%Q,byID=%Q,at=%Q', NEW.id, NEW.questionID, NEW.position, NEW.text, NEW.byID, NEW.at));
END;
CREATE TRIGGER journal_questionDraft_update AFTER UPDATE ON questionDraft BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'questionDraft', NEW.id, printf('id=%Q,questionID=%Q,position=%Q,text=%Q,byID=%Q,at=%Q', OLD.id, OLD.questionID, OLD.position, OLD.text, OLD.byID, OLD.at), printf('id=%Q,questionID=%Q,position=%Q,text=%Q,byID=%Q,at=%Q', NEW.id, NEW.questionID, NEW.position, NEW.text, NEW.byID, NEW.at));
END;
CREATE TRIGGER journal_questionSource_delete AFTER DELETE ON questionSource BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'questionSource', OLD.id, printf('id=%Q,questionID=%Q,causeID=%Q,needID=%Q', OLD.id, OLD.questionID, OLD.causeID, OLD.needID), NULL);
END;
CREATE TRIGGER journal_questionSource_insert AFTER INSERT ON questionSource BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'questionSource', NEW.id, NULL, printf('id=%Q,questionID=%Q,causeID=%Q,needID=%Q', NEW.id, NEW.questionID, NEW.causeID, NEW.needID));
END;
CREATE TRIGGER journal_questionSource_update AFTER UPDATE ON questionSource BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'questionSource', NEW.id, printf('id=%Q,questionID=%Q,causeID=%Q,needID=%Q', OLD.id, OLD.questionID, OLD.causeID, OLD.needID), printf('id=%Q,questionID=%Q,causeID=%Q,needID=%Q', NEW.id, NEW.questionID, NEW.causeID, NEW.needID));
END;
CREATE TRIGGER journal_question_delete AFTER DELETE ON question BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'question', OLD.id, printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,authorID=%Q,status=%Q,keptReason=%Q,mergedIntoID=%Q,createdAt=%Q,ideas=%Q', OLD.id, OLD.number, OLD.cohortID, OLD.communityID, OLD.sessionID, OLD.authorID, OLD.status, OLD.keptReason, OLD.mergedIntoID, OLD.createdAt, OLD.ideas), NULL);
END;
CREATE TRIGGER journal_question_insert AFTER INSERT ON question BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'question', NEW.id, NULL, printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,authorID=%Q,status=%Q,keptReason=%Q,mergedIntoID=%Q,createdAt=%Q,ideas=%Q', NEW.id, NEW.number, NEW.cohortID, NEW.communityID, NEW.sessionID, NEW.authorID, NEW.status, NEW.keptReason, NEW.mergedIntoID, NEW.createdAt, NEW.ideas));
END;
CREATE TRIGGER journal_question_update AFTER UPDATE ON question BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'question', NEW.id, printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,authorID=%Q,status=%Q,keptReason=%Q,mergedIntoID=%Q,createdAt=%Q,ideas=%Q', OLD.id, OLD.number, OLD.cohortID, OLD.communityID, OLD.sessionID, OLD.authorID, OLD.status, OLD.keptReason, OLD.mergedIntoID, OLD.createdAt, OLD.ideas), printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,authorID=%Q,status=%Q,keptReason=%Q,mergedIntoID=%Q,createdAt=%Q,ideas=%Q', NEW.id, NEW.number, NEW.cohortID, NEW.communityID, NEW.sessionID, NEW.authorID, NEW.status, NEW.keptReason, NEW.mergedIntoID, NEW.createdAt, NEW.ideas));
END;
CREATE TRIGGER journal_reflection_delete AFTER DELETE ON reflection BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'reflection', OLD.id, printf('id=%Q,inquiryID=%Q,sessionID=%Q,position=%Q,text=%Q,byID=%Q,byName=%Q,at=%Q', OLD.id, OLD.inquiryID, OLD.sessionID, OLD.position, OLD.text, OLD.byID, OLD.byName, OLD.at), NULL);
END;
CREATE TRIGGER journal_reflection_insert AFTER INSERT ON reflection BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'reflection', NEW.id, NULL, printf('id=%Q,inquiryID=%Q,sessionID=%Q,position=%Q,text=%Q,byID=%Q,byName=%Q,at=%Q', NEW.id, NEW.inquiryID, NEW.sessionID, NEW.position, NEW.text, NEW.byID, NEW.byName, NEW.at));
END;
CREATE TRIGGER journal_reflection_update AFTER UPDATE ON reflection BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'reflection', NEW.id, printf('id=%Q,inquiryID=%Q,sessionID=%Q,position=%Q,text=%Q,byID=%Q,byName=%Q,at=%Q', OLD.id, OLD.inquiryID, OLD.sessionID, OLD.position, OLD.text, OLD.byID, OLD.byName, OLD.at), printf('id=%Q,inquiryID=%Q,sessionID=%Q,position=%Q,text=%Q,byID=%Q,byName=%Q,at=%Q', NEW.id, NEW.inquiryID, NEW.sessionID, NEW.position, NEW.text, NEW.byID, NEW.byName, NEW.at));
END;
CREATE TRIGGER journal_refusal_delete AFTER DELETE ON refusal BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'refusal', OLD.id, printf('id=%Q,cohortID=%Q,kind=%Q,fingerprint=%Q,at=%Q', OLD.id, OLD.cohortID, OLD.kind, OLD.fingerprint, OLD.at), NULL);
END;
CREATE TRIGGER journal_refusal_insert AFTER INSERT ON refusal BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'refusal', NEW.id, NULL, printf('id=%Q,cohortID=%Q,kind=%Q,fingerprint=%Q,at=%Q', NEW.id, NEW.cohortID, NEW.kind, NEW.fingerprint, NEW.at));
END;
CREATE TRIGGER journal_refusal_update AFTER UPDATE ON refusal BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'refusal', NEW.id, printf('id=%Q,cohortID=%Q,kind=%Q,fingerprint=%Q,at=%Q', OLD.id, OLD.cohortID, OLD.kind, OLD.fingerprint, OLD.at), printf('id=%Q,cohortID=%Q,kind=%Q,fingerprint=%Q,at=%Q', NEW.id, NEW.cohortID, NEW.kind, NEW.fingerprint, NEW.at));
END;
CREATE TRIGGER journal_resourceUse_delete AFTER DELETE ON resourceUse BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'resourceUse', OLD.id, printf('id=%Q,cohortID=%Q,communityID=%Q,personID=%Q,resourceID=%Q,playlistID=%Q,startedAt=%Q,doneAt=%Q,word=%Q,visibility=%Q', OLD.id, OLD.cohortID, OLD.communityID, OLD.personID, OLD.resourceID, OLD.playlistID, OLD.startedAt, OLD.doneAt, OLD.word, OLD.visibility), NULL);
END;
CREATE TRIGGER journal_resourceUse_insert AFTER INSERT ON resourceUse BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'resourceUse', NEW.id, NULL, printf('id=%Q,cohortID=%Q,communityID=%Q,personID=%Q,resourceID=%Q,playlistID=%Q,startedAt=%Q,doneAt=%Q,word=%Q,visibility=%Q', NEW.id, NEW.cohortID, NEW.communityID, NEW.personID, NEW.resourceID, NEW.playlistID, NEW.startedAt, NEW.doneAt, NEW.word, NEW.visibility));
END;
CREATE TRIGGER journal_resourceUse_update AFTER UPDATE ON resourceUse BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'resourceUse', NEW.id, printf('id=%Q,cohortID=%Q,communityID=%Q,personID=%Q,resourceID=%Q,playlistID=%Q,startedAt=%Q,doneAt=%Q,word=%Q,visibility=%Q', OLD.id, OLD.cohortID, OLD.communityID, OLD.personID, OLD.resourceID, OLD.playlistID, OLD.startedAt, OLD.doneAt, OLD.word, OLD.visibility), printf('id=%Q,cohortID=%Q,communityID=%Q,personID=%Q,resourceID=%Q,playlistID=%Q,startedAt=%Q,doneAt=%Q,word=%Q,visibility=%Q', NEW.id, NEW.cohortID, NEW.communityID, NEW.personID, NEW.resourceID, NEW.playlistID, NEW.startedAt, NEW.doneAt, NEW.word, NEW.visibility));
END;
CREATE TRIGGER journal_resource_delete AFTER DELETE ON resource BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'resource', OLD.id, printf('id=%Q,number=%Q,slug=%Q,title=%Q,publisher=%Q,url=%Q,kind=%Q,minutes=%Q,builds=%Q,level=%Q,usedBy=%Q,note=%Q,prompt=%Q,lastCheck=%Q,fingerprint=%Q,createdAt=%Q', OLD.id, OLD.number, OLD.slug, OLD.title, OLD.publisher, OLD.url, OLD.kind, OLD.minutes, OLD.builds, OLD.level, OLD.usedBy, OLD.note, OLD.prompt, OLD.lastCheck, OLD.fingerprint, OLD.createdAt), NULL);
END;
CREATE TRIGGER journal_resource_insert AFTER INSERT ON resource BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'resource', NEW.id, NULL, printf('id=%Q,number=%Q,slug=%Q,title=%Q,publisher=%Q,url=%Q,kind=%Q,minutes=%Q,builds=%Q,level=%Q,usedBy=%Q,note=%Q,prompt=%Q,lastCheck=%Q,fingerprint=%Q,createdAt=%Q', NEW.id, NEW.number, NEW.slug, NEW.title, NEW.publisher, NEW.url, NEW.kind, NEW.minutes, NEW.builds, NEW.level, NEW.usedBy, NEW.note, NEW.prompt, NEW.lastCheck, NEW.fingerprint, NEW.createdAt));
END;
CREATE TRIGGER journal_resource_update AFTER UPDATE ON resource BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'resource', NEW.id, printf('id=%Q,number=%Q,slug=%Q,title=%Q,publisher=%Q,url=%Q,kind=%Q,minutes=%Q,builds=%Q,level=%Q,usedBy=%Q,note=%Q,prompt=%Q,lastCheck=%Q,fingerprint=%Q,createdAt=%Q', OLD.id, OLD.number, OLD.slug, OLD.title, OLD.publisher, OLD.url, OLD.kind, OLD.minutes, OLD.builds, OLD.level, OLD.usedBy, OLD.note, OLD.prompt, OLD.lastCheck, OLD.fingerprint, OLD.createdAt), printf('id=%Q,number=%Q,slug=%Q,title=%Q,publisher=%Q,url=%Q,kind=%Q,minutes=%Q,builds=%Q,level=%Q,usedBy=%Q,note=%Q,prompt=%Q,lastCheck=%Q,fingerprint=%Q,createdAt=%Q', NEW.id, NEW.number, NEW.slug, NEW.title, NEW.publisher, NEW.url, NEW.kind, NEW.minutes, NEW.builds, NEW.level, NEW.usedBy, NEW.note, NEW.prompt, NEW.lastCheck, NEW.fingerprint, NEW.createdAt));
END;
CREATE TRIGGER journal_school_delete AFTER DELETE ON school BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'school', OLD.id, printf('id=%Q,cohortID=%Q,number=%Q,name=%Q', OLD.id, OLD.cohortID, OLD.number, OLD.name), NULL);
END;
CREATE TRIGGER journal_school_insert AFTER INSERT ON school BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'school', NEW.id, NULL, printf('id=%Q,cohortID=%Q,number=%Q,name=%Q', NEW.id, NEW.cohortID, NEW.number, NEW.name));
END;
CREATE TRIGGER journal_school_update AFTER UPDATE ON school BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'school', NEW.id, printf('id=%Q,cohortID=%Q,number=%Q,name=%Q', OLD.id, OLD.cohortID, OLD.number, OLD.name), printf('id=%Q,cohortID=%Q,number=%Q,name=%Q', NEW.id, NEW.cohortID, NEW.number, NEW.name));
END;
CREATE TRIGGER journal_sessionEvent_delete AFTER DELETE ON sessionEvent BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'sessionEvent', OLD.id, printf('id=%Q,sessionID=%Q,position=%Q,event=%Q,amount=%Q,byID=%Q,at=%Q', OLD.id, OLD.sessionID, OLD.position, OLD.event, OLD.amount, OLD.byID, OLD.at), NULL);
END;
CREATE TRIGGER journal_sessionEvent_insert AFTER INSERT ON sessionEvent BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'sessionEvent', NEW.id, NULL, printf('id=%Q,sessionID=%Q,position=%Q,event=%Q,amount=%Q,byID=%Q,at=%Q', NEW.id, NEW.sessionID, NEW.position, NEW.event, NEW.amount, NEW.byID, NEW.at));
END;
CREATE TRIGGER journal_sessionEvent_update AFTER UPDATE ON sessionEvent BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'sessionEvent', NEW.id, printf('id=%Q,sessionID=%Q,position=%Q,event=%Q,amount=%Q,byID=%Q,at=%Q', OLD.id, OLD.sessionID, OLD.position, OLD.event, OLD.amount, OLD.byID, OLD.at), printf('id=%Q,sessionID=%Q,position=%Q,event=%Q,amount=%Q,byID=%Q,at=%Q', NEW.id, NEW.sessionID, NEW.position, NEW.event, NEW.amount, NEW.byID, NEW.at));
END;
CREATE TRIGGER journal_session_delete AFTER DELETE ON session BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'session', OLD.id, printf('id=%Q,number=%Q,cohortID=%Q,title=%Q,plannedStart=%Q,status=%Q,createdAt=%Q,focus=%Q,produces=%Q,meanwhile=%Q', OLD.id, OLD.number, OLD.cohortID, OLD.title, OLD.plannedStart, OLD.status, OLD.createdAt, OLD.focus, OLD.produces, OLD.meanwhile), NULL);
END;
CREATE TRIGGER journal_session_insert AFTER INSERT ON session BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'session', NEW.id, NULL, printf('id=%Q,number=%Q,cohortID=%Q,title=%Q,plannedStart=%Q,status=%Q,createdAt=%Q,focus=%Q,produces=%Q,meanwhile=%Q', NEW.id, NEW.number, NEW.cohortID, NEW.title, NEW.plannedStart, NEW.status, NEW.createdAt, NEW.focus, NEW.produces, NEW.meanwhile));
END;
CREATE TRIGGER journal_session_update AFTER UPDATE ON session BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'session', NEW.id, printf('id=%Q,number=%Q,cohortID=%Q,title=%Q,plannedStart=%Q,status=%Q,createdAt=%Q,focus=%Q,produces=%Q,meanwhile=%Q', OLD.id, OLD.number, OLD.cohortID, OLD.title, OLD.plannedStart, OLD.status, OLD.createdAt, OLD.focus, OLD.produces, OLD.meanwhile), printf('id=%Q,number=%Q,cohortID=%Q,title=%Q,plannedStart=%Q,status=%Q,createdAt=%Q,focus=%Q,produces=%Q,meanwhile=%Q', NEW.id, NEW.number, NEW.cohortID, NEW.title, NEW.plannedStart, NEW.status, NEW.createdAt, NEW.focus, NEW.produces, NEW.meanwhile));
END;
CREATE TRIGGER journal_story_delete AFTER DELETE ON story BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'story', OLD.id, printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,tellerID=%Q,happened=%Q,about=%Q,surprise=%Q,quotes=%Q,visibility=%Q,createdAt=%Q', OLD.id, OLD.number, OLD.cohortID, OLD.communityID, OLD.sessionID, OLD.tellerID, OLD.happened, OLD.about, OLD.surprise, OLD.quotes, OLD.visibility, OLD.createdAt), NULL);
END;
CREATE TRIGGER journal_story_insert AFTER INSERT ON story BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'story', NEW.id, NULL, printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,tellerID=%Q,happened=%Q,about=%Q,surprise=%Q,quotes=%Q,visibility=%Q,createdAt=%Q', NEW.id, NEW.number, NEW.cohortID, NEW.communityID, NEW.sessionID, NEW.tellerID, NEW.happened, NEW.about, NEW.surprise, NEW.quotes, NEW.visibility, NEW.createdAt));
END;
CREATE TRIGGER journal_story_update AFTER UPDATE ON story BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'story', NEW.id, printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,tellerID=%Q,happened=%Q,about=%Q,surprise=%Q,quotes=%Q,visibility=%Q,createdAt=%Q', OLD.id, OLD.number, OLD.cohortID, OLD.communityID, OLD.sessionID, OLD.tellerID, OLD.happened, OLD.about, OLD.surprise, OLD.quotes, OLD.visibility, OLD.createdAt), printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,tellerID=%Q,happened=%Q,about=%Q,surprise=%Q,quotes=%Q,visibility=%Q,createdAt=%Q', NEW.id, NEW.number, NEW.cohortID, NEW.communityID, NEW.sessionID, NEW.tellerID, NEW.happened, NEW.about, NEW.surprise, NEW.quotes, NEW.visibility, NEW.createdAt));
END;
CREATE TRIGGER journal_voteOption_delete AFTER DELETE ON voteOption BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'voteOption', OLD.id, printf('id=%Q,voteID=%Q,position=%Q,questionID=%Q,groupID=%Q,causeID=%Q,count=%Q', OLD.id, OLD.voteID, OLD.position, OLD.questionID, OLD.groupID, OLD.causeID, OLD.count), NULL);
END;
CREATE TRIGGER journal_voteOption_insert AFTER INSERT ON voteOption BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'voteOption', NEW.id, NULL, printf('id=%Q,voteID=%Q,position=%Q,questionID=%Q,groupID=%Q,causeID=%Q,count=%Q', NEW.id, NEW.voteID, NEW.position, NEW.questionID, NEW.groupID, NEW.causeID, NEW.count));
END;
CREATE TRIGGER journal_voteOption_update AFTER UPDATE ON voteOption BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'voteOption', NEW.id, printf('id=%Q,voteID=%Q,position=%Q,questionID=%Q,groupID=%Q,causeID=%Q,count=%Q', OLD.id, OLD.voteID, OLD.position, OLD.questionID, OLD.groupID, OLD.causeID, OLD.count), printf('id=%Q,voteID=%Q,position=%Q,questionID=%Q,groupID=%Q,causeID=%Q,count=%Q', NEW.id, NEW.voteID, NEW.position, NEW.questionID, NEW.groupID, NEW.causeID, NEW.count));
END;
CREATE TRIGGER journal_vote_delete AFTER DELETE ON vote BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'vote', OLD.id, printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,subject=%Q,dots=%Q,perOption=%Q,turnout=%Q,openedAt=%Q,closedAt=%Q', OLD.id, OLD.number, OLD.cohortID, OLD.communityID, OLD.sessionID, OLD.subject, OLD.dots, OLD.perOption, OLD.turnout, OLD.openedAt, OLD.closedAt), NULL);
END;
CREATE TRIGGER journal_vote_insert AFTER INSERT ON vote BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'vote', NEW.id, NULL, printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,subject=%Q,dots=%Q,perOption=%Q,turnout=%Q,openedAt=%Q,closedAt=%Q', NEW.id, NEW.number, NEW.cohortID, NEW.communityID, NEW.sessionID, NEW.subject, NEW.dots, NEW.perOption, NEW.turnout, NEW.openedAt, NEW.closedAt));
END;
CREATE TRIGGER journal_vote_update AFTER UPDATE ON vote BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'vote', NEW.id, printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,subject=%Q,dots=%Q,perOption=%Q,turnout=%Q,openedAt=%Q,closedAt=%Q', OLD.id, OLD.number, OLD.cohortID, OLD.communityID, OLD.sessionID, OLD.subject, OLD.dots, OLD.perOption, OLD.turnout, OLD.openedAt, OLD.closedAt), printf('id=%Q,number=%Q,cohortID=%Q,communityID=%Q,sessionID=%Q,subject=%Q,dots=%Q,perOption=%Q,turnout=%Q,openedAt=%Q,closedAt=%Q', NEW.id, NEW.number, NEW.cohortID, NEW.communityID, NEW.sessionID, NEW.subject, NEW.dots, NEW.perOption, NEW.turnout, NEW.openedAt, NEW.closedAt));
END;
CREATE TRIGGER journal_wording_delete AFTER DELETE ON wording BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'wording', OLD.id, printf('id=%Q,inquiryID=%Q,position=%Q,text=%Q,reason=%Q,byID=%Q,byName=%Q,at=%Q', OLD.id, OLD.inquiryID, OLD.position, OLD.text, OLD.reason, OLD.byID, OLD.byName, OLD.at), NULL);
END;
CREATE TRIGGER journal_wording_insert AFTER INSERT ON wording BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'wording', NEW.id, NULL, printf('id=%Q,inquiryID=%Q,position=%Q,text=%Q,reason=%Q,byID=%Q,byName=%Q,at=%Q', NEW.id, NEW.inquiryID, NEW.position, NEW.text, NEW.reason, NEW.byID, NEW.byName, NEW.at));
END;
CREATE TRIGGER journal_wording_update AFTER UPDATE ON wording BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'wording', NEW.id, printf('id=%Q,inquiryID=%Q,position=%Q,text=%Q,reason=%Q,byID=%Q,byName=%Q,at=%Q', OLD.id, OLD.inquiryID, OLD.position, OLD.text, OLD.reason, OLD.byID, OLD.byName, OLD.at), printf('id=%Q,inquiryID=%Q,position=%Q,text=%Q,reason=%Q,byID=%Q,byName=%Q,at=%Q', NEW.id, NEW.inquiryID, NEW.position, NEW.text, NEW.reason, NEW.byID, NEW.byName, NEW.at));
END;
