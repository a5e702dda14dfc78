import Foundation
import InquiryDomain
import InquiryWorkbench
import Testing

@testable import InquiryWall

/// Every answer and every event that a participant's cookie can get is searched for words that are not theirs to read.
@Suite("A curious phone", .timeLimit(.minutes(20)))
struct LeakTests {
  static let pages = [
    "/", "/room", "/wall", "/wall?projector", "/wall/picture", "/vote", "/log", "/log?entry=1", "/log?entry=2",
    "/log?entry=3",
    "/debriefs",
    "/playlist", "/about", "/waiting", "/lead", "/lead/offers", "/api/state", "/api/state?view=wall", "/j/2222",
    "/export",
    "/journal", "/api/export",
  ]

  @Test("reads no hidden note, no private entry, no other community's words, no author and no ballot of anybody else")
  func reads() async throws {
    try await Hall.open(hidden: true) { hall in
      let (ana, ben) = (try await Phone.join(hall, as: "Ana"), try await Phone.join(hall, as: "Ben"))
      let dee = try await Phone.join(hall, as: "Dee")
      let stream = try ben.listen("/api/events?view=wall")
      #expect(try await stream.wait { $0.text.contains("event: state") })
      #expect(try await ana.note("canaryhidden").status == 200)
      #expect(try await dee.note("canarysouth").status == 200)
      try Self.writeSecrets(hall)
      #expect(try await ben.note("Ben's own").status == 200)
      #expect(try await stream.wait { $0.text.contains("Ben's own") })
      try await Task.sleep(for: .milliseconds(400))
      let again = try ben.listen("/api/events?view=room", after: 1)
      #expect(try await again.wait { $0.text.contains("event: ") })
      var seen = [stream.text, again.text]
      for page in Self.pages { seen.append(try await ben.get(page).raw) }
      for text in seen { #expect(Self.leaks(in: text).isEmpty, "\(Self.leaks(in: text)) in \(text.prefix(80))") }
      #expect(seen.contains { $0.contains("Ben's own") })
    }
  }

  @Test("reads no author of a note after the reveal either, and the facilitator's browser no more than others")
  func authors() async throws {
    try await Hall.open(hidden: true) { hall in
      let (ana, ben) = (try await Phone.join(hall, as: "Ana"), try await Phone.join(hall, as: "Ben"))
      let lead = try await Phone.lead(hall)
      #expect(try await ana.note("canaryhidden").status == 200)
      let helm = try lead.listen("/api/events?view=wall")
      #expect(try await helm.wait { $0.text.contains("event: state") })
      #expect(!helm.text.contains("canaryhidden"), "hidden notes are their author's alone")
      let answer = try await lead.post("/lead/walk", ["event": "reveal", "id": Phone.fresh()])
      #expect(answer.status == 200)
      #expect(try await helm.wait { $0.text.contains("canaryhidden") })
      for text in [helm.text, try await ben.get("/api/state").body, try await lead.get("/api/state").body] {
        #expect(text.contains("canaryhidden"))
        #expect(!text.contains("author"))
        #expect(!Self.nearNote(text).contains(try hall.person("Ana").id.text))
      }
    }
  }

  private static func nearNote(_ text: String) -> String {
    guard let range = text.range(of: "canaryhidden") else { return "" }
    return String(text[..<range.lowerBound].suffix(200) + text[range.upperBound...].prefix(200))
  }

  private static func leaks(in text: String) -> [String] {
    [
      "canaryhidden", "canarysouth", "canaryprivate", "canarypair", "canarystory", "canaryneed", "canarytalk",
      "canaryscript",
    ]
    .filter { text.lowercased().contains($0) }
  }

  private static func writeSecrets(_ hall: Hall) throws {
    let (workbench, cohort) = (hall.workbench, hall.book.cohort.id)
    let (ana, ben) = (try hall.person("Ana"), try hall.person("Ben"))
    let actor = Actor(personID: ana.id, name: ana.name, facilitates: false)
    _ = try workbench.addStory(
      StoryForm(happened: "canarystory", visibility: .private), in: hall.place, by: actor)
    _ = try workbench.addNeed("canaryneed", visibility: .private, in: hall.place, by: actor)
    for (text, tier) in [("canaryprivate", Tier.private)] {
      var form = LogForm()
      form.tried = text
      form.visibility = tier
      _ = try workbench.addLogEntry(form, in: cohort, by: actor)
      let mine = Actor(personID: ben.id, name: ben.name, facilitates: false)
      _ = try workbench.addLogEntry(form, in: cohort, by: mine)
    }
    var turn = DebriefForm.Turn(ana.id)
    turn.insight = "canarytalk"
    var form = DebriefForm()
    form.turns = [turn, DebriefForm.Turn(try hall.person("Cy").id)]
    _ = try workbench.addDebrief(form, in: cohort, by: actor)
  }
}
