import Foundation
import InquiryContent
import InquiryDomain
import InquiryStore
import InquiryTestSupport
import InquiryWorkbench
import Testing

@Suite("Finding")
struct FindTests {
  /// Everybody who may ask: the owner, her partner, her community, her cohort, another cohort, and those who lead.
  private func viewers(_ room: Room) throws -> [(name: String, viewer: Viewer)] {
    let other = try room.workbench.createCohort(name: "Fresno", timeZone: "UTC", by: .keeper)
    _ = try room.workbench.addPeople([NewMember(name: "Gil")], to: other.id, by: .keeper)
    let gil = try #require(try room.workbench.book(other.id).members.first?.person)
    let fay = try room.person(6)
    return [
      ("owner", try room.viewer(1)), ("partner", try room.viewer(2)), ("community", try room.viewer(3)),
      ("cohort", try room.viewer(4)),
      (
        "another cohort",
        try room.workbench.viewer(for: Actor(personID: gil.id, name: gil.name, facilitates: false))
      ),
      (
        "facilitator", try room.workbench.viewer(for: Actor(personID: fay.id, name: fay.name, facilitates: true))
      ),
      ("keeper", .keeper), ("nobody", Viewer(personID: nil, facilitates: false)),
    ]
  }

  @Test("shows every field of every entry to whoever may read it, and to nobody else")
  func canaries() throws {
    let found = try FindRoom()
    // Protocols belong to nobody, and to read them all once more for every word takes minutes.
    let kinds = Set(SearchKind.allCases).subtracting([.protocol])
    for (name, viewer) in try viewers(found.room) {
      for canary in found.canaries {
        let answer = try found.room.workbench.find(canary.word, kinds: kinds, to: viewer)
        let expected = viewer.maySee(canary.entry) ? [canary.kind] : []
        #expect(answer.results.map(\.kind) == expected, "\(name): \(canary.word)")
        #expect(!answer.hasMore)
        #expect(expected.isEmpty || answer.results[0].excerpt.text.contains(canary.word), "\(name): \(canary.word)")
      }
    }
  }

  @Test("offers nothing that only an entry one may not read would have")
  func nearWithheld() throws {
    let found = try FindRoom()
    let withheld = try #require(found.canaries.first { $0.entry.visibility == .private })
    let stranger = try found.room.viewer(4)
    #expect(try found.room.workbench.find("\(withheld.word) kingfisher", to: stranger).near.isEmpty)
    #expect(
      try found.room.workbench.find(String(withheld.word.dropLast(2)), to: stranger).results.allSatisfy {
        $0.excerpt.text.contains(withheld.word) == false
      })
    let owner = try found.room.workbench.find("\(withheld.word) kingfisher", to: found.room.viewer(1))
    #expect(owner.near.map(\.typed) == [withheld.word])
  }

  @Test("is not starved by entries that one may not read")
  func starving() throws {
    let room = try Room()
    let (ana, ben) = (try room.person(1).id, try room.person(2).id)
    try room.workbench.store.write(by: .keeper, in: room.workbench.ambient) { db in
      for number in 1...3_000 {
        try db.insert(
          LogEntry(
            id: room.workbench.ambient.identifier(), number: number, cohortID: room.cohort.id,
            personID: number == 1 ? ben : ana, tried: "kingfisher \(number)",
            visibility: number == 1 ? .cohort : .private, createdAt: db.now))
      }
      db.say("wrote in the log")
    }
    #expect(try room.workbench.find("kingfisher", to: room.viewer(4)).results.map(\.key) == ["1"])
    let own = try room.workbench.find("kingfisher", limit: 5, to: room.viewer(1))
    #expect(own.results.count == 5)
    #expect(own.hasMore)
  }

  @Test("looks only in the kinds and the group that were asked for")
  func narrowing() throws {
    let room = try Room()
    let keeper = Viewer.keeper
    let notes = try room.workbench.find("zebra", kinds: [.note], limit: 50, in: room.cohort.id, to: keeper)
    #expect(Set(notes.results.map(\.kind)) == [.note])
    #expect(notes.results.count == 5)
    let other = try room.workbench.createCohort(name: "Fresno", timeZone: "UTC", by: .keeper)
    #expect(try room.workbench.find("zebra", in: other.id, to: keeper).results.isEmpty)
  }

  @Test("finds protocols by their words, a person's own before the shipped ones")
  func protocols() throws {
    let folder = try TemporaryFolder()
    let shipped = ProtocolLibrary(folder: nil)
    let text = try #require(shipped.texts().first { $0.id == "microlab" }?.text)
    try folder.write(
      Data(text.replacing("name: ", with: "name: Kingfisher ", maxReplacements: 1).utf8), to: "microlab.yaml")
    let library = ProtocolLibrary(folder: URL(filePath: folder.path))
    let workbench = Workbench(store: try Store.inMemory(), library: library, ambient: TestAmbient().ambient)
    _ = try workbench.createCohort(name: "Oakland", timeZone: "UTC", by: .keeper)
    let own = try workbench.find("kingfisher", to: .keeper)
    #expect(own.results.map(\.key) == ["microlab"])
    #expect(own.results.first?.kind == .protocol)
    #expect(try workbench.find("pairs", kinds: [.protocol], to: .keeper).results.isEmpty == false)
    #expect(try workbench.find("captures", kinds: [.protocol], to: .keeper).results.isEmpty, "a key of the file")
  }

  @Test("leaves room for protocols beside many entries")
  func room() throws {
    let room = try Room()
    _ = try room.workbench.addCauses((1...30).map { "pairs \($0)" }, hidden: false, in: room.north, by: .keeper)
    let answer = try room.workbench.find("pairs", limit: 10, to: .keeper)
    #expect(answer.results.count == 10)
    #expect(answer.results.contains { $0.kind == .protocol })
    #expect(answer.hasMore)
  }

  @Test("says what it needs where there is no word", arguments: ["", "  ", "\"\"", "-zebra", "* ?", "🦓"])
  func empty(_ words: String) throws {
    let room = try Room()
    let failure = #expect(throws: Failure.self) { try room.workbench.find(words, to: .keeper) }
    #expect(failure?.code == "find.no-words")
  }

  @Test(
    "offers what is near where nothing is found",
    arguments: [
      ("zebra kingfisher", ["zebra"]), ("zeb door", ["zeb* door*"]), ("\"door zebra\"", ["door zebra*"]),
      ("kingfisher", []),
    ])
  func near(_ words: String, _ offers: [String]) throws {
    let room = try Room()
    let near = try room.workbench.find(words, kinds: [.story], to: room.viewer(1)).near.map(\.typed)
    #expect(near.first == offers.first, "\(near)")
    #expect(near.isEmpty == offers.isEmpty)
  }
}
