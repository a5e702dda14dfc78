import InquiryDomain
import InquiryStore
import InquiryTestSupport
import InquiryWorkbench
import Testing

@Suite("Taking up a resource")
struct ResourceUseTests {
  /// Three of five principals took up a resource of list 1.
  private func room() throws -> (room: Room, resource: Resource, list: Playlist) {
    let room = try Room()
    let view = try room.workbench.playlist("1")
    let resource = view.resources[0]
    for number in 1...2 {
      _ = try room.workbench.startResource(
        resource.id, UseForm(playlistID: view.playlist.id), in: room.north, by: room.actor(number))
    }
    _ = try room.workbench.finishResource(
      resource.id, UseForm(personID: room.person(4).id, playlistID: view.playlist.id, word: "three questions"),
      in: room.south, by: .keeper)
    room.clock.advance(seconds: 60)
    return (room, resource, view.playlist)
  }

  private func log(_ resource: Resource, _ did: LogEntry.Did?, _ tier: Tier, in room: Room) throws {
    let entry = LogEntry(
      id: room.workbench.ambient.identifier(), number: Int.random(in: 1...1_000_000), cohortID: room.cohort.id,
      personID: try room.person(1).id, resourceID: resource.id, plan: "zebra", did: did, visibility: tier,
      createdAt: room.workbench.ambient.now())
    _ = try room.workbench.store.write(by: .keeper, in: room.workbench.ambient) { db in
      try db.insert(entry)
      db.say("wrote in the log")
    }
  }

  @Test("is counted for the resource and its list, and shows the last word without a name")
  func counts() throws {
    let (room, resource, list) = try room()
    try log(resource, .yes, .community, in: room)
    try log(resource, .partly, .pair, in: room)
    try log(resource, .notYet, .community, in: room)
    try log(resource, .yes, .private, in: room)
    let open = try room.workbench.open(list.id, in: room.cohort.id, to: room.viewer(1))
    #expect(open.count.people == 3)
    #expect(open.count.of == 5)
    #expect(open.count.applications == 2)
    #expect(open.count.word == "three questions")
    #expect(open.count.sentence == "used by 3 of 5, led to an application 2 times")
    #expect(open.items[0].count == open.count)
    #expect(open.items[1].count.people == 0)
    #expect(open.items[0].own?.doneAt == nil && open.items[0].own != nil)
    #expect(try room.workbench.browse(in: room.cohort.id, to: .keeper).lists[0].count.people == 3)
  }

  @Test("that is private is counted for nobody, and its word is its owner's alone")
  func privateUse() throws {
    let (room, resource, list) = try room()
    let use = try room.workbench.finishResource(
      resource.id, UseForm(word: "zebra doubts", visibility: .private), in: room.north, by: room.actor(2))
    #expect(use.visibility == .private)
    let seen = try room.workbench.open(list.id, in: room.cohort.id, to: .keeper)
    #expect(seen.count.people == 2)
    #expect(seen.count.word == "three questions")
    #expect(try room.workbench.open(list.id, in: room.cohort.id, to: room.viewer(2)).count.word == "zebra doubts")
    #expect(try room.workbench.uses(by: room.person(2).id, in: room.cohort.id, to: room.viewer(1)).isEmpty)
    #expect(try room.workbench.uses(by: room.person(2).id, in: room.cohort.id, to: room.viewer(2)).count == 1)
    #expect(try room.history().first?.sentence == "finished a resource")
  }

  @Test("counts a community's word in that community, and a member who left not at all")
  func tiers() throws {
    let (room, resource, list) = try room()
    _ = try room.workbench.finishResource(
      resource.id, UseForm(word: "north only", visibility: .community), in: room.north, by: room.actor(1))
    #expect(try room.workbench.open(list.id, in: room.cohort.id, to: room.viewer(2)).count.word == "north only")
    #expect(try room.workbench.open(list.id, in: room.cohort.id, to: room.viewer(4)).count.word == "three questions")
    try room.workbench.setLeft(true, person: room.person(2).id, in: room.cohort.id, by: .keeper)
    let count = try room.workbench.open(list.id, in: room.cohort.id, to: .keeper).count
    #expect(count.people == 2 && count.of == 4)
  }

  @Test("with a word that names somebody is stopped before others read it")
  func scrub() throws {
    let (room, resource, _) = try room()
    let failure = #expect(throws: Failure.self) {
      _ = try room.workbench.finishResource(
        resource.id, UseForm(word: "Ben Cole cried"), in: room.north, by: room.actor(1))
    }
    #expect(failure?.code == "scrub.findings")
    _ = try room.workbench.finishResource(
      resource.id, UseForm(word: "Ben Cole cried", visibility: .private), in: room.north, by: room.actor(1))
    let use = try #require(try room.uses().first { $0.word == "Ben Cole cried" })
    let widening = #expect(throws: Failure.self) {
      _ = try room.workbench.editUse(use.id, UseForm(visibility: .cohort), by: room.actor(1))
    }
    #expect(widening?.code == "scrub.findings")
    #expect(throws: Failure.self) { _ = try room.workbench.editUse(use.id, UseForm(word: "x"), by: .keeper) }
  }

  @Test("is for oneself, unless a facilitator types")
  func names() throws {
    let (room, resource, _) = try room()
    let (ana, ben) = (try room.actor(1), try room.person(2).id)
    let named = #expect(throws: Failure.self) {
      _ = try room.workbench.startResource(resource.id, UseForm(personID: ben), in: room.north, by: ana)
    }
    #expect(named?.code == "role.another-name")
    let nobody = #expect(throws: Failure.self) {
      _ = try room.workbench.startResource(resource.id, UseForm(), in: room.north, by: .keeper)
    }
    #expect(nobody?.code == "entry.no-owner")
  }
}
