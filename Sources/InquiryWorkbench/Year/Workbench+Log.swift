package import InquiryDomain
import InquiryStore

extension Workbench {
  /// Writes down what somebody will try before the next session, and what they think will happen.
  ///
  /// Anyone may for themselves; only a facilitator may for somebody else. It belongs to the weeks that run now.
  ///
  /// - Throws: `Failure` where a participant writes in another's name, it is nobody's, words are missing or too many, it
  ///   is for a pair and there is no partner, or it is for more than the community and may tell who somebody is.
  package func planEntry(_ form: LogForm, in cohort: Identifier<Cohort>, by actor: Actor) throws -> LogEntry {
    try actor.mustSpeak(for: form.personID)
    guard form.plan?.cleanedForStorage().isEmpty == false else {
      throw Failure(
        .usage, "log.no-plan", "What one thing will be tried?",
        hint: "hmw log plan \"Sit in on two reading blocks\" --by fri")
    }
    return try change(by: actor) { db in
      var entry = try newEntry(form, in: cohort, db)
      try form.fill(&entry)
      return try keep(&entry, form, "planned what to try", db)
    }
  }

  /// Writes down what somebody tried, or why not yet: into the plan it began as, or as an entry of its own.
  ///
  /// - Throws: `Failure` as `planEntry`, and where the plan is not the actor's to change or has been completed meanwhile.
  package func addLogEntry(
    _ form: LogForm, into target: LogTarget = .newestPlan, in cohort: Identifier<Cohort>, by actor: Actor
  ) throws -> LogEntry {
    try actor.mustSpeak(for: form.personID)
    guard !form.isEmpty else { throw LogForm.nothing }
    let viewer = try viewer(for: actor)
    return try change(by: actor) { db in
      let fresh = try newEntry(form, in: cohort, db)
      let plan = try plan(for: fresh, target, to: viewer, db)
      var entry = plan ?? fresh
      try form.fill(&entry)
      try setDay(of: &entry, db)
      guard let plan else { return try keep(&entry, form, "wrote in the log", db) }
      return try keep(&entry, form, before: plan, "wrote in the log", db)
    }
  }

  /// Changes the parts of a log entry that are given; the others stay, and empty words take words away.
  ///
  /// Its owner may; so may the facilitator, where the entry is theirs to read.
  ///
  /// - Throws: `Failure` where the entry is not the actor's to change, somebody but its owner lets more people read it,
  ///   nothing would be left of it, and as `planEntry`.
  package func editLogEntry(_ id: Identifier<LogEntry>, _ form: LogForm, by actor: Actor) throws -> LogEntry {
    try change(by: actor) { db in
      let before = try db.get(id)
      try mustOwnLog(before, actor)
      var entry = before
      try form.fill(&entry)
      try setDay(of: &entry, db)
      return try keep(&entry, form, before: before, "changed the log", db)
    }
  }

  /// Takes a log entry away; its owner may, and so may the facilitator where it is theirs to read.
  ///
  /// - Throws: `Failure` where the entry is not the actor's to remove, or a debrief or a barrier refers to it.
  package func removeLogEntry(_ id: Identifier<LogEntry>, by actor: Actor) throws {
    let entry = try read { try $0.get(id) }
    do {
      try change(by: actor) { db in
        let entry = try db.get(id)
        try mustOwnLog(entry, actor)
        try db.delete(entry)
        db.say(Self.sentence("took an entry out of the log", "removed log entry", entry))
      }
    } catch var failure as Failure where failure.code == "entry.in-use" {
      failure.message = "A debrief or a barrier refers to log entry \(entry.number), so it stays."
      failure.hint = "See what it says: hmw log show \(entry.number)"
      throw failure
    }
  }

  /// Only its owner writes in an entry, though a partner may read it; a facilitator types for those without a device.
  private func mustOwnLog(_ entry: LogEntry, _ actor: Actor) throws(Failure) {
    guard actor.personID != entry.personID else { return }
    guard actor.facilitates, entry.visibility > .pair else {
      throw Failure(
        .notAllowed, "role.not-yours",
        actor.facilitates
          ? "Only its owner can change a log entry that is \(entry.visibility.rawValue)."
          : "You can only change a log entry of your own.", hint: "Its owner can: add --as NAME")
    }
  }
}
