package import InquiryDomain
import InquiryStore

extension Workbench {
  /// Log entries within what the viewer may see, newest first: as many looks at the file for the last ten of a hundred
  /// thousand as for the last ten of twenty.
  package func logEntries(_ query: LogQuery, to viewer: Viewer) throws -> [LogView] {
    try read { db in
      let sessions = try query.since.map { since in
        try db.all(Session.self, in: query.cohortID).filter { !$0.isBefore(since) }.map(\.id)
      }
      var found: [LogEntry] = []
      var last = query.before
      let wanted = query.limit ?? .max
      while found.count < wanted {
        // What the query lets through is held against the viewer too, so a page may need a second look.
        let size = min(wanted, 10_000)
        let page = try db.logEntries(
          in: query.cohortID, of: query.personID, after: sessions, before: last, limit: size, narrowedFor: viewer)
        found += page.filter(viewer.maySee).prefix(wanted - found.count)
        last = page.last?.number
        if page.count < size { break }
      }
      return try views(of: found, to: viewer, db)
    }
  }

  /// One log entry by its number, with what partners said about it.
  ///
  /// - Throws: `Failure` where there is none, or where the viewer may not see it; that never says what it says.
  package func logEntry(_ number: Int, in cohort: Identifier<Cohort>, to viewer: Viewer) throws -> LogView {
    try read { db in
      guard let entry = try db.numbered(number, in: cohort, as: LogEntry.self) else {
        throw Failure(.notFound, "log.not-found", "There is no log entry \(number).", hint: "hmw log list")
      }
      guard viewer.maySee(entry) else {
        throw Failure(
          .notAllowed, "log.withheld", "You can't read log entry \(number): it is for its owner and those they chose.",
          hint: "Is it yours? Say who you are: hmw --as NAME log show \(number)")
      }
      return try views(of: [entry], to: viewer, db)[0]
    }
  }

  private func views(of entries: [LogEntry], to viewer: Viewer, _ db: Reading) throws -> [LogView] {
    // A query takes only so many names.
    let pieces = entries.chunks(of: 500)
    let talks = Dictionary(grouping: try pieces.flatMap { try db.turns(about: $0.map(\.id)) }) { $0.turn.entryID }
    let resources = try pieces.flatMap { try db.entities($0.compactMap(\.resourceID)) }
    let checks = try pieces.flatMap { try db.entities($0.compactMap(\.checkID)) }.filter(viewer.maySee)
    return entries.map { entry in
      let talks = talks[entry.id] ?? []
      let shown = talks.filter { viewer.maySee($0.debrief) }
      return LogView(
        entry, debriefed: talks.contains { $0.debrief.visibility != .private } || !shown.isEmpty,
        turns: shown.map(\.turn), resource: resources.first { $0.id == entry.resourceID },
        check: checks.first { $0.id == entry.checkID })
    }
  }

  /// What somebody should see before they write: their question, what they said they would try, and how much time is left.
  ///
  /// - Parameter viewer: whoever sits at the keyboard; a plan that they may not read is not shown to them.
  package func logSurroundings(
    of person: Identifier<Person>, in book: CohortBook, to viewer: Viewer
  ) throws -> LogSurroundings {
    let cohort = book.cohort.id
    let weeks = try interval(of: cohort)
    let community = book.member(person)?.membership.communityID
    return try read { db in
      let counts = try db.logCounts(of: person, in: cohort, withPrivate: viewer.personID == person)
      let inquiry = try db.all(Inquiry.self, in: cohort).last {
        $0.closedAt == nil && $0.communityID == community && viewer.maySee($0)
      }
      let partnership = try db.all(Partnership.self, in: cohort).last {
        $0.endedAt == nil && $0.members.contains(person)
      }
      let sessions = try db.all(Session.self, in: cohort).filter { $0.status != .planned }
      return LogSurroundings(
        weeks: weeks,
        plan: try db.openPlans(of: person, in: cohort, after: weeks.after?.id).first(where: viewer.maySee),
        question: try inquiry.flatMap { try db.wordings(of: $0.id).last?.text },
        partners: partnership?.members.filter { $0 != person } ?? [], entries: counts.entries,
        fromResources: counts.fromResources, first: sessions.min { $0.isBefore($1) } ?? weeks.after)
    }
  }

  /// The four dots of one person for the weeks after a session: for themselves and for whoever leads, nil for others.
  ///
  /// - Parameter session: nil for the weeks before the first.
  package func progress(
    of person: Identifier<Person>, in cohort: Identifier<Cohort>, after session: Identifier<Session>?, to viewer: Viewer
  ) throws -> Progress? {
    guard viewer.facilitates || viewer.personID == person else { return nil }
    return try read {
      try $0.progress(of: person, in: cohort, after: session, withPrivate: viewer.personID == person)
    }
  }

  /// The resource that people call by this number.
  ///
  /// - Throws: `Failure` where there is none.
  package func resource(forLog number: Int) throws -> Resource {
    guard let resource = try read({ try $0.logResource(number) }) else {
      throw Failure(.notFound, "resource.not-found", "There is no resource \(number).", hint: "hmw playlist list")
    }
    return resource
  }

  /// Who wrote in the log of this cohort last on this computer; nil where nobody said or they have left.
  package func lastWriter(in book: CohortBook) throws -> Person? {
    let kept = try read { try $0.setting(Self.writerSetting(book.cohort.id)) }
    return book.active.first { $0.person.id.text == kept }?.person
  }

  /// Remembers who writes at this computer, to be offered the next time.
  package func rememberWriter(_ person: Identifier<Person>, in cohort: Identifier<Cohort>) throws {
    try store.writeUnjournalled { try $0.set(Self.writerSetting(cohort), to: person.text) }
  }

  private static func writerSetting(_ cohort: Identifier<Cohort>) -> String { "log.writer.\(cohort.text)" }
}

extension Session {
  /// Whether it comes earlier: by its day where both have one, else by its number.
  fileprivate func isBefore(_ other: Session) -> Bool {
    guard let day = plannedStart, let otherDay = other.plannedStart, day != otherDay else {
      return number < other.number
    }
    return day < otherDay
  }
}

extension Array {
  /// The elements in pieces of at most a size.
  fileprivate func chunks(of size: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
  }
}
