import Foundation
import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Testing

@testable import InquiryWall

@Suite("Joining", .timeLimit(.minutes(20)))
struct JoinTests {
  @Test("names are shown only behind the code")
  func names() async throws {
    try await Hall.open { hall in
      let stranger = Phone(hall: hall)
      for path in ["/", "/j", "/j/2222", "/room", "/wall", "/lead", "/about", "/api/state", "/log", "/vote"] {
        #expect(!(try await stranger.get(path)).body.contains("Ana"), "\(path)")
      }
      let who = try await stranger.get("/j/\(hall.room.code.lowercased())")
      #expect(who.status == 200)
      #expect(who.body.contains("Ana Ruiz"))
    }
  }

  @Test("guessing codes runs out at ten a minute, while forty phones behind one address come in")
  func guessing() async throws {
    try await Hall.open { hall in
      let stranger = Phone(hall: hall)
      for number in 0..<40 {
        let answer = try await stranger.post(
          "/join", ["code": hall.room.code, "guest": "Guest \(number)", "id": Phone.fresh()])
        #expect(answer.status == 200)
      }
      var statuses: [Int] = []
      for _ in 0..<12 { statuses.append(try await stranger.get("/j/2222").status) }
      #expect(statuses.prefix(10).allSatisfy { $0 == 404 })
      #expect(statuses.suffix(2).allSatisfy { $0 == 429 })
      let right = try await stranger.get("/j/\(hall.room.code)")
      #expect(right.status == 429, "whoever guesses learns nothing more")
    }
  }

  @Test("a cookie that was made up, cut, doubled or taken from another port opens nothing")
  func cookies() async throws {
    try await Hall.open { hall in
      let ana = try await Phone.join(hall, as: "Ana")
      let token = ana.token?.text ?? ""
      let name = "hmw_\(hall.port)"
      for cookie in [
        "\(name)=\(SeatToken().text)", "\(name)=\(token.dropLast())", "\(name)=\(token)0",
        "\(name)=\(token.uppercased())",
        "\(name)=\(token); \(name)=\(token)", "\(name)=\(SeatToken().text); \(name)=\(token)", "hmw_1=\(token)",
        "\(name)=\"\(token)\"", "\(name)=\(ana.token?.hash ?? "")", "\(name)=' OR 1=1 --", "\(name)=%00",
      ] where cookie != ana.cookie {
        let forged = Phone(hall: hall, cookie: cookie)
        #expect(try await forged.get("/api/state").status == 401, "\(cookie)")
      }
      #expect(try await ana.get("/api/state").status == 200)
    }
  }

  @Test("a cookie that was left behind opens nothing any more")
  func replay() async throws {
    try await Hall.open { hall in
      let ana = try await Phone.join(hall, as: "Ana")
      #expect(try await ana.post("/seat/leave", ["id": Phone.fresh()]).status == 200)
      #expect(try await ana.get("/api/state").status == 401)
      #expect(try await ana.note("from the grave").status == 401)
    }
  }

  @Test("a tap that is sent twice makes one seat, with the same cookie")
  func twice() async throws {
    try await Hall.open { hall in
      let fields = ["code": hall.room.code, "person": try hall.person("Ana").id.text, "id": Phone.fresh()]
      let phone = Phone(hall: hall)
      let first = try await phone.post("/join", fields)
      let second = try await phone.post("/join", fields)
      #expect(first.cookie("hmw_") == second.cookie("hmw_"))
      let state = try await Phone.lead(hall).get("/api/state")
      #expect(state.body.contains("\"waiting\":[]"))
    }
  }

  @Test("the cookie can't be read by scripts, nor sent by another site's form")
  func attributes() async throws {
    try await Hall.open { hall in
      let answer = try await Phone(hall: hall).post(
        "/join", ["code": hall.room.code, "person": try hall.person("Ana").id.text, "id": Phone.fresh()])
      let field = answer.headers.first { $0.name == "set-cookie" }?.value ?? ""
      #expect(field.contains("HttpOnly") && field.contains("SameSite=Lax") && field.contains("Path=/"))
      let text = try hall.folder.bytes(of: "hall.hmw")
      let token = answer.cookie("hmw_")?.split(separator: "=").last.map { String($0) } ?? "?"
      #expect(text.firstRange(of: Array(token.utf8)) == nil, "the workbook holds only its hash")
    }
  }
}
