import Foundation
import InquiryDomain
import InquiryStore

extension Workbench {
  /// One answer for an entry that is not there, is another's, or is not the actor's to read: it gives nothing away.
  static var noSuchEntry: Failure {
    Failure(
      .notFound, "debrief.no-entry", "There is no such log entry of that person's that you can bring.",
      hint: "Its owner can bring what is private: hmw debrief edit NUMBER --log NUMBER --as NAME")
  }

  func today(_ cohort: Cohort, _ db: Writing) -> CivilDate {
    CivilDate(db.now, in: cohort.zone)
  }

  func refuseStrangers(_ form: DebriefForm, in book: CohortBook, by actor: Actor) throws(Failure) {
    let people = form.turns.map(\.personID)
    guard (2...3).contains(people.count), Set(people).count == people.count else {
      throw Failure(
        .usage, "debrief.people", "A debrief is held by two or three different people.",
        hint: "Name the partner: --with NAME")
    }
    for person in people { _ = try membership(of: person, in: book) }
    if let own = actor.personID, people.contains(own) { return }
    try actor.mustSpeak(for: people.first)
  }

  /// The entry that a turn is about, if it is its person's own and the actor's to bring.
  func entry(
    _ turn: DebriefForm.Turn, in cohort: Identifier<Cohort>, to viewer: Viewer, _ db: Reading
  ) throws -> LogEntry? {
    guard case .entry(let id)? = turn.about else { return nil }
    guard let entry = try db.find(id), entry.cohortID == cohort, entry.personID == turn.personID, viewer.maySee(entry)
    else { throw Self.noSuchEntry }
    return entry
  }

  /// Puts what came of a turn into its person's entry, where that says nothing yet.
  func writeBack(
    _ turn: DebriefForm.Turn, insight: String?, to entry: LogEntry?, accepted: Bool, _ db: Writing
  ) throws {
    guard turn.writesEntry, var entry else { return }
    let before = entry
    entry.noticed = entry.noticed ?? insight
    entry.next = entry.next ?? turn.next
    entry.nextStep =
      try entry.nextStep
      ?? EntryText.acceptOptional(turn.nextStep, as: "next step", limit: EntryText.Limit.line)
    guard entry != before else { return }
    let added = Set(entry.words).subtracting(before.words)
    try refuseUnread(
      Array(added), widening: .pair, to: entry.visibility, of: entry.cohortID, accepted: accepted, db)
    try db.update(entry)
  }

  /// A debrief as the viewer may know it: an entry that is not theirs to read leaves no trace.
  func view(of debrief: Debrief, in db: Reading, to viewer: Viewer) throws -> DebriefView {
    let turns = try db.turns(of: debrief.id).map { turn -> DebriefView.Turn in
      guard let id = turn.entryID, let entry = try db.find(id) else {
        return DebriefView.Turn(turn: turn, about: .nothing)
      }
      guard !viewer.maySee(entry) else { return DebriefView.Turn(turn: turn, about: .entry(entry.number)) }
      var hidden = turn
      hidden.entryID = nil
      return DebriefView.Turn(turn: hidden, about: .somethingPrivate)
    }
    return DebriefView(debrief: debrief, turns: turns)
  }
}
