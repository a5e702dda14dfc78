package import InquiryDomain
import InquiryStore

extension Workbench {
  /// Keeps what came of a debrief; only its people may read it.
  ///
  /// One of its people may, or a facilitator who types for them. It counts for the session after which the
  /// applications were tried. An insight goes into its owner's entry too where they agreed and the entry says nothing.
  ///
  /// - Throws: `Failure` where the actor is none of its people and does not facilitate, there are not two or three
  ///   different people of the cohort, an entry is another person's or not the actor's to bring, words are too many
  ///   or may tell who somebody is and more than the partners are to read them, or a day is off.
  package func addDebrief(
    _ form: DebriefForm, in cohort: Identifier<Cohort>, by actor: Actor
  ) throws -> DebriefView {
    let viewer = try viewer(for: actor)
    return try change(by: actor) { db in
      let book = try Self.book(cohort, in: db)
      try refuseStrangers(form, in: book, by: actor)
      let entries = try form.turns.map { try entry($0, in: cohort, to: viewer, db) }
      var debrief = try newDebrief(form, about: entries.compactMap(\.self), in: book, db)
      try form.fill(&debrief, today: today(book.cohort, db))
      debrief.number = try db.nextNumber(Debrief.self, in: cohort)
      try db.insert(debrief)
      for (index, (given, entry)) in zip(form.turns, entries).enumerated() {
        var turn = DebriefTurn(
          id: ambient.identifier(), debriefID: debrief.id, position: index + 1, personID: given.personID,
          entryID: entry?.id)
        try DebriefForm.fill(&turn, from: given)
        try db.insert(turn)
        try writeBack(given, insight: turn.insight, to: entry, accepted: form.acceptsFindings, db)
      }
      if let slot = form.draftSlot { try db.dropDraft(slot) }
      db.say("kept debrief \(debrief.number)")
      return try view(of: debrief, in: db, to: viewer)
    }
  }

  private func newDebrief(
    _ form: DebriefForm, about entries: [LogEntry], in book: CohortBook, _ db: Writing
  ) throws -> Debrief {
    let people = form.turns.map(\.personID)
    let communities = Set(people.map { book.member($0)?.membership.communityID })
    let interval = Interval(of: try db.all(Session.self, in: book.cohort.id), at: db.now)
    return Debrief(
      id: ambient.identifier(), number: 0, cohortID: book.cohort.id,
      communityID: communities.count == 1 ? communities.first ?? nil : nil,
      sessionID: entries.isEmpty ? interval.after?.id : entries[0].sessionID, people: people,
      heldOn: today(book.cohort, db), createdAt: db.now)
  }

  /// Adds to a debrief or changes what is given; only its people may.
  ///
  /// - Throws: `Failure` where the debrief is not the actor's, a turn is of somebody who did not take part, and as in
  ///   `addDebrief`.
  package func editDebrief(
    _ id: Identifier<Debrief>, _ form: DebriefForm, by actor: Actor
  ) throws -> DebriefView {
    let viewer = try viewer(for: actor)
    return try change(by: actor) { db in
      var debrief = try db.get(id)
      try actor.mustOwn(debrief, "a debrief")
      try form.fill(&debrief, today: today(try db.get(debrief.cohortID), db))
      try db.update(debrief)
      let turns = try db.turns(of: id)
      for given in form.turns {
        guard var turn = turns.first(where: { $0.personID == given.personID }) else { throw Self.notThere }
        let entry = try self.entry(given, in: debrief.cohortID, to: viewer, db)
        if given.about != nil { turn.entryID = entry?.id }
        try DebriefForm.fill(&turn, from: given)
        try db.update(turn)
        let known = try entry ?? turn.entryID.flatMap { try db.find($0) }
        try writeBack(
          given, insight: turn.insight, to: known.flatMap { viewer.maySee($0) ? $0 : nil },
          accepted: form.acceptsFindings, db)
      }
      db.say("changed debrief \(debrief.number)")
      return try view(of: debrief, in: db, to: viewer)
    }
  }

  private static var notThere: Failure {
    Failure(
      .invalid, "debrief.not-there", "That person did not take part in this debrief.",
      hint: "See who did: hmw debrief list")
  }

  /// Takes a debrief away; what it put into people's entries stays there. Only its people may.
  ///
  /// - Throws: `Failure` where the debrief is not the actor's.
  package func removeDebrief(_ id: Identifier<Debrief>, by actor: Actor) throws {
    try change(by: actor) { db in
      let debrief = try db.get(id)
      try actor.mustOwn(debrief, "a debrief")
      for turn in try db.turns(of: id) { try db.delete(turn) }
      try db.delete(debrief)
      db.say("removed debrief \(debrief.number)")
    }
  }

  /// The debriefs that the viewer may read, newest first.
  ///
  /// - Parameter last: the most that are wanted; nil for all.
  package func debriefs(
    in cohort: Identifier<Cohort>, last: Int? = nil, to viewer: Viewer
  ) throws -> [DebriefView] {
    try read { db in
      try db.debriefs(in: cohort, of: viewer.personID, limit: last).filter(viewer.maySee)
        .map { try view(of: $0, in: db, to: viewer) }
    }
  }

  /// One debrief by its number.
  ///
  /// - Throws: `Failure` where there is none, or it is not the viewer's to read.
  package func debrief(_ number: Int, in cohort: Identifier<Cohort>, to viewer: Viewer) throws -> DebriefView {
    let debrief: Debrief = try visible(number, in: cohort, as: "debrief", to: viewer)
    return try read { try view(of: debrief, in: $0, to: viewer) }
  }

  /// The entry that a person would talk over now: their newest since the last session, if the viewer may read it.
  ///
  /// A private one is never proposed: to bring it is its owner's choice.
  package func entryToTalkOver(
    of person: Identifier<Person>, in cohort: Identifier<Cohort>, to viewer: Viewer
  ) throws -> LogEntry? {
    let session = try interval(of: cohort).after?.id
    return try read { try $0.newestOpenEntry(of: person, in: cohort, after: session) }.first(where: viewer.maySee)
  }

  /// An entry that a person wants to talk over, by the number people call it.
  ///
  /// - Throws: `Failure` where it is not the person's, or not the viewer's to read; both read the same.
  package func entryToTalkOver(
    _ number: Int, of person: Identifier<Person>, in cohort: Identifier<Cohort>, to viewer: Viewer
  ) throws -> LogEntry {
    let entry = try read { try $0.numbered(number, in: cohort, as: LogEntry.self) }
    guard let entry, entry.personID == person, viewer.maySee(entry) else { throw Self.noSuchEntry }
    return entry
  }

  /// An entry, if the viewer may read it; a debrief under way knows it by its identifier alone.
  package func entry(_ id: Identifier<LogEntry>, to viewer: Viewer) throws -> LogEntry? {
    try read { try $0.find(id) }.flatMap { viewer.maySee($0) ? $0 : nil }
  }
}
