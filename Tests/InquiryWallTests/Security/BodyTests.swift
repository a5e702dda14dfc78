import Foundation
import InquiryDomain
import InquiryWorkbench
import Testing

@testable import InquiryWall

@Suite("A request that is off", .timeLimit(.minutes(20)))
struct BodyTests {
  @Test("too large a body is refused, announced or not")
  func large() async throws {
    try await Hall.open { hall in
      let phone = try await Phone.join(hall, as: "Ana")
      let big = String(repeating: "x", count: 70_000)
      #expect(try await phone.note(big).status == 413)
      let small = try await phone.post(
        "/notes/edit", ["note": "x", "text": String(repeating: "x", count: 20_000), "id": Phone.fresh()])
      #expect(small.status == 413)
      let head =
        "POST /post HTTP/1.1\r\nHost: \(hall.host)\r\nOrigin: \(hall.origin)\r\nCookie: \(phone.cookie ?? "")\r\n"
      let chunk = "ffff\r\n\(String(repeating: "y", count: 65_535))\r\n"
      let unannounced = try await phone.raw(
        head + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk + chunk)
      #expect(unannounced.status == 413)
      let huge = try await phone.raw(head + "Content-Type: application/json\r\nContent-Length: 99999999999\r\n\r\n")
      #expect(huge.status == 413)
    }
  }

  @Test("a malformed body is refused in words, with nothing of what is inside")
  func malformed() async throws {
    try await Hall.open { hall in
      let phone = try await Phone.join(hall, as: "Ana")
      for body in [
        "", "{", "[]", "null", "\"x\"", "{\"id\":{\"a\":{\"b\":1}}}", "{\"id\":1e400}",
        String(repeating: "[", count: 10_000), "{\"kind\":\"cause\",\"text\":[\"\\ud800\"]}", "\u{0}\u{1}",
      ] {
        let answer = try await phone.ask(
          "POST", "/post", ["Content-Type": "application/json", "Origin": hall.origin], body: body)
        #expect(answer.status == 400)
        for word in ["Swift", "sqlite", "SELECT", "/work", ".swift", "Decoding", "NSError", "fatal"] {
          #expect(!answer.raw.contains(word))
        }
      }
    }
  }

  @Test("a malformed form is refused")
  func malformedForm() async throws {
    try await Hall.open { hall in
      let phone = try await Phone.join(hall, as: "Ana")
      for body in ["text=%zz", "text=%f", "text=%ff", "text=%c3%28&id=1"] {
        let answer = try await phone.ask(
          "POST", "/post", ["Content-Type": "application/x-www-form-urlencoded", "Origin": hall.origin], body: body)
        #expect(answer.status == 400)
      }
    }
  }

  @Test("without its own name a change is not taken")
  func unnamed() async throws {
    try await Hall.open { hall in
      let phone = try await Phone.join(hall, as: "Ana")
      for id in ["", "1", "ABCDEF0123456789ABCDEF0123456789", "x' OR '1"] {
        #expect(try await phone.note("x", id: id).status == 400)
      }
    }
  }

  @Test("paths that play tricks lead nowhere")
  func paths() async throws {
    try await Hall.open { hall in
      let phone = try await Phone.join(hall, as: "Ana")
      for path in [
        "/..", "/../etc/passwd", "/assets/../../etc/passwd", "/assets/..%2f..%2fetc%2fpasswd", "/assets/%2e%2e/x",
        "//room",
        "/room/", "/ROOM", "/room%00", "/room;x=1", "/%72oom", "/assets/", "/assets/.hidden", "/export", "/api",
        "/.git/config",
        "/room\\..", "/wall/../lead", "/log/1",
      ] {
        let answer = try await phone.get(path)
        #expect([404, 400].contains(answer.status), "\(answer.status)")
      }
    }
  }

  @Test("methods other than reading and posting are not allowed")
  func methods() async throws {
    try await Hall.open { hall in
      let phone = try await Phone.join(hall, as: "Ana")
      for method in [
        "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND",
      ] {
        let answer = try await phone.ask(method, "/room", ["X-HTTP-Method-Override": "GET"], body: nil)
        #expect([400, 404, 405, 421].contains(answer.status), "\(answer.status)")
        #expect(!answer.body.contains("Ana"))
        let get = try await phone.get("/lead/undo")
        #expect(get.status == 404)
      }
    }
  }

  @Test("requests that smuggle another are not answered twice")
  func smuggling() async throws {
    try await Hall.open { hall in
      let phone = Phone(hall: hall)
      let head =
        "POST /join HTTP/1.1\r\nHost: \(hall.host)\r\nOrigin: \(hall.origin)\r\nContent-Type: application/json\r\n"
      let inner = "GET /about HTTP/1.1\r\nHost: \(hall.host)\r\n\r\n"
      for trick in [
        "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n\(inner)",
        "Content-Length: 0\r\nContent-Length: \(inner.count)\r\n\r\n\(inner)",
        "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n\(inner)", "Content-Length: +0\r\n\r\n\(inner)",
        "X: a\r\n b\r\nContent-Length: 0\r\n\r\n\(inner)",
      ] {
        let wire = try Wire(port: hall.port)
        wire.send(head + trick)
        _ = try await wire.wait(for: 1.5) { $0.isClosed }
        #expect(!wire.text.contains("200 OK"), "\(trick)")
      }
      for chunk in ["x\r\n", "\r\n", "ffffffffffffffffff\r\n"] {
        let answer = try await phone.raw(head + "Transfer-Encoding: chunked\r\n\r\n" + chunk, wait: 3)
        #expect(answer.status == 400, "\(chunk)")
      }
      let many = (0..<200).map { "X-\($0): y\r\n" }.joined()
      let wide = try await phone.raw("GET / HTTP/1.1\r\nHost: \(hall.host)\r\n\(many)\r\n", wait: 2)
      #expect(wide.status >= 400)
      let long = try await phone.raw(
        "GET / HTTP/1.1\r\nHost: \(hall.host)\r\nX: \(String(repeating: "y", count: 1_000_000))\r\n\r\n", wait: 2)
      #expect(long.status >= 400)
    }
  }
}
