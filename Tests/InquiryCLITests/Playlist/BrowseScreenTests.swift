import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Testing

@testable import InquiryCLI

@Suite("The screen of playlists")
struct BrowseScreenTests {
  @Test("reads well at every width and aloud", arguments: [100, 60, 40, 0])
  func widths(width: Int) throws {
    let screen = width == 0 ? Screen(width: 60, accessible: true) : Screen(width: width)
    let lines =
      BrowseScreen(shelf: try Self.shelf()).lines(on: screen) + ["", "--", ""]
      + OpenListScreen(list: try Self.open()).lines(on: screen) + ["", "--", ""]
      + (try Self.shelf().answer.lines(on: screen))
    try expectSnapshot(
      lines.map { $0 + "\n" }.joined(), named: "browse-\(width == 0 ? "accessible" : "\(width)").txt")
    #expect(width == 0 || lines.allSatisfy { $0.displayWidth <= width })
  }

  @Test("is tab-separated lines for other programs")
  func piped() throws {
    let table = try #require(try Self.shelf().answer.table)
    try expectSnapshot(table.lines.map { $0 + "\n" }.joined(), named: "browse-piped.txt")
  }

  @Test("says what to do where nothing answers")
  func none() {
    let shelf = BrowseShelf(gap: Self.gap, lists: [], matching: 0, total: 13)
    #expect(BrowseScreen(shelf: shelf).lines(on: Screen(width: 100)).last?.contains("all") == true)
  }

  @Test("gives a list as plain text for a mail, with what to think about, and no counts")
  func share() throws {
    let text = ShareText.lines(of: try Self.open()).joined(separator: "\n")
    #expect(text.contains("1. The five parts, in order of pay-off (8 min)"))
    #expect(text.contains("   https://example.org/parts"))
    #expect(text.contains("   Afterwards: Which part would you never skip?"))
    #expect(!text.contains("used by") && !text.contains("three questions"))
    #expect(ShareText.lines(of: try Self.shelf()).first == "- What a strong reading block looks like (35 min)")
  }

  private static let gap = GapView(
    title: "Which part of the block matters most when the day slips away?", categories: [.knowledge], notes: 1)
  private static let at = Instant(milliseconds: 0)

  static func shelf() throws -> BrowseShelf {
    BrowseShelf(
      gap: gap,
      lists: [
        try list(1, "What a strong reading block looks like", .knowledge, 35, (5, 3), "changed my visits"),
        try list(
          2, "Noticing without judging: a visit guide for pairs of leaders who are new", .skills, 15, (3, 0), nil),
        try list(13, "Protecting time on a messy timetable", .resources, 0, (0, 0), nil),
      ],
      resources: [
        MatchedResource(
          resource: resource(7, "The five parts, in order of pay-off"), match: try match(.knowledge),
          count: ResourceCount(people: 2, of: 8, applications: 1, word: "three questions"))
      ], matching: 3, total: 9)
  }

  private static func list(
    _ number: Int, _ title: String, _ category: InquiryDomain.Category, _ minutes: Int, _ uses: (Int, Int),
    _ word: String?
  ) throws -> MatchedList {
    MatchedList(
      playlist: playlist(number, title), match: try match(category), items: 4, minutes: minutes,
      count: ResourceCount(people: uses.0, of: 8, applications: uses.1, word: word))
  }

  /// As a real ranking gives it.
  private static func match(_ category: InquiryDomain.Category) throws -> PlaylistMatch {
    let gap = LearningGap(texts: ["Which part of the reading block matters"], categories: [category])
    let candidate = MatchCandidate(number: 1, title: "The reading block", builds: [category])
    return try #require(PlaylistRanking(gap).matches(among: [candidate]).first)
  }

  private static func playlist(_ number: Int, _ title: String) -> Playlist {
    Playlist(
      id: Identifier("p\(number)"), number: number, slug: "p\(number)", title: title,
      summary: "For leaders who visit rooms and want to know what to look for first.", curator: "Noor, network lead",
      builds: [.knowledge], createdAt: at)
  }

  private static func resource(_ number: Int, _ title: String, _ kind: Resource.Kind = .reading) -> Resource {
    Resource(
      id: Identifier("r\(number)"), number: number, slug: "r\(number)", title: title,
      url: "https://example.org/parts", kind: kind, minutes: 8, prompt: "Which part would you never skip?",
      createdAt: at)
  }

  static func open() throws -> OpenList {
    let own = ResourceUse(
      id: Identifier("u"), cohortID: Identifier("c"), personID: Identifier("a"), resourceID: Identifier("r7"),
      startedAt: at, doneAt: at)
    var talk = resource(9, "A talk for your pair about what you saw and what you made of it, taking turns", .protocol)
    (talk.usedBy, talk.minutes) = (.partner, nil)
    let none = ResourceCount(people: 0, of: 8, applications: 0, word: nil)
    let count = ResourceCount(people: 5, of: 8, applications: 3, word: "three questions")
    return OpenList(
      playlist: playlist(1, "What a strong reading block looks like"),
      items: [
        OpenItem(resource: resource(7, "The five parts, in order of pay-off"), count: count, own: own),
        OpenItem(resource: resource(8, "A Year 4 block, with pauses for noticing", .video), count: none, own: nil),
        OpenItem(resource: talk, count: none, own: nil),
      ], count: count)
  }
}
