package import InquiryDomain
import InquiryStore

extension Workbench {
  /// Everything of a session's room as it stands now.
  ///
  /// - Throws: `Failure` where phones were never let in.
  package func liveRoom(_ session: Identifier<Session>) throws -> LiveRoom {
    try read { db in try liveRoom(session, db) }
  }

  private func liveRoom(_ session: Identifier<Session>, _ db: Reading) throws -> LiveRoom {
    guard let room = try db.room(of: session) else { throw Self.noRoom }
    let view = try view(of: session, in: db)
    let cohort = view.cohort.id
    var live = LiveRoom(
      sequence: try db.latestChange(), view: view, book: try Self.book(cohort, in: db), room: room,
      notes: Self.byID(try db.all(in: cohort)), groups: Self.byID(try db.all(in: cohort)))
    try refresh(Set(LiveRoom.Part.allCases), of: &live, db)
    return live
  }

  /// Brings a room up to what the workbook says now, and tells what changed.
  ///
  /// - Throws: `Failure` where the session or its room is gone.
  package func refresh(_ live: inout LiveRoom) throws -> LiveRoom.Tick {
    try read { db in
      let rows = try db.touched(after: live.sequence)
      var tick = LiveRoom.Tick(parts: Set(rows.flatMap(\.parts)))
      live.sequence = try db.latestChange()
      try refresh(notesAmong: rows, of: &live, &tick, db)
      try refresh(groupsAmong: rows, of: &live, &tick, db)
      // A vote's options read as the notes and groups they stand for.
      if !live.votes.isEmpty, !tick.notes.isEmpty || !tick.groups.isEmpty { tick.parts.insert(.votes) }
      tick.parts.formUnion(try refreshUnjournalled(&live, db))
      let (dots, blank) = (live.dots, live.room.blank)
      if !tick.parts.isEmpty { try refresh(tick.parts, of: &live, db) }
      live.addDotted(since: dots, to: &tick)
      if live.room.blank != blank { live.addAll(to: &tick) }
      live.remember(tick)
      return tick
    }
  }

  private func refresh(
    notesAmong rows: Set<TouchedRow>, of live: inout LiveRoom, _ tick: inout LiveRoom.Tick, _ db: Reading
  ) throws {
    let ids = rows.filter { $0.table == Cause.table }.map { Identifier<Cause>($0.id) }
    let found = Self.byID(try db.each(ids).filter { $0.cohortID == live.cohortID })
    var notes = live.notes
    for id in ids where found[id] != notes[id] {
      tick.notes.insert(id)
      // Twins show behind the note that they were merged into, so it changes with them.
      tick.notes.formUnion([notes[id]?.mergedIntoID, found[id]?.mergedIntoID].compactMap(\.self))
      tick.concerned.formUnion([notes[id]?.authorID, found[id]?.authorID].compactMap(\.self))
      notes[id] = found[id]
    }
    if !tick.notes.isEmpty { live.notes = notes }
  }

  private func refresh(
    groupsAmong rows: Set<TouchedRow>, of live: inout LiveRoom, _ tick: inout LiveRoom.Tick, _ db: Reading
  ) throws {
    let ids = rows.filter { $0.table == CauseGroup.table }.map { Identifier<CauseGroup>($0.id) }
    let found = Self.byID(try db.each(ids).filter { $0.cohortID == live.cohortID })
    for id in ids where found[id] != live.groups[id] {
      tick.groups.insert(id)
      live.groups[id] = found[id]
    }
  }

  /// What changes without the journal: the door, who has a seat, and how many have voted.
  private func refreshUnjournalled(_ live: inout LiveRoom, _ db: Reading) throws -> Set<LiveRoom.Part> {
    var parts: Set<LiveRoom.Part> = []
    guard let room = try db.room(of: live.sessionID) else { throw Self.noRoom }
    let seats = try db.seats(in: live.cohortID)
    if room != live.room { parts.insert(.room) }
    if seats != live.seats { parts.formUnion([.room, .me]) }
    for vote in live.votes where vote.vote.isOpen {
      if try db.turnout(of: vote.vote.id) != vote.turnout { parts.insert(.votes) }
    }
    return parts
  }

