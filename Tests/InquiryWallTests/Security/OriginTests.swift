import InquiryDomain
import InquiryWorkbench
import Testing

@testable import InquiryWall

@Suite("A foreign page", .timeLimit(.minutes(20)))
struct OriginTests {
  @Test("changes nothing: its origin is refused, in every way it may write it")
  func origins() async throws {
    try await Hall.open { hall in
      let phone = try await Phone.join(hall, as: "Ana")
      let port = hall.port
      for origin in [
        "http://evil.test", "null", "https://127.0.0.1:\(port)", "http://127.0.0.1", "http://localhost:\(port)", "",
        "http://127.0.0.1:\(port)/",
      ] {
        let fields = ["kind": "cause", "text": "from afar", "id": Phone.fresh()]
        let answer = try await phone.post("/post", fields, ["Origin": origin])
        #expect(answer.status == 403, "\(origin)")
        #expect(answer.code == "wall.foreign-page")
        let form = try await phone.form("/post", fields, ["Origin": origin])
        #expect(form.status == 403, "\(origin)")
      }
      #expect(try hall.texts().isEmpty)
    }
  }

  @Test("may not send JSON without an origin, nor a form without the device's token, nor anything across sites")
  func missing() async throws {
    try await Hall.open { hall in
      let phone = try await Phone.join(hall, as: "Ana")
      let json = #"{"kind":"cause","text":"x","id":"\#(Phone.fresh())"}"#
      let bare = try await phone.ask("POST", "/post", ["Content-Type": "application/json"], body: json)
      #expect(bare.status == 403)
      for token in ["", "0123456789abcdef0123456789abcdef", SeatToken().form] {
        let form = try await phone.form("/post", ["kind": "cause", "text": "x", "id": Phone.fresh(), "form": token])
        #expect(form.status == 403)
      }
      let across = try await phone.post(
        "/post", ["kind": "cause", "text": "x", "id": Phone.fresh()], ["Sec-Fetch-Site": "cross-site"])
      #expect(across.status == 403)
      let read = try await phone.get("/api/state", ["Sec-Fetch-Site": "cross-site"])
      #expect(read.status == 403)
    }
  }

  @Test("an old phone's form passes without an origin, with its token")
  func oldPhone() async throws {
    try await Hall.open { hall in
      let phone = try await Phone.join(hall, as: "Ana")
      let body = "kind=cause&text=an+old+phone&id=\(Phone.fresh())&form=\(phone.token?.form ?? "")"
      let answer = try await phone.ask(
        "POST", "/post", ["Content-Type": "application/x-www-form-urlencoded"], body: body)
      #expect(answer.status == 303)
      #expect(answer["location"] == "/room")
    }
  }

  @Test("a body that is neither JSON nor a form is not read")
  func bodies() async throws {
    try await Hall.open { hall in
      let phone = try await Phone.join(hall, as: "Ana")
      for type in [
        "text/plain", "multipart/form-data; boundary=x", "application/xml", "application/json, text/plain", "",
        "application/json; charset=utf-16",
      ] {
        let answer = try await phone.post("/post", ["id": Phone.fresh()], ["Content-Type": type])
        #expect(answer.status == 415)
      }
    }
  }
}
