import Foundation
import InquiryDomain
import InquiryReports
import InquiryWorkbench
import Testing

@testable import InquiryWall

@Suite("Pages")
struct PageTests {
  /// One of each, in a language.
  static func all(_ language: Language) throws -> [any Page] {
    let frame = Frame.sample(language)
    let vote = """
      [{"id":"v1","number":1,"subject":"causes","community":"c1","dots":3,"perOption":2,"open":true,"turnout":6,
      "expected":8,"choices":[{"position":1,"text":"Time","kind":"group","category":"resources"},
      {"position":2,"text":"Talk","kind":"note"}],"mine":{"1":2}}]
      """
    return [
      JoinPage(frame: frame), WhoPage(frame: frame, code: "KT7M", people: [.init(id: "p1", name: "Ana", taken: true)]),
      WaitingPage(frame: frame, name: "Ana"), LeadPage(frame: frame, isLocal: true),
      LeadPage(frame: frame, isLocal: false),
      ErrorPage(frame: frame, status: 429), AboutPage(frame: frame), RoomPage(frame: frame, state: try .sample()),
      WallPage(
        frame: frame, state: try .sample(leads: true, vote: vote),
        join: JoinCard(code: "KT7M", address: "http://192.0.2.2:8080", qr: try QRCode("http://192.0.2.2:8080/j/KT7M"))),
      WallPage(frame: frame, state: try .sample(), projector: true),
      VotePage(frame: frame, state: try .sample(vote: vote)),
      LogPage(frame: frame, rows: [.init(number: 1, when: "3 Mar", text: "Asked", visibility: .private)]),
      DebriefsPage(
        frame: frame, rows: [.init(when: "6 Mar", turns: [.init(name: "Ana", insight: "Wait")])],
        people: [.init(id: "p2", name: "Ben")], partners: [], entries: [], today: "2026-03-06"),
      PlaylistPage(
        frame: frame,
        lists: [
          .init(
            id: "l1", number: 1, title: "Noticing", summary: "Look", items: [.init(id: "r1", title: "A", kind: "video")]
          )
        ]),
    ]
  }

  @Test(
    "Every page names its language, has one title of its own, and no word of the catalogue is missing",
    arguments: Language.allCases)
  func whole(language: Language) throws {
    let known = Words.of(.english).entries.keys
    for page in try Self.all(language) {
      let html = page.html
      #expect(html.contains("<html lang=\"\(language.rawValue)\" dir=\"\(language.direction)\">"))
      #expect(html.components(separatedBy: "<title>").count == 2)
      #expect(html.components(separatedBy: "<h1").count == 2, "\(type(of: page))")
      #expect(html.hasSuffix("</html>\n"))
      #expect(!known.contains { html.contains(">\($0)<") }, "\(type(of: page))")
      #expect(!html.contains("{{") && !html.contains("Optional("), "\(type(of: page))")
      #expect(
        !html.replacing("spellcheck=\"false\"", with: "").contains("\"false\"") && !html.contains(">false<"),
        "\(type(of: page))")
    }
  }

  @Test("Every form that changes something carries the token and an identifier of its own")
  func forms() throws {
    for page in try Self.all(.english) {
      for form in page.html.components(separatedBy: "<form method=\"post\"").dropFirst() {
        let inner = form.components(separatedBy: "</form>")[0]
        #expect(inner.contains("name=\"form\" value=\"ffff"), "\(type(of: page)): \(inner.prefix(60))")
        #expect(inner.contains("name=\"id\" value=\"0000"), "\(type(of: page)): \(inner.prefix(60))")
      }
    }
  }

  @Test("The identifiers that forms carry are 32 hexadecimal digits, each another")
  func identifiers() {
    let ids = (0..<100).map { _ in Frame.randomID() }
    #expect(Set(ids).count == 100)
    #expect(ids.allSatisfy { $0.count == 32 && $0.allSatisfy(\.isHexDigit) })
  }

  @Test("Templates that pages name are there, and each is used")
  func templates() {
    let names = AssetShelf.sources(in: "templates/", ending: ".mustache").map(\.name)
    #expect(names.filter { !Templates.names.contains($0) } == [])
  }

  @Test("A projector shows no button")
  func projector() throws {
    let html = WallPage(frame: .sample(leads: true), state: try .sample(leads: true), projector: true).html
    let shown = html.components(separatedBy: "<template")[0] + (html.components(separatedBy: "</template>").last ?? "")
    let board = shown.components(separatedBy: "<dialog")[0]
    #expect(!board.contains("<button"))
    #expect(!html.contains("id=\"helm\""))
  }

  @Test("Only whoever leads sees the helm, the script and who waits")
  func helm() throws {
    let led = WallPage(frame: .sample(leads: true), state: try .sample(leads: true)).html
    #expect(led.contains("id=\"helm\""))
    #expect(led.contains("name=\"device\" value=\"d1\""))
    let seen = WallPage(frame: .sample(), state: try .sample()).html
    #expect(!seen.contains("id=\"helm\""))
  }

  @Test("A lone note doesn't take over its neighbours' votes, and a group's notes stand inside it")
  func scopes() throws {
    let html = WallPage(frame: .sample(), state: try .sample()).html
    let group = try #require(
      html.components(separatedBy: "class=\"group\" data-key=\"g1\"").last?.components(separatedBy: "</ol>")[0])
    #expect(group.contains("5 votes") && group.contains("2 votes") && group.contains("In a group"))
    let lone = try #require(html.components(separatedBy: "data-key=\"n3\"").last?.components(separatedBy: "</li>")[0])
    #expect(!lone.contains("vote"))
  }

  @Test("A ballot's order is another for each person and the same each time")
  func order() {
    let positions = Array(1...8)
    let orders = (0..<20).map { BallotOrder.shuffled(positions, for: "person \($0)", in: "v1") }
    #expect(Set(orders).count > 10)
    #expect(orders[3] == BallotOrder.shuffled(positions, for: "person 3", in: "v1"))
    #expect(orders.allSatisfy { $0.sorted() == positions })
  }

  @Test("A link that changes the language keeps what else the address says, and leads nowhere else")
  func languages() {
    var frame = Frame.sample()
    frame.path = "//evil.test/x?lang=en"
    let html = ErrorPage(frame: frame, status: 404).html
    #expect(!html.contains("evil.test"))
    #expect("/wall?projector&lang=en".setting("lang", to: "es") == "/wall?projector&lang=es")
    #expect("/room".setting("lang", to: "ar") == "/room?lang=ar")
  }

  @Test("A hint that names a command stays off the pages")
  func hints() {
    let words = Words.of(.english)
    #expect(words.hint(of: Failure(.busy, "x", "m", hint: "hmw serve --lan")) == nil)
    #expect(words.hint(of: Failure(.busy, "x", "m", hint: "Wait a moment.")) == "Wait a moment.")
    #expect(Words.of(.spanish).hint(of: Failure(.busy, "x", "m", hint: "Wait a moment.")) == nil)
  }

  @Test(
    "Only an address of the web becomes a link", arguments: ["javascript:alert(1)", "data:text/html,x", "//evil.test"])
  func links(address: String) {
    let item = PlaylistPage.Item(id: "r1", title: "A", url: address, kind: "video")
    let html = PlaylistPage(
      frame: .sample(), lists: [.init(id: "l", number: 1, title: "L", summary: "", items: [item])]
    ).html
    #expect(!html.contains(address))
  }
}
