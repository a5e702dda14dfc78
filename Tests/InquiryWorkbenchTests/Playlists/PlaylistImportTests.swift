import InquiryDomain
import InquiryStore
import InquiryTestSupport
import InquiryWorkbench
import Testing

@Suite("Reading playlists from files")
struct PlaylistImportTests {
  private let workbench: Workbench
  private let list = WriteCase.zebraList

  init() throws {
    workbench = try Workbench.inMemory()
    _ = try workbench.importPlaylists([list], by: .keeper)
  }

  private func changed(_ body: (inout ResourceContent) -> Void) -> PlaylistContent {
    var list = list
    guard var resource = list.items[0].resource else { return list }
    body(&resource)
    list.items[0] = .described(resource)
    return list
  }

  private func dump() throws -> String { try workbench.store.read { try $0.dump() } }

  @Test("The same file twice changes nothing, and the history stays as it is")
  func twice() throws {
    let before = (try dump(), try workbench.history())
    let result = try workbench.importPlaylists([list], by: .keeper)
    #expect(result.isNothing)
    #expect(result.unchanged.map(\.slug) == ["zebra-list"])
    #expect(try dump() == before.0)
    #expect(try workbench.history() == before.1)
  }

  @Test("What nobody has edited follows its file")
  func follows() throws {
    let newer = changed { $0.minutes = 9 }
    #expect(try workbench.conflicts(importing: [newer]).isEmpty)
    let result = try workbench.importPlaylists([newer], by: .keeper)
    #expect(result.resourcesChanged == 1)
    #expect(try workbench.resource("zebra-one").resource.minutes == 9)
    var other = newer
    other.items.reverse()
    #expect(try workbench.importPlaylists([other], by: .keeper).changed.map(\.slug) == ["zebra-list"])
    #expect(try workbench.playlist("zebra-list").resources.map(\.slug) == other.items.map(\.slug))
  }

  @Test("A curator's later edit stays until somebody decides, and nothing else is taken meanwhile")
  func edited() throws {
    let id = try workbench.resource("zebra-one").resource.id
    _ = try workbench.editResource(id, ResourceForm(note: "mine"), by: .keeper)
    let newer = changed { $0.title = "zebra new" }
    let conflicts = try workbench.conflicts(importing: [newer])
    #expect(conflicts.map(\.id) == ["resource zebra-one"])
    #expect(
      conflicts.first?.parts.map { [$0.part, $0.here, $0.file] } == [
        ["title", "zebra one", "zebra new"], ["note", "mine", ""],
      ])
    let before = try dump()
    var renamed = newer
    renamed.title = "zebra renamed"
    let failure = #expect(throws: Failure.self) { try workbench.importPlaylists([renamed], by: .keeper) }
    #expect(failure?.code == "playlist.edited-here")
    #expect(failure?.hint?.contains("--keep") == true && failure?.hint?.contains("--replace") == true)
    #expect(try dump() == before)

    let kept = try workbench.importPlaylists([renamed], otherwise: .keep, by: .keeper)
    #expect(kept.kept.map(\.id) == ["resource zebra-one"])
    #expect(try workbench.playlist("zebra-list").playlist.title == "zebra renamed")
    #expect(try workbench.resource("zebra-one").resource.note == "mine")

