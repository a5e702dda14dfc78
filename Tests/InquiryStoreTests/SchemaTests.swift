import Foundation
import GRDB
import InquiryDomain
import InquiryTestSupport
import Testing

@testable import InquiryStore

@Suite("The schema")
struct SchemaTests {
  @Test("is the one that was reviewed")
  func snapshot() throws {
    try expectSnapshot(Store.inMemory().read { try $0.schema() }, named: "schema.sql")
  }

  @Test("journals every table but the secrets and the bookkeeping")
  func coverage() throws {
    let (tables, covered) = try Store.inMemory().read { try $0.journalCoverage() }
    #expect(tables == covered)
    #expect(tables.count == 37)
    let all = try Store.inMemory().queue.read { db in try Schema.tables(db) }
    #expect(Set(all).subtracting(tables) == Schema.unjournalled)
    #expect(Set(all).isSuperset(of: Schema.unjournalled))
  }

  @Test("is strict in every table")
  func strict() throws {
    let loose = try Store.inMemory().queue.read { db in
      try String.fetchAll(
        db,
        sql:
          "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'"
      )
    }
    #expect(loose.isEmpty)
  }

  @Test("has three triggers for each journalled table, and no other")
  func triggers() throws {
    let triggers = try Store.inMemory().queue.read { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'")
    }
    #expect(triggers == 111)
  }

