import InquiryDomain
import Testing

@Suite("Looking over playlists")
struct PlaylistAuditTests {
  private static let today = CivilDate(dayNumber: 20_500)

  private static func resource(
    _ slug: String, minutes: Int? = 5, use: Resource.Use = .partner, prompt: String? = "Why?", url: String? = nil,
    checked: LinkCheck? = LinkCheck(how: .seen, on: today)
  ) -> ResourceContent {
    ResourceContent(
      slug: slug, title: slug, url: url ?? "https://\(slug).org", kind: .reading, minutes: minutes, usedBy: use,
      prompt: prompt, lastCheck: checked)
  }

  private static func findings(_ resources: [ResourceContent], session: Bool = false) -> [PlaylistFinding] {
    let list = PlaylistContent(
      slug: "l", title: "L", forSession: session, items: resources.map { .named($0.slug) })
    return PlaylistAudit(resources: resources, today: today).findings(in: [list])
  }

  @Test("A list in good order has nothing to mend")
  func good() {
    #expect(Self.findings([Self.resource("a")], session: true).isEmpty)
    #expect(Self.findings([]) == [PlaylistFinding(.empty, playlist: "l")])
  }

  static let single: [(resource: ResourceContent, kinds: [PlaylistFinding.Kind])] = [
    (resource("a", minutes: nil), [.noShort, .noMinutes]), (resource("a", minutes: 6), [.noShort]),
    (resource("a", use: .alone), [.noPartner]), (resource("a", prompt: nil), [.noPrompt]),
    (resource("a", checked: nil), [.unchecked]), (resource("a", checked: LinkCheck(how: .seen)), [.unchecked]),
    (resource("a", checked: LinkCheck(how: .asked, on: today.adding(days: -366), answer: "ok")), [.unchecked]),
    (resource("a", checked: LinkCheck(how: .asked, on: today.adding(days: -365), answer: "ok")), []),
    (resource("a", checked: LinkCheck(how: .asked, on: today, answer: "gone (404)")), [.unanswered]),
  ]

  @Test("Each thing that is missing is found, and nothing else", arguments: single)
  func one(resource: ResourceContent, kinds: [PlaylistFinding.Kind]) {
    #expect(Self.findings([resource]).map(\.kind) == kinds)
  }

  @Test("Only a session list can be too long")
  func length() {
    let eight = (1...8).map { Self.resource("r\($0)") }
    #expect(Self.findings(eight).isEmpty)
    #expect(Self.findings(eight, session: true) == [PlaylistFinding(.tooMany, playlist: "l", amount: 8)])
    let hour = [Self.resource("a"), Self.resource("b", minutes: 56)]
    #expect(Self.findings(hour, session: true) == [PlaylistFinding(.tooLong, playlist: "l", amount: 61)])
  }

  @Test("Two spellings of one address are found")
  func twins() {
    let twins = [Self.resource("b", url: "http://www.x.org/a/"), Self.resource("a", url: "https://x.org/a#top")]
    #expect(Self.findings(twins) == [PlaylistFinding(.sameAddress, resources: ["a", "b"], amount: 2)])
  }
}
