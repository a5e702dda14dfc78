import InquiryDomain
import InquiryStore

extension Workbench {
  func changeBarrier(
    _ id: Identifier<Barrier>, by actor: Actor, _ body: (inout Barrier, Writing) throws -> Void
  ) throws -> Barrier {
    try change(by: actor) { db in
      var barrier = try db.get(id)
      try actor.mustOwn(barrier, "a barrier")
      try body(&barrier, db)
      try db.update(barrier)
      return barrier
    }
  }

  /// What a barrier comes from, if the viewer may read it.
  func source(of form: BarrierForm, to viewer: Viewer, _ db: Reading) throws -> BarrierSource? {
    if let id = form.entryID {
      let entry = try db.get(id)
      guard viewer.maySee(entry) else { throw Self.withheldSource("log entry", "log") }
      return BarrierSource(entry)
    }
    guard let id = form.causeID else { return nil }
    let cause = try db.get(id)
    guard viewer.maySee(cause) else { throw Self.withheldSource("note", "note") }
    return BarrierSource(cause)
  }

  func barrierText(_ text: String?) throws(Failure) -> String {
    guard let text else {
      throw Failure(
        .usage, "barrier.no-text", "Say in your own words what stands in the way: nothing is carried over by itself.",
        hint: "hmw barrier raise \"No bus on meeting evenings\" --log NUMBER")
    }
    return try EntryText.accept(text, as: "barrier", limit: EntryText.Limit.line)
  }

  /// Words of another travel as far as they did; one's own, and those of nobody by name, reach the cohort.
  static func usualReach(_ reach: Tier, source: BarrierSource?, of actor: Actor) -> Tier {
    guard let owner = source?.owner, owner != actor.personID else { return .cohort }
    return min(reach, .cohort)
  }

  func refuseUnread(_ barrier: Barrier, widening before: Tier, accepted: Bool, _ db: Reading) throws {
    try refuseNamed(barrier.owner, of: barrier.cohortID, accepted: accepted, db)
    try refuseUnread(
      barrier.words, widening: before, to: barrier.visibility, of: barrier.cohortID, accepted: accepted, db)
  }

  /// An owner is a role: a name would stand in letters to the district.
  func refuseNamed(_ owner: String?, of cohort: Identifier<Cohort>, accepted: Bool, _ db: Reading) throws {
    guard let owner, !accepted, NameSigns.any(in: owner, names: try db.names(in: cohort)),
      let found = try scrub(for: cohort, db).findings(in: owner).first(where: { $0.severity == .direct })
    else { return }
    throw Failure(
      .invalid, "barrier.owner-named", "\"\(found.words)\" may tell who somebody is; an owner is an office or a role.",
      hint: "hmw barrier assign NUMBER \"Transport office\", or, if it may stand, add --accept-findings")
  }

  /// A sentence for the history; what only two people may read is told without its number.
  static func sentence(_ verb: String, _ barrier: Barrier) -> String {
    barrier.visibility > .pair ? "\(verb) barrier \(barrier.number)" : "\(verb) a barrier"
  }

  private static func withheldSource(_ what: String, _ noun: String) -> Failure {
    Failure(.notAllowed, "\(noun).withheld", "You can't read that \(what), so no barrier can come from it.")
  }
}
