import Foundation
import InquiryDomain
import InquiryStore
import InquiryTestSupport
import InquiryWorkbench
import Testing

@Suite("The log")
struct LogTests {
  let room: Room

  init() throws { room = try Room() }

  private func add(
    _ tried: String, by number: Int = 1, into target: LogTarget = .newestPlan,
    _ change: (inout LogForm) throws -> Void = { _ in }
  ) throws -> LogEntry {
    var form = LogForm()
    form.tried = tried
    try change(&form)
    return try room.workbench.addLogEntry(form, into: target, in: room.cohort.id, by: room.actor(number))
  }

  @Test("completes the newest plan of these weeks, and is an entry of its own after that")
  func completing() throws {
    _ = try room.plan()
    let second = try room.plan()
    let done = try add("watched")
    #expect(done.id == second.id)
    #expect(done.plan == "zebra watch")
    #expect(done.prediction == "zebra hides")
    #expect(done.did == .yes)
    #expect(try add("watched more").number == 1)
    #expect(try add("watched again").number == 3)
    #expect(try add("by Ben", by: 2).number == 4, "nobody completes another's plan")
  }

  @Test("leaves a plan alone that is of other weeks, or that is to stay one")
  func notCompleting() throws {
    let plan = try room.plan()
    #expect(try add("else", into: .newEntry).id != plan.id)
    _ = try room.workbench.apply(.finish, to: room.session(1).id, by: .keeper)
    _ = try room.workbench.apply(.start, to: room.session(2).id, by: .keeper)
    let later = try add("later")
    #expect(later.id != plan.id)
    #expect(later.sessionID == (try room.session(2).id))
    #expect(plan.sessionID == (try room.session(1).id))
    #expect(try add("told which", into: .plan(plan.id)).id != later.id)
    let taken = #expect(throws: Failure.self) { try add("told again", into: .plan(plan.id)) }
    #expect(taken?.code == "log.plan-taken")
  }

  @Test("takes the day for today, in the zone of the group, and no day to come")
  func days() throws {
    #expect(try add("zebra").didOn == CivilDate("2026-02-24"))
    room.clock.advance(seconds: 16 * 3600)
    #expect(try add("zebra").didOn == CivilDate("2026-02-24"), "still Tuesday in California")
    let ahead = #expect(throws: Failure.self) { try add("zebra") { $0.didOn = CivilDate("2026-02-25") } }
    #expect(ahead?.code == "log.day-ahead")
    #expect(try add("zebra") { $0.didOn = CivilDate("2026-02-17") }.didOn == CivilDate("2026-02-17"))
    var form = LogForm()
    form.did = .notYet
    #expect(try room.workbench.addLogEntry(form, in: room.cohort.id, by: room.actor(1)).didOn == nil)
  }

  @Test("says from the words alone whether it was done")
  func done() throws {
    var form = LogForm()
    form.blockedWhy = "no time"
    #expect(try room.workbench.addLogEntry(form, in: room.cohort.id, by: room.actor(1)).did == .notYet)
    form = LogForm()
    form.noticed = "I talk too much"
    let thought = try room.workbench.addLogEntry(form, in: room.cohort.id, by: room.actor(1))
    #expect(thought.did == nil)
    form.saw = "they waited"
    let edited = try room.workbench.editLogEntry(thought.id, form, by: room.actor(1))
    #expect(edited.did == .yes)
    #expect(edited.didOn == CivilDate("2026-02-24"))
  }

  @Test("belongs to its owner's community and hears of a partner who reads it anyway")
  func partners() throws {
    try room.pair(1, 2)
    try room.pair(3, 4)
    let ana = try add("zebra")
    #expect(ana.communityID == (try room.community(1).id))
    #expect(ana.partnerID == (try room.person(2).id))
    #expect(try add("zebra", by: 3).partnerID == nil, "Dee is of another community: nothing widens by itself")
    let pair = try add("zebra", by: 3) { $0.visibility = .pair }
    #expect(pair.partnerID == (try room.person(4).id))
    #expect(try room.viewer(4).maySee(pair))
    let named = try add("zebra", by: 3) { $0.partnerID = try room.person(4).id }
    #expect(try room.viewer(4).maySee(named), "whom its owner names may read it")
    let alone = #expect(throws: Failure.self) { try add("zebra", by: 5) { $0.visibility = .pair } }
    #expect(alone?.code == "log.no-partner")
    let own = #expect(throws: Failure.self) { try add("zebra") { $0.partnerID = try room.person(1).id } }
    #expect(own?.code == "log.own-partner")
  }

