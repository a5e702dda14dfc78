import Foundation
import InquiryDomain
import InquiryStore
import InquiryTestSupport
import InquiryWorkbench
import Testing

@Suite("Reading the log")
struct LogReadingTests {
  let room: Room

  init() throws { room = try Room() }

  private func add(_ tried: String, by number: Int = 1, _ tier: Tier = .community) throws -> LogEntry {
    var form = LogForm()
    (form.tried, form.visibility) = (tried, tier)
    return try room.workbench.addLogEntry(form, into: .newEntry, in: room.cohort.id, by: room.actor(number))
  }

  private func numbers(_ viewer: Viewer, _ change: (inout LogQuery) -> Void = { _ in }) throws -> [Int] {
    var query = LogQuery(cohortID: room.cohort.id, limit: nil)
    change(&query)
    return try room.workbench.logEntries(query, to: viewer).map(\.entry.number)
  }

  @Test("comes newest first, in pages, of one person and since a session")
  func pages() throws {
    for index in 1...25 { _ = try add("zebra \(index)", by: index.isMultiple(of: 5) ? 2 : 1) }
    #expect(try numbers(.keeper) { $0.limit = 10 } == Array((16...25).reversed()))
    #expect(try numbers(.keeper) { ($0.limit, $0.before) = (10, 16) } == Array((6...15).reversed()))
    let ben = try room.person(2).id
    #expect(try numbers(.keeper) { $0.personID = ben } == [25, 20, 15, 10, 5])
    _ = try room.workbench.apply(.finish, to: room.session(1).id, by: .keeper)
    _ = try room.workbench.apply(.start, to: room.session(2).id, by: .keeper)
    _ = try add("later", by: 2)
    let second = try room.session(2)
    #expect(try numbers(.keeper) { $0.since = second } == [26])
    let first = try room.session(1)
    #expect(try numbers(.keeper) { ($0.since, $0.personID) = (first, ben) } == [26, 25, 20, 15, 10, 5])
    #expect(try numbers(.keeper) { ($0.since, $0.limit) = (first, 3) } == [26, 25, 24])
  }

  @Test("shows each reader what they may see, and a whole page of it", arguments: 1...6)
  func readers(_ number: Int) throws {
    try room.pair(1, 4)
    let tiers = Tier.allCases
    var all: [LogEntry] = []
    for round in 0..<4 {
      for tier in tiers { all.append(try add("zebra \(round)", by: 1, tier)) }
      for tier in tiers where tier != .pair { all.append(try add("zebra \(round)", by: 5, tier)) }
    }
    for viewer in [try room.viewer(number), .keeper] {
      let expected = all.filter(viewer.maySee).map(\.number).sorted(by: >)
      #expect(try numbers(viewer) == expected)
      #expect(try numbers(viewer) { $0.limit = 7 } == Array(expected.prefix(7)))
      #expect(!expected.isEmpty)
    }
  }

  @Test("counts the four steps of each entry and of a leader")
  func steps() throws {
    let ana = try room.person(1).id
    let session = try room.session(1).id
    let plan = try room.plan()
    let view = { try room.workbench.logEntry(1, in: room.cohort.id, to: room.viewer(1)) }
    #expect(try view().progress == Progress(personID: ana, planned: true))
    var form = LogForm()
    form.tried = "zebra"
    _ = try room.workbench.addLogEntry(form, in: room.cohort.id, by: room.actor(1))
    #expect(try view().progress == Progress(personID: ana, planned: true, applied: true))
    form = LogForm()
    form.noticed = "zebra"
    _ = try room.workbench.editLogEntry(plan.id, form, by: room.actor(1))
    try room.debrief(plan)
    let whole = Progress(personID: ana, planned: true, applied: true, noted: true, debriefed: true)
    #expect(try view().progress == whole)
    let own = try room.workbench.progress(of: ana, in: room.cohort.id, after: session, to: room.viewer(1))
    #expect(own == whole)
    #expect(try room.workbench.progress(of: ana, in: room.cohort.id, after: session, to: .keeper) == whole)
    #expect(try room.workbench.progress(of: ana, in: room.cohort.id, after: session, to: room.viewer(2)) == nil)
    #expect(try room.workbench.progress(in: room.book(), after: session, to: room.viewer(1)) == [whole])
    let before = try room.workbench.progress(of: ana, in: room.cohort.id, after: nil, to: room.viewer(1))
    #expect(before == Progress(personID: ana))
  }

