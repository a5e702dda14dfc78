import Foundation
import InquiryDomain
import InquiryWorkbench
import Testing

@testable import InquiryWall

@Suite("Without JavaScript", .timeLimit(.minutes(20)))
struct PlainPageTests {
  @Test("a phone joins, writes, reads and logs by pages and forms alone")
  func basics() async throws {
    try await Hall.open { hall in
      var phone = Phone(hall: hall)
      #expect(try await phone.get("/").body.contains("name=\"code\""))
      let who = try await phone.get("/j?code=\(hall.room.code.lowercased())")
      #expect(who.status == 200 && who.body.contains("Ben Cole"))
      let person = try hall.person("Ben").id.text
      let joined = try await phone.form(
        "/join", ["code": hall.room.code, "person": person, "id": who.body.value(of: "id") ?? ""])
      #expect(joined.status == 303 && joined["location"] == "/room")
      phone.cookie = joined.cookie("hmw_\(hall.port)")
      let room = try await phone.get("/room")
      #expect(room.body.contains("action=\"/post\""))
      let token = room.body.value(of: "form") ?? ""
      #expect(token == phone.token?.form)
      let id = room.body.value(of: "id") ?? ""
      let posted = try await phone.form(
        "/post", ["kind": "cause", "text": "plain words", "category": "skills", "id": id, "form": token])
      #expect(posted.status == 303 && posted["location"] == "/room")
      #expect(try await phone.get("/room").body.contains("plain words"))
      let logged = try await phone.form(
        "/log", ["tried": "Sat in on 4B", "visibility": "community", "id": Phone.fresh()])
      #expect(logged.status == 303)
      #expect(try await phone.get("/log").body.contains("Sat in on 4B"))
      for path in ["/vote", "/debriefs", "/playlist", "/about", "/wall"] {
        #expect(try await phone.get(path).status == 200, "\(path)")
      }
    }
  }

  @Test("a wrong code and a wrong PIN show their page again, with the reason")
  func again() async throws {
    try await Hall.open { hall in
      let phone = Phone(hall: hall)
      let code = try await phone.get("/j/2222")
      #expect(code.status == 404 && code.body.contains("2222") && code.body.contains("name=\"code\""))
      let named = "wall.test:\(hall.port)"
      let pin = try await phone.form(
        "/lead", ["pin": "000000", "id": Phone.fresh()], ["Host": named, "Origin": "http://\(named)"])
      #expect(pin.status == 403 && pin.body.contains("name=\"pin\""))
      let gone = try await phone.form("/join", ["code": hall.room.code, "person": "nobody", "id": Phone.fresh()])
      #expect(gone.status == 404)
    }
  }

  @Test("a page speaks the language that was chosen, and goes on to")
  func language() async throws {
    try await Hall.open { hall in
      let phone = Phone(hall: hall)
      let spanish = try await phone.get("/?lang=es")
      #expect(spanish.body.contains("lang=\"es\""))
      #expect(spanish.cookie("hmw_lang=es") != nil)
      #expect(try await phone.get("/about", ["Cookie": "hmw_lang=es"]).body.contains("lang=\"es\""))
      #expect(try await phone.get("/about", ["Accept-Language": "ar,en;q=0.5"]).body.contains("dir=\"rtl\""))
    }
  }

  @Test("private entries need the PIN that their writer chose, and wrong ones run out")
  func pin() async throws {
    try await Hall.open { hall in
      let ana = try await Phone.join(hall, as: "Ana")
      let entry = ["tried": "zebraprivate", "visibility": "private"]
      #expect(try await ana.form("/log", entry.merging(["id": Phone.fresh()]) { $1 }).status == 403)
      #expect(try await ana.form("/seat/pin", ["pin": "12", "id": Phone.fresh()]).status == 422)
      #expect(try await ana.form("/seat/pin", ["pin": "2468", "id": Phone.fresh()]).status == 303)
      #expect(try await ana.form("/log", entry.merging(["id": Phone.fresh()]) { $1 }).status == 303)
      #expect(try await ana.get("/log").body.contains("zebraprivate"))
      #expect(
        try await ana.form("/seat/pin", ["pin": "1111", "id": Phone.fresh()]).status == 403, "the old one is needed")
      let device = try #require(try hall.workbench.seat(tokenHash: ana.token?.hash ?? ""))
      _ = try hall.workbench.switchTo(hall.person("Ana").id, on: device)
      let second = try await Phone.join(hall, as: "Ana")
      _ = try await Phone.lead(hall).post(
        "/lead/admit",
        [
          "device": hall.workbench.seat(tokenHash: second.token?.hash ?? "")?.device.id.text ?? "",
          "person": hall.person("Ana").id.text, "yes": 1, "id": Phone.fresh(),
        ])
      let locked = try await second.get("/log")
      #expect(locked.status == 200 && !locked.body.contains("zebraprivate"))
      for _ in 0..<4 {
        #expect(try await second.form("/seat/unlock", ["pin": "0000", "id": Phone.fresh()]).status == 403)
      }
      let late = try await second.form("/seat/unlock", ["pin": "2468", "id": Phone.fresh()])
      #expect(late.status == 429)
    }
  }

  @Test("files are kept for ever under their version, fetched anew without, and each has its type")
  func assets() async throws {
    try await Hall.open { hall in
      let phone = Phone(hall: hall)
      for name in ServedAssets.names {
        let answer = try await phone.get(ServedAssets.address(name))
        #expect(answer.status == 200)
        #expect(answer["cache-control"] == "public, max-age=31536000, immutable")
        #expect(answer["content-type"]?.contains("charset=utf-8") == true)
        #expect(answer["set-cookie"] == nil)
        let again = try await phone.get("/assets/\(name)", ["If-None-Match": answer["etag"] ?? ""])
        #expect(again.status == 304 && again["cache-control"] == "no-cache")
      }
    }
  }
}

extension String {
  /// The value of the first hidden field of a name in a page.
  fileprivate func value(of name: String) -> String? {
    guard let start = range(of: "name=\"\(name)\" value=\"") else { return nil }
    return String(self[start.upperBound...].prefix { $0 != "\"" })
  }
}