  /// An entity of each stored type with everything filled in, as its table's columns should be.
  static let entities: [any Stored] = [
    Cohort(id: Identifier("1"), number: 1, name: "n", timeZone: "UTC", createdAt: TestAmbient.start),
    Norm(
      id: Identifier("1"), cohortID: Identifier("1"), number: 1, text: "t", agreedAt: TestAmbient.start,
      revisitOn: "2026-01-01"),
    School(id: Identifier("1"), cohortID: Identifier("1"), number: 1, name: "n"),
    Person(id: Identifier("1"), number: 1, name: "n"),
    Community(id: Identifier("1"), cohortID: Identifier("1"), number: 1, name: "n", challenge: "c", reason: "r"),
    Membership(
      id: Identifier("1"), cohortID: Identifier("1"), personID: Identifier("1"), schoolID: Identifier("1"),
      communityID: Identifier("1"), role: .principal, joinedAt: TestAmbient.start, leftAt: TestAmbient.start),
    Session(
      id: Identifier("1"), number: 1, cohortID: Identifier("1"), title: "t", plannedStart: TestAmbient.start,
      focus: "f", produces: "p", meanwhile: "m", createdAt: TestAmbient.start),
    AgendaItem(id: Identifier("1"), sessionID: Identifier("1"), position: 1, protocolID: "p", name: "n", steps: []),
    SessionEventRecord(
      id: Identifier("1"), sessionID: Identifier("1"), position: 1, event: "start", amount: 1, byID: Identifier("1"),
      at: TestAmbient.start),
    Attendance(id: Identifier("1"), sessionID: Identifier("1"), personID: Identifier("1"), presence: .present),
    Pairing(
      id: Identifier("1"), sessionID: Identifier("1"), position: 1, firstID: Identifier("1"), secondID: Identifier("2"),
      thirdID: Identifier("3")),
    Story(
      id: Identifier("1"), number: 1, cohortID: Identifier("1"), communityID: Identifier("1"),
      sessionID: Identifier("1"),
      tellerID: Identifier("1"), happened: "h", about: "a", surprise: "s", quotes: ["q"], createdAt: TestAmbient.start),
    Need(
      id: Identifier("1"), number: 1, cohortID: Identifier("1"), communityID: Identifier("1"),
      sessionID: Identifier("1"),
      ownerID: Identifier("1"), storyID: Identifier("1"), text: "t", createdAt: TestAmbient.start),
    AssumptionCheck(
      id: Identifier("1"), number: 1, cohortID: Identifier("1"), communityID: Identifier("1"),
      sessionID: Identifier("1"),
      storyID: Identifier("1"), needID: Identifier("1"), ownerID: Identifier("1"), peerID: Identifier("2"),
      secondPeerID: Identifier("3"), situation: "s", assumption: "a", about: .system, conclusion: "c", rung: .data,
      missingVoice: "m", alternatives: ["a"], peerQuestions: ["q"], outcome: .revised, revisedText: "r", test: "t",
      confidenceBefore: 1, confidenceAfter: 5, createdAt: TestAmbient.start),
    Evidence(id: Identifier("1"), checkID: Identifier("1"), position: 1, side: .for, kind: .saw, text: "t"),
    Cause(
      id: Identifier("1"), number: 1, cohortID: Identifier("1"), communityID: Identifier("1"),
      sessionID: Identifier("1"),
      authorID: Identifier("1"), needID: Identifier("1"), text: "t", category: .skills, secondary: .knowledge,
      reach: .control, groupID: Identifier("1"), mergedIntoID: Identifier("2"), createdAt: TestAmbient.start),
    CauseGroup(
      id: Identifier("1"), number: 1, cohortID: Identifier("1"), communityID: Identifier("1"),
      sessionID: Identifier("1"),
      category: .skills, name: "n", createdAt: TestAmbient.start),
    Question(
      id: Identifier("1"), number: 1, cohortID: Identifier("1"), communityID: Identifier("1"),
      sessionID: Identifier("1"),
      authorID: Identifier("1"), keptReason: "k", mergedIntoID: Identifier("2"), createdAt: TestAmbient.start),
    QuestionDraft(
      id: Identifier("1"), questionID: Identifier("1"), position: 1, text: "t", byID: Identifier("1"),
      at: TestAmbient.start),
    QuestionSource(id: Identifier("1"), questionID: Identifier("1"), causeID: Identifier("1"), needID: Identifier("1")),
    Vote(
      id: Identifier("1"), number: 1, cohortID: Identifier("1"), communityID: Identifier("1"),
      sessionID: Identifier("1"),
      subject: .causes, dots: 2, perOption: 2, turnout: 1, openedAt: TestAmbient.start, closedAt: TestAmbient.start),
    VoteOption(
      id: Identifier("1"), voteID: Identifier("1"), position: 1, questionID: Identifier("1"), groupID: Identifier("1"),
      causeID: Identifier("1"), count: 1),
    Inquiry(
      id: Identifier("1"), number: 1, cohortID: Identifier("1"), communityID: Identifier("1"),
      questionID: Identifier("1"),
      dissent: "d", adoptedAt: TestAmbient.start, closedAt: TestAmbient.start),
    Wording(
      id: Identifier("1"), inquiryID: Identifier("1"), position: 1, text: "t", reason: "r", byID: Identifier("1"),
      byName: "n", at: TestAmbient.start),
    Reflection(
      id: Identifier("1"), inquiryID: Identifier("1"), sessionID: Identifier("1"), position: 1, text: "t",
      byID: Identifier("1"), byName: "n", at: TestAmbient.start),
    Refusal(id: Identifier("1"), cohortID: Identifier("1"), kind: .group, fingerprint: "f", at: TestAmbient.start),
    LogEntry(
      id: Identifier("1"), number: 1, cohortID: Identifier("1"), communityID: Identifier("1"),
      sessionID: Identifier("1"), personID: Identifier("1"), partnerID: Identifier("1"),
      resourceID: Identifier("1"), checkID: Identifier("1"), plan: "s", planFor: CivilDate(dayNumber: 20_000),
      prediction: "s", did: .yes, didOn: CivilDate(dayNumber: 20_000), tried: "s", saw: "s", evidence: .saw,
      fellFlat: "s", noticed: "s", blockedBy: .skills, blockedWhy: "s", sure: 1, next: .keep, nextStep: "s",
      visibility: .pair, createdAt: TestAmbient.start),
    Partnership(
      id: Identifier("1"), number: 1, cohortID: Identifier("1"), firstID: Identifier("1"),
      secondID: Identifier("1"), thirdID: Identifier("1"), startedAt: TestAmbient.start,
      endedAt: TestAmbient.start, endReason: "s"),
    Debrief(
      id: Identifier("1"), number: 1, cohortID: Identifier("1"), communityID: Identifier("1"),
      sessionID: Identifier("1"), people: [Identifier("1")], heldOn: CivilDate(dayNumber: 20_000), minutes: 1,
      channel: .phone, nextContactOn: CivilDate(dayNumber: 20_000), visibility: .pair, createdAt: TestAmbient.start),
    DebriefTurn(
      id: Identifier("1"), debriefID: Identifier("1"), position: 1, personID: Identifier("1"),
      entryID: Identifier("1"), clarifying: ["s"], probing: ["s"], noticed: "s", insight: "s"),
    Commitment(
      id: Identifier("1"), number: 1, cohortID: Identifier("1"), communityID: Identifier("1"),
      sessionID: Identifier("1"), personID: Identifier("1"), text: "s", dueOn: CivilDate(dayNumber: 20_000),
      doneAt: TestAmbient.start, visibility: .pair, createdAt: TestAmbient.start),
    Barrier(
      id: Identifier("1"), number: 1, cohortID: Identifier("1"), communityID: Identifier("1"),
      raisedByID: Identifier("1"), entryID: Identifier("1"), causeID: Identifier("1"), category: .skills,
      text: "s", owner: "s", status: .heard, answer: "s", answeredAt: TestAmbient.start, visibility: .pair,
      createdAt: TestAmbient.start),
    LearningPlan(
      id: Identifier("1"), number: 1, cohortID: Identifier("1"), communityID: Identifier("1"),
      sessionID: Identifier("1"), personID: Identifier("1"), partnerID: Identifier("1"),
      secondPartnerID: Identifier("1"), mode: .partners, playlistID: Identifier("1"), resourceID: Identifier("1"),
      goal: "s", product: "s", audience: "s", productID: Identifier("1"), status: .done, visibility: .pair,
      createdAt: TestAmbient.start),
    Playlist(
      id: Identifier("1"), number: 1, slug: "s", title: "s", summary: "s", curator: "s", builds: [.skills],
      topics: ["s"], forSession: true, origin: .file, fingerprint: "s", createdAt: TestAmbient.start),
    Resource(
      id: Identifier("1"), number: 1, slug: "s", title: "s", publisher: "s", url: "s", kind: .tool, minutes: 1,
      builds: [.skills], level: .practice, usedBy: .partner, note: "s", prompt: "s",
      lastCheck: LinkCheck(how: .seen), fingerprint: "s", createdAt: TestAmbient.start),
    PlaylistItem(
      id: Identifier("1"), playlistID: Identifier("1"), resourceID: Identifier("1"), position: 1),
    ResourceUse(
      id: Identifier("1"), cohortID: Identifier("1"), communityID: Identifier("1"), personID: Identifier("1"),
      resourceID: Identifier("1"), playlistID: Identifier("1"), startedAt: TestAmbient.start,
      doneAt: TestAmbient.start, word: "s", visibility: .pair),
  ]

  @Test("has a column for every property of what it keeps, and no other", arguments: 0..<37)
  func columns(_ index: Int) throws {
    try compare(Self.entities[index])
  }

  @Test("keeps one kind of entity in each journalled table")
  func tables() throws {
    let tables = try Store.inMemory().read { try $0.journalCoverage().tables }
    #expect(Self.entities.map { Self.table(of: $0) }.sorted() == tables)
  }

  private static func table<E: Stored>(of entity: E) -> String { E.table }

  private func compare<E: Stored>(_ entity: E) throws {
    let columns = try Store.inMemory().queue.read { db in try db.columns(in: E.table).map(\.name) }
    let keys = try JSONSerialization.jsonObject(with: JSONEncoder().encode(entity)) as? [String: Any]
    #expect(try #require(keys).keys.sorted() == columns.sorted(), "\(E.table)")
  }
}
