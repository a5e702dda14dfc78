import Foundation
import InquiryDomain
import InquiryStore
import InquiryTestSupport
import InquiryWorkbench
import Testing

/// Looking back, catching up, reminders and counts over one month of applications.
@Suite struct BetweenSessionsTests {
  private let room: Room

  /// Session 1 is held; Ana, Ben and Cy of North have written, each for other readers; session 2 is three weeks away.
  init() throws {
    room = try Room()
    let bench = room.workbench
    _ = try bench.setPresence(.absent, of: [room.person(3).id], in: room.session(1).id, by: .keeper)
    _ = try bench.apply(.finish, to: room.session(1).id, by: .keeper)
    _ = try bench.editSession(
      room.session(2).id, start: TestAmbient.start.adding(seconds: 21 * 86_400), by: .keeper)
    try add(1, did: .yes, tried: "open words", visibility: .community)
    try add(2, did: .notYet, tried: nil, visibility: .pair)
    try add(3, did: .notYet, tried: nil, visibility: .community)
    try add(4, did: .yes, tried: "southern words", visibility: .community)
    try add(1, did: .yes, tried: "secret words", visibility: .private)
    room.clock.advance(seconds: 60)
  }

  private func add(_ number: Int, did: LogEntry.Did, tried: String?, visibility: Tier) throws {
    let person = try room.person(number)
    let entry = LogEntry(
      id: Identifier("entry-\(try count())"), number: try count() + 1, cohortID: room.cohort.id,
      communityID: try room.book().member(person.id)?.membership.communityID, sessionID: try room.session(1).id,
      personID: person.id, plan: "a plan", did: did, tried: tried, blockedBy: did == .notYet ? .resources : nil,
      blockedWhy: did == .notYet ? "no hour" : nil, visibility: visibility, createdAt: TestAmbient.start)
    try room.workbench.store.write(by: .keeper, in: room.workbench.ambient) { db in
      try db.insert(entry)
      db.say("wrote in the log")
    }
  }

  private func count() throws -> Int {
    try room.workbench.store.read { try $0.all(LogEntry.self, in: room.cohort.id).count }
  }

  @Test func `Looking back shows what the reader may see and more than a pair may, in its order`() throws {
    let shown = { (viewer: Viewer) in
      try room.workbench.lookBack(in: room.cohort.id, to: viewer).entries.compactMap(\.tried)
    }
    #expect(try shown(.keeper) == ["open words", "southern words"])
    #expect(try shown(room.viewer(1)) == ["open words"], "not even one's own private words")
    #expect(try shown(room.viewer(4)) == ["southern words"])
  }

  @Test func `Counts tell how many came how far, and a pair's reasons are in no count of reasons`() throws {
    let look = try room.workbench.lookBack(in: room.cohort.id, to: .keeper)
    #expect(look.since?.number == 1 && look.session?.number == 2)
    #expect(look.counts.people == 5)
    let counts: [Int] = [look.counts.planned, look.counts.applied, look.counts.noted, look.counts.debriefed]
    #expect(counts == [4, 2, 2, 0])
    #expect(look.obstacles == [.resources: 1])
  }

  @Test func `A private entry counts for nobody but its owner`() throws {
    let book = try room.book()
    let sessions = try room.workbench.sessions(of: room.cohort.id)
    try add(5, did: .yes, tried: "secret words", visibility: .private)
    let status = try room.workbench.yearStatus(in: book, sessions: sessions, to: .keeper)
    #expect(status.counts.planned == 4)
    #expect(status.daysToGo == 21)
    let eli = try room.person(5).id
    #expect(status.progress.first { $0.personID == eli }?.planned == false)
    #expect(try room.workbench.yearStatus(in: book, sessions: sessions, to: room.viewer(2)).progress.count == 1)
    let tally = try room.workbench.year(of: room.cohort.id).entries.first { $0.session.number == 1 }?.tally
    #expect(tally == ProgressTally(planned: 4, applied: 2, noted: 2, debriefed: 0))
  }