  @Test("is changed by its owner, and by a facilitator who can read it, not by a partner")
  func rights() throws {
    try room.pair(1, 2)
    let entry = try add("zebra")
    let secret = try add("zebra") { $0.visibility = .pair }
    var form = LogForm()
    form.noticed = "x"
    for (target, actor) in [(entry, try room.actor(2)), (secret, try room.actor(2)), (secret, .keeper)] {
      let edit = #expect(throws: Failure.self) { try room.workbench.editLogEntry(target.id, form, by: actor) }
      #expect(edit?.code == "role.not-yours")
      let removal = #expect(throws: Failure.self) { try room.workbench.removeLogEntry(target.id, by: actor) }
      #expect(removal?.code == "role.not-yours")
    }
    #expect(try room.workbench.editLogEntry(entry.id, form, by: .keeper).noticed == "x")
    form.visibility = .cohort
    let wider = #expect(throws: Failure.self) { try room.workbench.editLogEntry(entry.id, form, by: .keeper) }
    #expect(wider?.code == "role.owners-consent")
    form.visibility = nil
    form.partnerID = try room.person(4).id
    let reader = #expect(throws: Failure.self) { try room.workbench.editLogEntry(entry.id, form, by: .keeper) }
    #expect(reader?.code == "role.owners-consent")
    var other = LogForm()
    (other.tried, other.personID) = ("x", try room.person(2).id)
    let name = #expect(throws: Failure.self) {
      try room.workbench.addLogEntry(other, in: room.cohort.id, by: room.actor(1))
    }
    #expect(name?.code == "role.another-name")
    other.personID = nil
    let nobody = #expect(throws: Failure.self) {
      try room.workbench.addLogEntry(other, in: room.cohort.id, by: .keeper)
    }
    #expect(nobody?.code == "log.no-owner")
  }

  @Test("does not travel beyond the community with a name that nobody has read")
  func scrub() throws {
    let refused = #expect(throws: Failure.self) {
      try add("Ben Cole froze when I came in") { $0.visibility = .cohort }
    }
    #expect(refused?.code == "scrub.findings")
    let plan = try room.plan()
    let completing = #expect(throws: Failure.self) {
      try add("Ben Cole froze", into: .plan(plan.id)) { $0.visibility = .network }
    }
    #expect(completing?.code == "scrub.findings")
    let read = try add("Ben Cole froze", into: .plan(plan.id)) {
      ($0.visibility, $0.acceptsFindings) = (.network, true)
    }
    #expect(read.visibility == .network)
  }

  @Test("stays where a debrief talks of it, and says why")
  func inUse() throws {
    let entry = try add("zebra")
    try room.debrief(entry)
    let before = try room.dump()
    let failure = #expect(throws: Failure.self) { try room.workbench.removeLogEntry(entry.id, by: room.actor(1)) }
    #expect(failure?.code == "entry.in-use")
    #expect(failure?.message.contains("A debrief or a barrier refers to log entry 1") == true)
    #expect(try room.dump() == before)
  }

  @Test("takes words away that are given empty, and is never left without any")
  func emptying() throws {
    let entry = try add("zebra") { $0.noticed = "I was afraid" }
    var form = LogForm()
    form.noticed = ""
    #expect(try room.workbench.editLogEntry(entry.id, form, by: room.actor(1)).noticed == nil)
    let thought = try {
      var form = LogForm()
      form.noticed = "only this"
      return try room.workbench.addLogEntry(form, in: room.cohort.id, by: room.actor(1))
    }()
    let failure = #expect(throws: Failure.self) { try room.workbench.editLogEntry(thought.id, form, by: room.actor(1)) }
    #expect(failure?.code == "log.nothing")
    for empty in ["", " \n\t ", "\u{0}"] {
      let nothing = #expect(throws: Failure.self) { try add(empty) }
      #expect(nothing?.code == "log.nothing")
    }
  }

  @Test(
    "keeps words of any script as they are, and refuses what is too long",
    arguments: [
      "Сидела на двух уроках", "جلست في حصتين", "二つの授業を見た", "👩🏽‍🏫 watched 🦓", "'; DROP TABLE logEntry; --",
      "\u{202E}gnirob", String(repeating: "é", count: 10_000),
    ])
  func words(_ text: String) throws {
    let kept = try add(text)
    #expect(kept.tried == text)
    #expect(try room.logEntry(kept.number).tried == text)
    let long = #expect(throws: Failure.self) { try add(String(repeating: "é", count: 10_001)) }
    #expect(long?.code == "entry.too-long")
    let step = #expect(throws: Failure.self) { try add("x") { $0.nextStep = String(repeating: "y", count: 1_001) } }
    #expect(step?.code == "entry.too-long")
    let sure = #expect(throws: Failure.self) { try add("x") { $0.sure = 5 } }
    #expect(sure?.code == "log.sure")
  }

  @Test("of nobody in the group, or without a plan's words, is refused")
  func strangers() throws {
    let other = try room.workbench.createCohort(name: "Fresno", timeZone: "UTC", by: .keeper)
    var form = LogForm()
    (form.tried, form.personID) = ("x", try room.person(1).id)
    let stranger = #expect(throws: Failure.self) { try room.workbench.addLogEntry(form, in: other.id, by: .keeper) }
    #expect(stranger?.code == "person.not-found")
    let plan = #expect(throws: Failure.self) {
      try room.workbench.planEntry(form, in: room.cohort.id, by: room.actor(1))
    }
    #expect(plan?.code == "log.no-plan")
  }

  @Test("remembers who wrote last, until they leave")
  func writer() throws {
    #expect(try room.workbench.lastWriter(in: room.book()) == nil)
    try room.workbench.rememberWriter(room.person(2).id, in: room.cohort.id)
    #expect(try room.workbench.lastWriter(in: room.book())?.name == "Ben Cole")
  }
}
