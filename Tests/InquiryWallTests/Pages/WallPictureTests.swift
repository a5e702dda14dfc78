import Foundation
import InquiryDomain
import InquiryReports
import InquiryWorkbench
import Testing

@testable import InquiryWall

@Suite("The wall as a picture", .timeLimit(.minutes(20)))
struct WallPictureTests {
  @Test("holds what the viewer sees of one community: groups with their notes and dots, and how many wait")
  func contents() throws {
    let board = BoardPicture(of: try .sample(), community: "c1")
    #expect(board.columns[.resources]?.groups.map(\.notes.count) == [1])
    #expect(board.columns[.resources]?.groups.first?.votes == 5)
    #expect(board.columns[.skills]?.notes.map(\.text) == ["No shared time"])
    #expect((board.unsorted, board.withheld) == (1, 5))
    let other = BoardPicture(of: try .sample(), community: "c2")
    #expect(other.columns.values.allSatisfy { $0.notes.isEmpty && $0.groups.isEmpty })
    #expect(other.subtitle?.hasSuffix("Money") == true)
  }

  @Test("is a file for whoever leads, and for nobody else")
  func route() async throws {
    try await Hall.open { hall in
      let (ana, lead) = (try await Phone.join(hall, as: "Ana"), try await Phone.lead(hall))
      _ = try await ana.note("A note on the picture")
      let answer = try await lead.get("/wall/picture")
      #expect(answer.status == 200)
      #expect(answer["content-type"] == "image/svg+xml; charset=utf-8")
      #expect(answer["content-disposition"]?.hasPrefix("attachment; ") == true)
      #expect(answer.body.hasPrefix("<svg") && answer.body.contains("A note on"))
      #expect(try await ana.get("/wall/picture").status == 403)
      #expect(try await Phone(hall: hall).get("/wall/picture").status == 401)
      _ = try await lead.post("/lead/room", ["do": "blank", "id": Phone.fresh()])
      #expect(try await !lead.get("/wall/picture").body.contains("A note on"), "a hidden wall is no picture either")
    }
  }
}