    _ = try workbench.importPlaylists([renamed], choices: ["resource zebra-one": .replace], by: .keeper)
    #expect(try workbench.resource("zebra-one").resource.title == "zebra new")
    #expect(try workbench.conflicts(importing: [renamed]).isEmpty)
  }

  @Test("An edit taken back by hand is none any more, and a list with another order is one")
  func order() throws {
    let view = try workbench.playlist("zebra-list")
    _ = try workbench.editPlaylist(view.playlist.id, PlaylistForm(title: "other"), by: .keeper)
    _ = try workbench.editPlaylist(view.playlist.id, PlaylistForm(title: list.title), by: .keeper)
    #expect(try workbench.conflicts(importing: [list]).isEmpty)
    _ = try workbench.moveItem(view.resources[0].id, in: view.playlist.id, to: 2, by: .keeper)
    let conflict = try #require(try workbench.conflicts(importing: [list]).first)
    #expect(conflict.kind == .playlist && conflict.parts.map(\.part) == ["resources"])
  }

  @Test("When an address was looked at is no edit, and the later day counts")
  func checks() throws {
    let day = CivilDate(dayNumber: 20_500)
    let id = try workbench.resource("zebra-one").resource.id
    try workbench.keepChecks([id: LinkCheck(how: .asked, on: day, answer: "ok")], by: .keeper)
    let older = changed { $0.lastCheck = LinkCheck(how: .seen, on: day.adding(days: -3)) }
    #expect(try workbench.importPlaylists([older], by: .keeper).isNothing)
    #expect(try workbench.resource("zebra-one").resource.lastCheck?.how == .asked)
    let newer = changed { $0.lastCheck = LinkCheck(how: .seen, on: day.adding(days: 3)) }
    #expect(try workbench.importPlaylists([newer], by: .keeper).resourcesChanged == 1)
    #expect(try workbench.importPlaylists([newer], by: .keeper).isNothing)
    #expect(try workbench.conflicts(importing: [changed { $0.minutes = 1 }]).isEmpty)
  }

  @Test("What came with hmw and was removed does not come back by itself, and comes back from its file")
  func removed() throws {
    let view = try workbench.playlist("hiring-for-equity")
    let content = try workbench.contents(of: [view.playlist.id])
    let gone = try workbench.removePlaylist(view.playlist.id, by: .keeper)
    #expect(gone == 10)
    #expect(try workbench.playlists().count == 13)
    try workbench.store.writeUnjournalled { try $0.set("library", to: "an older one") }
    #expect(try workbench.playlists().count == 13)
    #expect(try workbench.resources().allSatisfy { $0.slug != "diversifying-the-profession" })
    _ = try workbench.importPlaylists(content, by: .keeper)
    #expect(try workbench.playlist("hiring-for-equity").resources.count == 10)
  }

  @Test("A newer hmw renews what came with the older one, but for what was edited")
  func renewed() throws {
    let (one, two) = (try workbench.playlist("coaching-access"), try workbench.playlist("learning-walks"))
    _ = try workbench.editPlaylist(one.playlist.id, PlaylistForm(title: "mine"), by: .keeper)
    try workbench.store.write(by: .keeper, in: workbench.ambient) { db in
      // As an older hmw would have left it.
      var old = two.playlist
      old.title = "older"
      old.fingerprint = old.content(items: two.resources.map { .named($0.slug) }).fingerprint
      try db.update(old)
      db.say("left it")
    }
    try workbench.store.writeUnjournalled { try $0.set("library", to: "an older one") }
    #expect(try workbench.playlist("coaching-access").playlist.title == "mine")
    #expect(try workbench.playlist("learning-walks").playlist.title == two.playlist.title)
  }

  @Test("Resources that somebody took up outlive their list")
  func used() throws {
    let cohort = try workbench.createCohort(name: "Oakland", timeZone: "UTC", by: .keeper)
    let people = try workbench.addPeople([NewMember(name: "Ana")], to: cohort.id, by: .keeper)
    let view = try workbench.playlist("zebra-list")
    try workbench.store.write(by: .keeper, in: workbench.ambient) { db in
      try db.insert(
        ResourceUse(
          id: workbench.ambient.identifier(), cohortID: cohort.id, personID: people[0].id,
          resourceID: view.resources[0].id, playlistID: view.playlist.id, startedAt: db.now))
      db.say("took it up")
    }
    #expect(throws: Failure.self) { try workbench.removeResource(view.resources[0].id, by: .keeper) }
    #expect(try workbench.removePlaylist(view.playlist.id, by: .keeper) == 1)
    #expect(try workbench.resource("zebra-one").playlists.isEmpty)
    #expect(try workbench.resource("project-implicit").playlists.map(\.slug) == ["bias-accountability"])
    #expect(throws: Failure.self) { try workbench.resource("zebra-two") }
  }
}
