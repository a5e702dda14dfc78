import Foundation
import InquiryDomain
import InquiryStore

extension Workbench {
  /// An empty entry in the place that is its owner's: their community, and the weeks that run now.
  func newEntry(_ form: LogForm, in cohort: Identifier<Cohort>, _ db: Writing) throws -> LogEntry {
    guard let owner = form.personID ?? db.actor.personID else {
      throw Failure(.usage, "log.no-owner", "Whose log is it?", hint: "Say whose it is: --by NAME")
    }
    guard let member = try db.memberships(of: owner).first(where: { $0.cohortID == cohort }) else {
      throw Failure(.notFound, "person.not-found", "That person is not in this group.", hint: "hmw person list")
    }
    let weeks = Interval(of: try db.all(Session.self, in: cohort), at: db.now)
    return LogEntry(
      id: ambient.identifier(), number: 0, cohortID: cohort, communityID: member.communityID,
      sessionID: weeks.after?.id, personID: owner, createdAt: db.now)
  }

  /// The plan that is completed; one that the actor may not read is none of theirs.
  func plan(for entry: LogEntry, _ target: LogTarget, to viewer: Viewer, _ db: Reading) throws -> LogEntry? {
    switch target {
    case .newEntry: return nil
    case .newestPlan:
      return try db.openPlans(of: entry.personID, in: entry.cohortID, after: entry.sessionID).first(
        where: viewer.maySee)
    case .plan(let id):
      let plan = try db.get(id)
      guard plan.personID == entry.personID, viewer.maySee(plan), plan.did == nil else {
        throw Failure(
          .busy, "log.plan-taken", "What was planned there has been completed meanwhile.",
          hint: "Write this as an entry of its own: add --new")
      }
      return plan
    }
  }

  /// Keeps a new entry, or one that has changed, after all that lets its words travel has been looked at.
  func keep(
    _ entry: inout LogEntry, _ form: LogForm, before: LogEntry? = nil, _ sentence: String, _ db: Writing
  ) throws -> LogEntry {
    try setPartner(of: &entry, before: before, db)
    if let before {
      try db.actor.mayWiden(before, to: entry.visibility, owner: entry.personID)
      try mayAddReader(before, form.partnerID, db.actor)
    }
    try refuseUnread(
      entry.words, widening: before?.visibility ?? .community, to: entry.visibility, of: entry.cohortID,
      accepted: form.acceptsFindings, db)
    if before == nil {
      entry.number = try db.nextNumber(LogEntry.self, in: entry.cohortID)
      try db.insert(entry)
    } else {
      try db.update(entry)
    }
    if let slot = form.draftSlot { try db.dropDraft(slot) }
    db.say(Self.sentence(sentence, "\(sentence): entry", entry))
    return entry
  }

  /// The partner of these weeks hears of what is new, where that lets nobody read who could not otherwise.
  ///
  /// A partner holds an entry, and holders may read it: so one of another community is not put on an entry that is
  /// for the community, unless somebody names them.
  private func setPartner(of entry: inout LogEntry, before: LogEntry?, _ db: Reading) throws {
    guard entry.partnerID == nil, before == nil || entry.visibility == .pair else { return }
    let partner = try db.all(Partnership.self, in: entry.cohortID).last {
      $0.endedAt == nil && $0.members.contains(entry.personID)
    }?.members.first { $0 != entry.personID }
    guard let partner else {
      guard entry.visibility != .pair else {
        throw Failure(
          .usage, "log.no-partner", "This is for a pair, and there is no partner yet.",
          hint: "Name them: --with NAME, or choose other readers: --visibility community")
      }
      return
    }
    let place = try db.memberships(of: partner).first { $0.cohortID == entry.cohortID && $0.leftAt == nil }
    let reads = entry.visibility > .community || entry.communityID == nil || place?.communityID == entry.communityID
    if place != nil, entry.visibility == .pair || reads { entry.partnerID = partner }
  }

  /// Naming a partner lets them read; only the owner may.
  private func mayAddReader(_ before: LogEntry, _ named: Identifier<Person>?, _ actor: Actor) throws(Failure) {
    guard let named, named != before.partnerID, actor.personID != before.personID else { return }
    throw Failure(
      .notAllowed, "role.owners-consent", "Only its owner can say who hears about it.",
      hint: "Its owner can: add --as NAME")
  }

  /// What the history says: nothing that leads to an entry which others may not know of.
  static func sentence(_ plain: String, _ numbered: String, _ entry: LogEntry) -> String {
    entry.visibility <= .pair ? plain : "\(numbered) \(entry.number)"
  }

  /// What was done is of today where nobody has said otherwise, and never of a day to come.
  func setDay(of entry: inout LogEntry, _ db: Reading) throws {
    let today = CivilDate(ambient.now(), in: try db.get(entry.cohortID).zone)
    if entry.did == .yes || entry.did == .partly { entry.didOn = entry.didOn ?? today }
    guard let day = entry.didOn, day > today else { return }
    throw Failure(
      .invalid, "log.day-ahead", "\(day.longText) is still to come.",
      hint: "For what is still to be done: hmw log plan \"…\" --by \(day)")
  }
}
