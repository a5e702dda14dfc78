import Foundation
import InquiryDomain
import InquiryStore
import InquiryTestSupport
import InquiryWorkbench

extension WriteCase {
  static let log: [WriteCase] = [
    WriteCase("planEntry", guarded: false) { room, actor in
      _ = try room.workbench.planEntry(fullForm(room), in: room.cohort.id, by: actor)
    },
    WriteCase("addLogEntry", guarded: false) { room, actor in
      var form = try fullForm(room)
      (form.visibility, form.partnerID) = (.cohort, try room.person(2).id)
      _ = try room.workbench.addLogEntry(form, in: room.cohort.id, by: actor)
    },
    WriteCase("addLogEntry into what was planned", guarded: false) { room in
      _ = try room.plan()
    } act: { room, actor in
      var form = LogForm()
      (form.tried, form.visibility) = ("zebra met", .private)
      _ = try room.workbench.addLogEntry(form, in: room.cohort.id, by: actor)
    },
    WriteCase("addLogEntry not yet", guarded: false) { room, actor in
      var form = LogForm()
      (form.blockedBy, form.blockedWhy, form.visibility) = (.skills, "zebra ran", .private)
      _ = try room.workbench.addLogEntry(form, in: room.cohort.id, by: actor)
    },
    WriteCase("editLogEntry", guarded: false, settles: true) { room in
      _ = try room.plan()
    } act: { room, actor in
      var form = try fullForm(room)
      form.visibility = .public
      _ = try room.workbench.editLogEntry(room.logEntry(1).id, form, by: actor)
    },
    WriteCase("removeLogEntry", guarded: false) { room in
      _ = try room.plan(.private)
    } act: { room, actor in
      try room.workbench.removeLogEntry(room.logEntry(1).id, by: actor)
    },
  ]

  /// Every part that a form has.
  private static func fullForm(_ room: Room) throws -> LogForm {
    var form = LogForm()
    form.checkID = try room.check(1).id
    (form.plan, form.planFor, form.prediction) = ("zebra", CivilDate("2026-02-27"), "zebra")
    (form.did, form.didOn, form.tried) = (.partly, CivilDate("2026-02-20"), "zebra")
    (form.saw, form.evidence, form.fellFlat, form.noticed) = ("zebra", .heard, "zebra", "zebra")
    (form.blockedBy, form.blockedWhy) = (.knowledge, "zebra")
    (form.sure, form.next, form.nextStep) = (3, .spread, "zebra")
    return form
  }
}

extension Room {
  /// What Ana says she will try.
  func plan(_ tier: Tier = .community, by number: Int = 1) throws -> LogEntry {
    var form = LogForm()
    (form.plan, form.prediction, form.visibility) = ("zebra watch", "zebra hides", tier)
    return try workbench.planEntry(form, in: cohort.id, by: actor(number))
  }

  func logEntry(_ number: Int) throws -> LogEntry { try workbench.numbered(number, in: cohort.id, as: "log") }

  /// Makes partners of two.
  func pair(_ one: Int, _ other: Int) throws {
    let people = try [person(one).id, person(other).id]
    try workbench.store.write(by: .keeper, in: clock.ambient) { db in
      try db.insert(
        Partnership(
          id: Identifier(clock.ambient.makeID()), number: try db.nextNumber(Partnership.self, in: cohort.id),
          cohortID: cohort.id, firstID: people[0], secondID: people[1], startedAt: db.now))
      db.say("made partners")
    }
  }

  /// Ben and Ana talk an entry over; only the two may read what came of it.
  func debrief(_ entry: LogEntry, visibility: Tier = .pair) throws {
    let (ana, ben) = (try person(1).id, try person(2).id)
    try workbench.store.write(by: .keeper, in: clock.ambient) { db in
      let debrief = Debrief(
        id: Identifier(clock.ambient.makeID()), number: try db.nextNumber(Debrief.self, in: cohort.id),
        cohortID: cohort.id, communityID: entry.communityID, sessionID: entry.sessionID, people: [ana, ben],
        heldOn: CivilDate(clock.now, in: .gmt), visibility: visibility, createdAt: db.now)
      try db.insert(debrief)
      try db.insert(
        DebriefTurn(
          id: Identifier(clock.ambient.makeID()), debriefID: debrief.id, position: 1, personID: ana, entryID: entry.id,
          noticed: "zebra noticed", insight: "zebra insight"))
      db.say("wrote a debrief")
    }
  }
}
