import Foundation
import InquiryDomain
import InquiryWorkbench
import Testing

@testable import InquiryWall

@Suite("A vote", .timeLimit(.minutes(20)))
struct VoteTests {
  @Test("is blind, can be changed until it is closed, counts once however often it is sent, and shows totals then")
  func vote() async throws {
    try await Hall.open { hall in
      let (ana, ben) = (try await Phone.join(hall, as: "Ana"), try await Phone.join(hall, as: "Ben"))
      let lead = try await Phone.lead(hall)
      for text in ["one", "two"] { #expect(try await ana.note(text).status == 200) }
      let open = [
        "do": "open", "subject": "causes", "dots": "3", "community": hall.place.communityID?.text ?? "",
        "id": Phone.fresh(),
      ]
      #expect(try await lead.post("/lead/vote", open).status == 200)
      let vote = try #require(try hall.workbench.openVote(in: hall.place, to: .keeper)).vote.id.text
      let id = Phone.fresh()
      for _ in 0..<2 {
        #expect(try await ana.post("/vote", ["vote": vote, "dots": ["1": 2], "id": id]).status == 200)
      }
      let changed = try await ana.form("/vote", ["vote": vote, "dots_1": "0", "dots_2": "1", "id": Phone.fresh()])
      #expect(changed.status == 303)
      #expect(try await ben.post("/vote", ["vote": vote, "dots": ["2": 1], "id": Phone.fresh()]).status == 200)
      let before = try await ben.get("/api/state").body
      #expect(
        before.contains("\"turnout\":2") && before.contains("\"mine\":{\"2\":1}"))
      for phone in [ana, ben, lead] {
        #expect(try await phone.get("/api/state").totals.isEmpty, "nobody sees totals, whoever leads among them")
      }
      #expect(try await ben.post("/vote", ["vote": vote, "dots": ["2": 9], "id": Phone.fresh()]).status >= 400)
      #expect(try await lead.post("/lead/vote", ["do": "close", "vote": vote, "id": Phone.fresh()]).status == 200)
      #expect(try await ana.get("/api/state").totals == [0, 2])
      let late = try await ana.form("/vote", ["vote": vote, "dots_1": "1", "id": Phone.fresh()])
      #expect(late.status == 422)
    }
  }

  @Test("the turnout shows on open screens at once")
  func turnout() async throws {
    try await Hall.open { hall in
      let (ana, ben) = (try await Phone.join(hall, as: "Ana"), try await Phone.join(hall, as: "Ben"))
      for text in ["one", "two"] { #expect(try await ana.note(text).status == 200) }
      let view = try hall.workbench.openVote(on: .causes, in: hall.place, by: .keeper)
      let screen = try ben.listen()
      #expect(try await screen.wait { $0.text.contains("\"turnout\":0") })
      _ = try await ana.post("/vote", ["vote": view.vote.id.text, "dots": ["1": 1], "id": Phone.fresh()])
      #expect(try await screen.wait(for: 1) { $0.text.contains("\"turnout\":1") })
    }
  }
}

extension HTTPAnswer {
  /// The dots on the options of the first vote of a state, where they are shown.
  fileprivate var totals: [Int] {
    let vote = (json["votes"] as? [[String: Any]])?.first
    return (vote?["choices"] as? [[String: Any]])?.compactMap { $0["count"] as? Int } ?? []
  }
}