  private func refresh(_ parts: Set<LiveRoom.Part>, of live: inout LiveRoom, _ db: Reading) throws {
    let cohort = live.cohortID
    if !parts.isDisjoint(with: [.session, .communities, .me]) {
      live.view = try view(of: live.sessionID, in: db)
      live.book = try Self.book(cohort, in: db)
    }
    if !parts.isDisjoint(with: [.room, .me]) {
      live.room = try db.room(of: live.sessionID) ?? live.room
      live.seats = try db.seats(in: cohort)
    }
    if parts.contains(.questions) { live.questions = try texts(of: db.all(Question.self, in: cohort), db) }
    if parts.contains(.question) { live.inquiries = try openInquiries(in: cohort, db) }
    if parts.contains(.own) {
      live.stories = try db.all(in: cohort).filter { $0.sessionID == live.sessionID }
      live.needs = try db.all(in: cohort).filter { $0.sessionID == live.sessionID }
    }
    if parts.contains(.votes) { try refreshVotes(of: &live, db) }
  }

  private func texts(of questions: [Question], _ db: Reading) throws -> [(question: Question, text: String)] {
    let drafts = Dictionary(
      grouping: try questions.first.map { try db.drafts(in: $0.cohortID) } ?? [], by: \.questionID)
    return questions.filter { $0.status != .merged }.map { question in
      (question, drafts[question.id]?.max { $0.position < $1.position }?.text ?? "")
    }
  }

  private func openInquiries(
    in cohort: Identifier<Cohort>, _ db: Reading
  ) throws -> [(inquiry: Inquiry, text: String)] {
    let wordings = Dictionary(grouping: try db.wordings(in: cohort), by: \.inquiryID)
    return try db.all(Inquiry.self, in: cohort).filter { $0.closedAt == nil }
      .map { ($0, wordings[$0.id]?.last?.text ?? "") }
  }

  private func refreshVotes(of live: inout LiveRoom, _ db: Reading) throws {
    let all = try db.all(Vote.self, in: live.cohortID)
    live.votes = try all.filter { $0.isOpen || $0.sessionID == live.sessionID }.map { try voteView($0, in: db) }
    let closed = all.filter { !$0.isOpen }
    let last = Dictionary(grouping: closed) { [$0.subject.rawValue, $0.communityID?.text] }.values.compactMap(\.last)
    let options = try last.flatMap { try db.options(of: $0.id) }
    live.dots = options.reduce(into: [:]) {
      $0[$1.causeID?.text ?? $1.groupID?.text ?? $1.questionID?.text ?? ""] = $1.count
    }
  }

  private static func byID<E: Entity>(_ entities: [E]) -> [Identifier<E>: E] {
    Dictionary(entities.map { ($0.id, $0) }) { first, _ in first }
  }
}

extension TouchedRow {
  /// The parts of a screen that hang on this row; notes and groups are sent one by one.
  fileprivate var parts: Set<LiveRoom.Part> {
    switch table {
    case "session", "sessionEvent", "attendance", "agendaItem": [.session, .room]
    case "membership", "person", "community", "cohort", "school": [.session, .me, .room, .communities, .votes]
    case "question", "questionDraft": [.questions, .votes]
    case "inquiry", "wording": [.question, .questions]
    case "story", "need": [.own]
    case "vote", "voteOption": [.votes]
    case "causeGroup": [.votes]
    default: []
    }
  }
}

extension LiveRoom {
  /// Notes, groups and questions whose dots of the last closed vote are others than before.
  fileprivate func addDotted(since before: [String: Int], to tick: inout Tick) {
    let changed = Set(before.keys).union(dots.keys).filter { before[$0] != dots[$0] }
    tick.notes.formUnion(changed.map { Identifier<Cause>($0) }.filter { notes[$0] != nil })
    tick.groups.formUnion(changed.map { Identifier<CauseGroup>($0) }.filter { groups[$0] != nil })
    if questions.contains(where: { changed.contains($0.question.id.text) }) { tick.parts.insert(.questions) }
  }

  /// Everything that is on screens comes or goes when the wall is hidden or shown; the journal knows nothing of that,
  /// so whoever was away meanwhile is given a whole screen.
  fileprivate mutating func addAll(to tick: inout Tick) {
    tick.notes.formUnion(notes.keys)
    tick.groups.formUnion(groups.keys)
    tick.parts.formUnion([.questions, .votes])
    tick.concerned.formUnion(notes.values.compactMap(\.authorID))
    forgotten = sequence + 1
  }

  /// Keeps what was touched for whoever comes back.
  fileprivate mutating func remember(_ tick: Tick) {
    recent += tick.notes.map { (sequence, $0, nil) } + tick.groups.map { (sequence, nil, $0) }
    guard recent.count > Self.memory else { return }
    let dropped = recent.count - Self.memory / 2
    forgotten = recent[dropped - 1].sequence
    recent.removeFirst(dropped)
  }
}
