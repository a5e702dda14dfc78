import InquiryDomain
import InquiryStore
import InquiryTestSupport
import InquiryWorkbench
import Testing

@testable import InquiryCLI

@Suite struct DebriefLogTests {
  /// Ben's plan and Ana's private one.
  private func room() throws -> ScriptedDebrief {
    let room = try ScriptedDebrief(Riverside())
    _ = try room.bench.apply(.start, to: room.riverside.session.id, by: .keeper)
    try put(room, 3, "ben", "Ask two classes what they skip", .community)
    try put(room, 4, "ana", "A private canary plan", .private)
    return room
  }

  private func put(_ room: ScriptedDebrief, _ number: Int, _ name: String, _ plan: String, _ tier: Tier) throws {
    let member = try room.riverside.book.member(room.person(name).id)
    let entry = LogEntry(
      id: room.riverside.clock.ambient.identifier(), number: number, cohortID: room.riverside.cohort.id,
      communityID: member?.membership.communityID, sessionID: room.riverside.session.id,
      personID: try room.person(name).id, plan: plan, visibility: tier, createdAt: room.riverside.clock.now)
    try room.bench.store.write(by: .keeper, in: room.riverside.clock.ambient) { db in
      try db.insert(entry)
      db.say("put an entry in")
    }
  }

  private func entry(_ room: ScriptedDebrief, _ number: Int) throws -> LogEntry {
    try room.bench.numbered(number, in: room.riverside.cohort.id, as: "log")
  }

  @Test func `An insight goes into its owner's log entry when they agree, with what comes next`() throws {
    let room = try room()
    let shown = try room.sit([
      .line("insight I ask first now."), .line("finish"), .line(""), .line("y"), .line("2"),
    ])
    #expect(shown.screen.contains("About     log entry 3: Ask two classes what they skip"))
    #expect(shown.prompts.contains { $0.text.contains("the community and the facilitator") })
    #expect(shown.screen.contains("Written into the log of Ben too."))
    #expect(try entry(room, 3).noticed == "I ask first now.")
    #expect(try entry(room, 3).next == .change)
  }

  @Test func `Without a yes the log entry stays as it is`() throws {
    let room = try room()
    let before = try entry(room, 3)
    _ = try room.sit([.line("insight I ask first now."), .line("finish"), .line(""), .line("")])
    #expect(try entry(room, 3) == before)
    #expect(
      try room.bench.debriefs(in: room.riverside.cohort.id, to: room.viewer("ben"))[0].turns[0].about == .entry(3))
  }

  @Test func `A name in an insight is looked at before it goes where others read`() throws {
    let room = try room()
    _ = try room.sit([
      .line("insight Hana Sato would have asked."), .line("finish"), .line(""), .line("y"), .line(""), .line("n"),
    ])
    #expect(try entry(room, 3).noticed == nil)
    #expect(try room.bench.debriefs(in: room.riverside.cohort.id, to: room.viewer("ben")).count == 1)
  }

  @Test func `A private entry is brought by its owner alone`() throws {
    let room = try room()
    let ana = try room.sit([.line("swap"), .line("log 4"), .line("show"), .interrupt("")])
    #expect(ana.screen.contains("log entry 4: A private canary plan"))
    let ben = try room.sit([.line(""), .line("show"), .line("log 4"), .interrupt("")], with: [], by: nil, as: "ben")
    #expect(!ben.screen.contains("canary"))
    #expect(ben.screen.contains("There is no such log entry"))
  }
}
