import Foundation
import InquiryDomain
import InquiryWorkbench
import Testing

@testable import InquiryWall

@Suite("Notes on the wall", .timeLimit(.minutes(20)))
struct NoteTests {
  @Test("are edited, moved and removed by their author, and never over somebody else's change")
  func own() async throws {
    try await Hall.open { hall in
      let ana = try await Phone.join(hall, as: "Ana")
      let note = try await ana.note("first words").entry
      let edit = ["note": note, "text": "second words", "was": "first words", "id": Phone.fresh()]
      #expect(try await ana.post("/notes/edit", edit).status == 200)
      let late = try await ana.post(
        "/notes/edit", ["note": note, "text": "third words", "was": "first words", "id": Phone.fresh()])
      #expect(late.status == 409)
      #expect(late.body.contains("second words"), "it says what stands there now")
      let moved = try await ana.post("/notes/move", ["notes": [note], "category": "resources", "id": Phone.fresh()])
      #expect(moved.status == 200)
      #expect(try hall.notes().first?.category == .resources)
      #expect(try await ana.post("/notes/remove", ["note": note, "id": Phone.fresh()]).status == 200)
      #expect(try hall.texts().isEmpty)
      #expect(try await ana.post("/notes/remove", ["note": note, "id": Phone.fresh()]).status == 404)
    }
  }

  @Test("are grouped, renamed, merged and taken apart by whoever leads, from any screen")
  func groups() async throws {
    try await Hall.open { hall in
      let (ana, lead) = (try await Phone.join(hall, as: "Ana"), try await Phone.lead(hall))
      var notes: [String] = []
      for text in ["one", "two", "three", "two again"] { notes.append(try await ana.note(text).entry) }
      let made = try await lead.post(
        "/notes/move", ["notes": Array(notes.prefix(2)), "newGroup": "Time", "id": Phone.fresh()])
      #expect(made.status == 200)
      let group = try hall.workbench.groups(in: hall.book.cohort.id)[0].id.text
      #expect(
        try await lead.post("/notes/move", ["notes": [notes[2]], "group": group, "id": Phone.fresh()]).status == 200)
      #expect(try hall.notes().filter { $0.groupID?.text == group }.count == 3)
      #expect(
        try await lead.post("/groups/rename", ["group": group, "name": "Hours", "id": Phone.fresh()]).status == 200)
      let merged = try await lead.form("/notes/merge", ["keep": notes[1], "notes": notes[3], "id": Phone.fresh()])
      #expect(merged.status == 303 && merged["location"] == "/wall")
      #expect(try await lead.get("/api/state").body.contains("\"twins\":[\"two again\"]"))
      #expect(
        try await lead.post("/notes/move", ["notes": [notes[2]], "ungroup": 1, "id": Phone.fresh()]).status == 200)
      #expect(try await lead.post("/groups/apart", ["group": group, "id": Phone.fresh()]).status == 200)
      #expect(try hall.notes().allSatisfy { $0.groupID == nil })
      #expect(
        try await lead.post("/notes/move", ["notes": [notes[0]], "group": group, "id": Phone.fresh()]).status == 404)
    }
  }

  @Test("the coach's suggestions go to whoever leads, and are taken or refused by their code")
  func offers() async throws {
    try await Hall.open { hall in
      let lead = try await Phone.lead(hall)
      _ = try hall.workbench.addCauses(
        [
          "No interpreter at conferences", "One interpreter for all conferences",
          "Interpreters leave before conferences", "The bus schedule eats up recess",
          "Recess is lost to the bus schedule", "Tablets are locked away",
        ], category: .resources, hidden: false, in: hall.place, by: .keeper)
      let offers = try await lead.get("/lead/offers").json["offers"] as? [[String: Any]] ?? []
      let first = try #require(offers.first)
      #expect((first["why"] as? [String])?.isEmpty == false, "each with its reason")
      let code = first["code"] as? String ?? ""
      #expect(try await lead.post("/lead/offer", ["code": code, "take": 1, "id": Phone.fresh()]).status == 200)
      #expect(try hall.workbench.groups(in: hall.book.cohort.id).count == 1)
      let gone = try await lead.post("/lead/offer", ["code": code, "take": 1, "id": Phone.fresh()])
      #expect(gone.status >= 400 && gone.status < 500)
    }
  }
}

extension HTTPAnswer {
  /// The one entry that a change made.
  var entry: String { (json["entries"] as? [String])?.first ?? "" }
}

extension Hall {
  func notes() throws -> [Cause] {
    try workbench.visible(Cause.self, in: book.cohort.id, to: .keeper).sorted { $0.number < $1.number }
  }
}
