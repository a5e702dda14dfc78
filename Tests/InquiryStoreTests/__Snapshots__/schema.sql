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
CREATE UNIQUE INDEX questionSourceOfCause ON questionSource(questionID, causeID) WHERE causeID IS NOT NULL;
CREATE UNIQUE INDEX questionSourceOfNeed ON questionSource(questionID, needID) WHERE needID IS NOT NULL;
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
  VALUES ((SELECT max(sequence) FROM operation), 'session', OLD.id, printf('id=%Q,number=%Q,cohortID=%Q,title=%Q,plannedStart=%Q,status=%Q,createdAt=%Q', OLD.id, OLD.number, OLD.cohortID, OLD.title, OLD.plannedStart, OLD.status, OLD.createdAt), NULL);
END;
CREATE TRIGGER journal_session_insert AFTER INSERT ON session BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'session', NEW.id, NULL, printf('id=%Q,number=%Q,cohortID=%Q,title=%Q,plannedStart=%Q,status=%Q,createdAt=%Q', NEW.id, NEW.number, NEW.cohortID, NEW.title, NEW.plannedStart, NEW.status, NEW.createdAt));
END;
CREATE TRIGGER journal_session_update AFTER UPDATE ON session BEGIN
  INSERT INTO change(operation, tableName, rowID, before, after)
  VALUES ((SELECT max(sequence) FROM operation), 'session', NEW.id, printf('id=%Q,number=%Q,cohortID=%Q,title=%Q,plannedStart=%Q,status=%Q,createdAt=%Q', OLD.id, OLD.number, OLD.cohortID, OLD.title, OLD.plannedStart, OLD.status, OLD.createdAt), printf('id=%Q,number=%Q,cohortID=%Q,title=%Q,plannedStart=%Q,status=%Q,createdAt=%Q', NEW.id, NEW.number, NEW.cohortID, NEW.title, NEW.plannedStart, NEW.status, NEW.createdAt));
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