  @Test("shows what was said in a debrief to those alone who held it")
  func insights() throws {
    let plan = try room.plan()
    try room.debrief(plan)
    for (viewer, count) in [(try room.viewer(1), 1), (try room.viewer(2), 1), (try room.viewer(3), 0), (.keeper, 0)] {
      let view = try room.workbench.logEntry(1, in: room.cohort.id, to: viewer)
      #expect(view.turns.count == count)
      #expect(view.progress.debriefed)
    }
  }

  @Test("gathers what somebody should see before they write")
  func surroundings() throws {
    _ = try room.adopt()
    try room.pair(1, 2)
    _ = try room.plan()
    _ = try add("secret", .private)
    let book = try room.book()
    let own = try room.workbench.logSurroundings(of: room.person(1).id, in: book, to: room.viewer(1))
    #expect(own.plan?.plan == "zebra watch")
    #expect(own.question?.contains("greet every zebra") == true)
    #expect(own.partners == [try room.person(2).id])
    #expect(own.entries == 2)
    #expect(own.weeks.after?.number == 1)
    #expect(try room.workbench.logSurroundings(of: room.person(1).id, in: book, to: .keeper).entries == 1)
    _ = try room.workbench.editLogEntry(
      room.logEntry(1).id,
      {
        var form = LogForm()
        form.visibility = .private
        return form
      }(), by: room.actor(1))
    #expect(try room.workbench.logSurroundings(of: room.person(1).id, in: book, to: .keeper).plan == nil)
    #expect(try room.workbench.logSurroundings(of: room.person(1).id, in: book, to: room.viewer(1)).plan != nil)
    #expect(try room.workbench.logSurroundings(of: room.person(4).id, in: book, to: room.viewer(4)).question == nil)
  }

  /// Words that are in an entry which only Ana, or Ana and Ben, may read.
  @Test("of a private or a pair's entry gives no word to anyone else", arguments: [Tier.private, .pair])
  func privacy(_ tier: Tier) throws {
    try room.pair(1, 2)
    var form = LogForm()
    (form.tried, form.saw, form.noticed, form.visibility) = ("secretword", "secretword", "secretword", tier)
    let entry = try room.workbench.addLogEntry(form, into: .newEntry, in: room.cohort.id, by: room.actor(1))
    let readers: Set<Int> = tier == .private ? [1] : [1, 2]
    let fay = try room.workbench.viewer(for: room.workbench.actor("fay", in: room.book()))
    var viewers = try (1...6).map { (readers.contains($0), try room.viewer($0)) }
    viewers += [(false, fay), (false, .keeper)]
    for (mayRead, viewer) in viewers {
      #expect(try numbers(viewer).contains(entry.number) == mayRead)
      let shown = try? room.workbench.logEntry(entry.number, in: room.cohort.id, to: viewer)
      #expect((shown != nil) == mayRead)
      let json = try JSONEncoder().encode(room.workbench.export(room.cohort.id, to: viewer))
      #expect(String(decoding: json, as: UTF8.self).contains("secretword") == mayRead)
    }
    let failure = #expect(throws: Failure.self) {
      try room.workbench.logEntry(entry.number, in: room.cohort.id, to: .keeper)
    }
    #expect(failure?.kind == .notAllowed)
    #expect(failure?.description.contains("secretword") == false)
    let sentence = try #require(try room.history().first?.sentence)
    #expect(sentence == "wrote in the log")
    #expect(
      try room.workbench.progressCounts(in: room.book(), after: room.session(1).id).applied == (tier == .pair ? 1 : 0))
    let undone = try #require(try room.workbench.undo(by: .keeper))
    #expect(!undone.sentence.contains("\(entry.number)"))
  }
}
