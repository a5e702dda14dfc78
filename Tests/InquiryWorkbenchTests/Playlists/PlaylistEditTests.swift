import InquiryContent
import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Testing

@Suite("Curating a playlist")
struct PlaylistEditTests {
  private let workbench: Workbench
  private let playlist: Playlist

  init() throws {
    workbench = try Workbench.inMemory()
    playlist = try workbench.createPlaylist(PlaylistForm(title: "Noticing: first\u{1B}[31m"), by: .keeper).playlist
  }

  @Test("A new one has the next number, a word for files, and nothing that drives a terminal")
  func new() throws {
    #expect(playlist.number == 14)
    #expect(playlist.slug == "noticing-first")
    #expect(playlist.title == "Noticing: first")
    #expect(playlist.origin == .own && playlist.fingerprint == nil)
    let twin = try workbench.createPlaylist(PlaylistForm(title: "Noticing first"), by: .keeper).playlist
    #expect(twin.slug == "noticing-first-2")
    #expect(throws: Failure.self) { try workbench.createPlaylist(PlaylistForm(title: " \n"), by: .keeper) }
  }

  @Test("Resources keep their order through adding, moving and taking out")
  func order() throws {
    for title in ["a", "b", "c"] {
      _ = try workbench.addResource(ResourceForm(title: title, kind: .tool), to: playlist.id, by: .keeper)
    }
    _ = try workbench.addResource(ResourceForm(title: "d", kind: .tool), to: playlist.id, at: 2, by: .keeper)
    #expect(try titles() == ["a", "d", "b", "c"])
    let last = try workbench.playlist(playlist.id).resources[3].id
    #expect(
      try workbench.moveItem(last, in: playlist.id, to: -5, by: .keeper).resources.map(\.title) == ["c", "a", "d", "b"])
    #expect(
      try workbench.moveItem(last, in: playlist.id, to: 99, by: .keeper).resources.map(\.title) == ["a", "d", "b", "c"])
    _ = try workbench.removeItem(try workbench.playlist(playlist.id).resources[1].id, from: playlist.id, by: .keeper)
    #expect(try titles() == ["a", "b", "c"])
    #expect(throws: Failure.self) { try workbench.add(last, to: playlist.id, by: .keeper) }
  }

  private func titles() throws -> [String] { try workbench.playlist(playlist.id).resources.map(\.title) }

  static let refused: [(form: ResourceForm, code: String)] = [
    (ResourceForm(title: "x"), "resource.kind"), (ResourceForm(kind: .tool), "entry.empty"),
    (ResourceForm(title: "x", url: "x.org", kind: .tool), "resource.address"),
    (ResourceForm(title: "x", kind: .tool, minutes: 0), "resource.minutes"),
    (ResourceForm(title: String(repeating: "x", count: 201), kind: .tool), "entry.too-long"),
    (ResourceForm(title: "x", url: "http://www.implicit.harvard.edu/implicit", kind: .tool), "resource.twin"),
  ]

  @Test("What a file may not say, nobody may type", arguments: refused)
  func refuses(form: ResourceForm, code: String) throws {
    let before = try workbench.history().count
    let failure = #expect(throws: Failure.self) { try workbench.addResource(form, to: playlist.id, by: .keeper) }
    #expect(failure?.code == code)
    #expect(try workbench.history().count == before)
  }

  @Test("Whatever is typed can be written to a file and read back as it is")
  func files() throws {
    let hostile = "a\u{202E}b \u{1B}]0;x\u{7}c\u{85}d\t'\"\u{200D}: #\r\n\r\n- e"
    let form = ResourceForm(title: hostile, publisher: hostile, kind: .person, note: hostile, prompt: hostile)
    _ = try workbench.addResource(form, to: playlist.id, by: .keeper)
    _ = try workbench.editPlaylist(
      playlist.id, PlaylistForm(summary: hostile, curator: hostile, topics: [hostile]), by: .keeper)
    let content = try workbench.contents(of: [playlist.id])
    var files = PlaylistFiles()
    files.add(bytes: Array(PlaylistWriter.text(content[0]).utf8), path: "x.yaml")
    #expect(files.problems(knowing: []).map(\.description) == [])
    #expect(files.contents == content)
    #expect(try workbench.importPlaylists(files.contents, by: .keeper).isNothing)
  }

  @Test("Ten thousand resources are listed and shown without a wait")
  func many() throws {
    let lists = (0..<100).map { list in
      PlaylistContent(
        slug: "list-\(list)", title: "List \(list)",
        items: (0..<100).map { item in
          .described(
            ResourceContent(
              slug: "r-\(list)-\(item)", title: "Resource \(item)", url: "https://x.org/\(list)/\(item)",
              kind: .reading, minutes: 5, note: "A note of some length, as people write it.", prompt: "And you?"))
        })
    }
    _ = try workbench.importPlaylists(lists, by: .keeper)
    let clock = ContinuousClock()
    // A debug build on a busy machine; the release build is some ten times faster.
    var counts: [Int] = []
    let time = try clock.measure {
      counts = [try workbench.playlists().count, try workbench.playlist("list-99").resources.count]
    }
    #expect(counts == [114, 100])
    #expect(time < .seconds(3))
    #expect(try workbench.importPlaylists([lists[7]], by: .keeper).isNothing)
  }
}
