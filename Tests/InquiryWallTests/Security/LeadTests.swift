import Foundation
import InquiryDomain
import InquiryWorkbench
import Testing

@testable import InquiryWall

@Suite("Leading", .timeLimit(.minutes(20)))
struct LeadTests {
  /// Every route that is for whoever leads, with fields that would do something.
  static let routes: [(path: String, fields: [String: String])] = [
    ("/lead/walk", ["event": "next"]), ("/lead/walk", ["event": "reveal"]), ("/lead/walk", ["event": "finish"]),
    ("/lead/room", ["do": "lock"]), ("/lead/room", ["do": "blank"]),
    ("/lead/admit", ["device": "x", "person": "y", "yes": "1"]),
    ("/lead/vote", ["do": "open", "subject": "causes"]), ("/lead/vote", ["do": "close", "vote": "x"]),
    ("/lead/undo", [:]), ("/lead/redo", [:]), ("/lead/offer", ["code": "ab12", "take": "1"]),
    ("/notes/merge", ["keep": "x", "notes": "y"]), ("/groups/rename", ["group": "x", "name": "y"]),
    ("/groups/apart", ["group": "x"]),
  ]

  @Test("is refused to a participant on every one of its routes, by JSON and by form")
  func participant() async throws {
    try await Hall.open { hall in
      let phone = try await Phone.join(hall, as: "Ana")
      for route in Self.routes {
        let before = try hall.workbench.history().count
        var fields = route.fields
        fields["id"] = Phone.fresh()
        #expect(try await phone.post(route.path, fields).status == 403)
        #expect(try await phone.form(route.path, fields).status == 403)
        #expect(try await Phone(hall: hall).post(route.path, fields).status == 401)
        #expect(try await phone.get("/lead/offers").status == 403)
        #expect(try hall.workbench.history().count == before)
        #expect(try hall.workbench.room(of: hall.session)?.locked == false)
      }
    }
  }

  @Test("a participant moves and removes nobody else's notes")
  func others() async throws {
    try await Hall.open { hall in
      let (ana, ben) = (try await Phone.join(hall, as: "Ana"), try await Phone.join(hall, as: "Ben"))
      let note = try await ana.note("Ana's own").json["entries"] as? [String] ?? []
      for (path, fields) in [
        ("/notes/move", ["notes": note, "category": "resources"]), ("/notes/remove", ["note": note.first ?? ""]),
        ("/notes/edit", ["note": note.first ?? "", "text": "turned", "was": "Ana's own"]),
        ("/notes/move", ["notes": note, "newGroup": "Mine"]),
      ] as [(String, [String: Any])] {
        var fields = fields
        fields["id"] = Phone.fresh()
        #expect(try await ben.post(path, fields).status == 403)
      }
      #expect(try hall.texts() == ["Ana's own"])
    }
  }

  @Test("needs the PIN, never the room's code; wrong ones run out at five a minute")
  func pin() async throws {
    try await Hall.open { hall in
      let phone = Phone(hall: hall)
      for pin in [hall.room.code, "000000", "24681", "2468133"] {
        let answer = try await phone.post("/lead", ["pin": pin, "id": Phone.fresh()])
        #expect(answer.status == 403)
        #expect(answer.cookie("hmw_") == nil)
      }
      _ = try await phone.post("/lead", ["pin": "111111", "id": Phone.fresh()])
      let late = try await phone.post("/lead", ["pin": Hall.pin.digits, "id": Phone.fresh()])
      #expect(late.status == 429)
      #expect(late["retry-after"] != nil)
    }
  }

  @Test("on this computer needs no PIN, by a name that only this computer has")
  func local() async throws {
    try await Hall.open { hall in
      let phone = Phone(hall: hall)
      let here = try await phone.post("/lead", ["id": Phone.fresh()])
      #expect(here.status == 200)
      #expect(here.cookie("hmw_\(hall.port)") != nil)
      let named = "wall.test:\(hall.port)"
      let there = try await phone.post(
        "/lead", ["id": Phone.fresh()], ["Host": named, "Origin": "http://\(named)"])
      #expect(there.status == 403)
    }
  }

  @Test("moves the session on, locks the room, and takes back the last change, each once however often it is sent")
  func leads() async throws {
    try await Hall.open { hall in
      let lead = try await Phone.lead(hall)
      let before = try hall.workbench.view(of: hall.session).position
      let id = Phone.fresh()
      for _ in 0..<2 {
        let answer = try await lead.post("/lead/walk", ["event": "extend", "minutes": 1, "after": before, "id": id])
        #expect(answer.status == 200)
      }
      #expect(try hall.workbench.view(of: hall.session).position == before + 1)
      let stale = try await lead.post("/lead/walk", ["event": "next", "after": before, "id": Phone.fresh()])
      #expect(stale.status == 409)
      _ = try await lead.post("/lead/room", ["do": "lock", "id": Phone.fresh()])
      #expect(try await Phone(hall: hall).get("/j/\(hall.room.code)").status == 403)
      let note = try await lead.note("for somebody without a phone")
      #expect(note.status == 200)
      let undo = Phone.fresh()
      for _ in 0..<3 { #expect(try await lead.post("/lead/undo", ["id": undo]).status == 200) }
      #expect(try hall.texts().isEmpty)
      #expect(try hall.workbench.view(of: hall.session).position == before + 1, "one undo, not three")
    }
  }
}