  @Test func `Promises past their day and due this week are counted among those one may see`() throws {
    let today = CivilDate(TestAmbient.start, in: .gmt)
    for (days, visibility) in [(-3, Tier.community), (2, .community), (7, .cohort), (8, .cohort), (1, .private)] {
      _ = try room.workbench.addCommitment(
        PromiseForm(
          personID: room.person(1).id, text: "call", dueOn: today.adding(days: days), visibility: visibility),
        in: room.north, by: room.actor(1))
    }
    let sessions = try room.workbench.sessions(of: room.cohort.id)
    let status = { (viewer: Viewer) in
      try room.workbench.yearStatus(in: room.book(), sessions: sessions, to: viewer)
    }
    #expect(try status(.keeper).overdue == 1)
    #expect(try status(.keeper).dueSoon == 2)
    #expect(try status(room.viewer(1)).dueSoon == 3)
    #expect(try status(room.viewer(4)).overdue == 0)
    #expect(try status(room.viewer(4)).dueSoon == 1)
  }

  @Test func `The close-out has the session's promises, what is planned and the next day`() throws {
    _ = try room.workbench.addCommitment(PromiseForm(text: "call"), in: room.north, by: room.actor(1))
    _ = try room.workbench.addCommitment(
      PromiseForm(text: "rest", visibility: .private), in: room.north, by: room.actor(1))
    let summary = try room.workbench.summary(of: room.session(1).id, to: .keeper)
    #expect(summary.promises.map(\.text) == ["call"])
    #expect(summary.present == 4 && summary.invited == 5)
    #expect(summary.next?.number == 2)
    #expect(summary.plans.isEmpty, "what is done or not yet is planned no more")
    #expect(try room.workbench.summary(of: room.session(1).id, to: room.viewer(4)).promises.isEmpty)
  }

  @Test func `A promise without a session belongs to the one that lies behind`() throws {
    let kept = try room.workbench.addCommitment(PromiseForm(text: "call"), in: room.south, by: room.actor(4))
    #expect(kept.sessionID == (try room.session(1).id))
    #expect(kept.personID == (try room.person(4).id))
  }

  @Test func `Catching up counts what the member may read, and sees what they have written since`() throws {
    let cy = try room.person(3).id
    let way = { try room.workbench.catchUp(of: cy, on: room.session(1).id, for: .keeper) }
    let stories = try #require(try way().stops.first { $0.step.captures == .story })
    #expect(stories.toRead == 1, "the private story is not among them")
    #expect(try way().stops.first { $0.step.captures == .need }?.isDone == false)
    _ = try room.workbench.addNeed("zebra", in: room.north, by: room.actor(3))
    #expect(try way().stops.first { $0.step.captures == .need }?.isDone == true)
    let failure = #expect(throws: Failure.self) {
      try room.workbench.catchUp(of: cy, on: room.session(1).id, for: room.actor(1))
    }
    #expect(failure?.kind == .notAllowed)
  }

  @Test func `Partners are those who have not parted`() throws {
    let (ana, ben, cy) = (try room.person(1).id, try room.person(2).id, try room.person(3).id)
    let cohort = room.cohort.id
    try room.workbench.store.write(by: .keeper, in: room.workbench.ambient) { db in
      try db.insert(
        Partnership(
          id: Identifier("p1"), number: 1, cohortID: cohort, firstID: ana, secondID: ben, startedAt: db.now,
          endedAt: db.now))
      try db.insert(
        Partnership(id: Identifier("p2"), number: 2, cohortID: cohort, firstID: cy, secondID: ana, startedAt: db.now))
      db.say("put partners together")
    }
    #expect(try room.workbench.reminders(for: ana, in: cohort, for: .keeper)[0].partners.map(\.id) == [cy])
    #expect(try room.workbench.catchUp(of: ben, on: room.session(1).id, for: .keeper).partners.isEmpty)
  }

  @Test func `Reminders are one's own, or for whoever leads everyone's, and stop when it is done`() throws {
    let everyone = try room.workbench.reminders(for: nil, in: room.cohort.id, for: .keeper)
    #expect(everyone.count == 5)
    let kinds = try (1...5).map { number in
      let id = try room.person(number).id
      return everyone.first { $0.person.id == id }?.reminders.map(\.kind) ?? []
    }
    #expect(kinds[0] == [.debrief, .bring])
    #expect(kinds[4] == [.plan, .midway, .debrief, .bring])
    for person in [try room.person(2).id, nil] {
      let failure = #expect(throws: Failure.self) {
        try room.workbench.reminders(for: person, in: room.cohort.id, for: room.actor(1))
      }
      #expect(failure?.kind == .notAllowed)
    }
    let own = try room.actor(1)
    #expect(try room.workbench.reminders(for: own.personID, in: room.cohort.id, for: own).count == 1)
  }
}
