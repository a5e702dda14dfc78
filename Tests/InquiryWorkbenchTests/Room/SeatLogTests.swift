import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Testing

@Suite("A log on a phone")
struct SeatLogTests {
  let room: Room
  init() throws { room = try Room() }

  private func form(_ words: String, _ tier: Tier) -> LogForm {
    var form = LogForm()
    form.tried = words
    form.visibility = tier
    return form
  }

  @Test("shows one's own entries, and no private one without the PIN")
  func privateNeedsPIN() throws {
    try room.entry(1, of: 1, .private)
    try room.entry(2, of: 1)
    let ana = try room.phone(1)
    #expect(try room.workbench.log(of: ana).entries.map(\.entry.number) == [2])
    #expect(try room.workbench.log(of: ana).elsewhere == 1)
    let refused = #expect(throws: Failure.self) { try room.workbench.keepLog(form("zebra", .private), from: ana) }
    #expect(refused?.code == "pin.needed")
  }

  @Test("opens with the PIN for a quarter of an hour, and only for what was written after it was set")
  func opens() throws {
    try room.entry(50, of: 1, .private)
    room.clock.advance(seconds: 1)
    try room.workbench.setPIN(salt: "s", hash: "h", on: room.phone(1))
    try room.workbench.keepLog(form("zebra secret", .private), from: room.phone(1))
    let open = try room.workbench.log(of: room.phone(1))
    #expect(open.isOpen && open.hasPIN && open.elsewhere == 1)
    #expect(open.entries.map(\.entry.tried) == ["zebra secret"])
    room.clock.advance(seconds: 15 * 60)
    let shut = try room.workbench.log(of: room.phone(1))
    #expect(!shut.isOpen && shut.entries.isEmpty && shut.locked == 1)
    try room.workbench.unlock(room.phone(1))
    #expect(try room.workbench.log(of: room.phone(1)).entries.count == 1)
  }

  @Test("is shut when another person takes the phone over")
  func shutsForTheNext() throws {
    try room.workbench.setPIN(salt: "s", hash: "h", on: room.phone(1))
    let both = try room.workbench.share(room.phone(1), with: .member(room.person(2).id))
    #expect(!both.isOpen(at: room.clock.now))
    let back = try room.workbench.switchTo(room.person(1).id, on: both)
    #expect(!back.isOpen(at: room.clock.now))
  }

  @Test("takes a plan, what came of it, and a change, each as an entry of the person who writes")
  func writes() throws {
    var plan = LogForm()
    plan.plan = "zebra plan"
    try room.workbench.keepLog(plan, from: room.phone(2))
    try room.workbench.keepLog(form("zebra tried", .community), from: room.phone(2))
    let entries = try room.workbench.log(of: room.phone(2)).entries
    #expect(entries.map(\.entry.plan) == ["zebra plan"] && entries.map(\.entry.tried) == ["zebra tried"])
    var change = LogForm()
    change.saw = "zebra saw"
    try room.workbench.keepLog(change, into: entries[0].entry.number, from: room.phone(2))
    #expect(try room.workbench.log(of: room.phone(2)).entries.map(\.entry.saw) == ["zebra saw"])
    #expect(throws: Failure.self) {
      try room.workbench.keepLog(change, into: entries[0].entry.number, from: room.phone(1))
    }
  }
}
