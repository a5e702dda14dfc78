import Testing

@testable import InquiryWall

@Suite("A host that is not ours", .timeLimit(.minutes(20)))
struct HostTests {
  @Test("is misdirected, whatever form it takes")
  func foreign() async throws {
    try await Hall.open { hall in
      let phone = Phone(hall: hall)
      let port = hall.port
      let foreign = [
        "Host: evil.test", "Host: evil.test:\(port)", "Host: 127.0.0.1", "Host: 127.0.0.1:1", "Host: ",
        "Host: 127.0.0.1:\(port).evil.test", "Host: evil@127.0.0.1:\(port)", "Host: [::1]:\(port)",
        "Host: 2130706433:\(port)",
        "Host: 0:\(port)", "Host: localhost.:\(port)", "Host: 127.0.0.1:\(port)\r\nHost: 127.0.0.1:\(port)",
        "Host: 127.0.0.1:\(port)\r\nHost: evil.test", "X-Forwarded-Host: 127.0.0.1:\(port)",
      ]
      for host in foreign {
        let answer = try await phone.raw("GET / HTTP/1.1\r\n\(host)\r\nConnection: close\r\n\r\n")
        #expect([421, 400].contains(answer.status), "\(host): \(answer.status)")
        #expect(!answer.body.contains("Ana"))
      }
      let absolute = try await phone.raw(
        "GET http://evil.test/ HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n\r\n")
      #expect(absolute.status == 421)
    }
  }

  @Test("ours are answered: an address listened on, localhost, and the names that are allowed")
  func own() async throws {
    try await Hall.open { hall in
      for host in ["127.0.0.1", "localhost", "LOCALHOST", "wall.test"] {
        let answer = try await Phone(hall: hall).get("/", ["Host": "\(host):\(hall.port)"])
        #expect(answer.status == 200, "\(host)")
      }
    }
  }

  @Test("the headers that keep browsers careful are on every answer, refusals among them")
  func headers() async throws {
    try await Hall.open { hall in
      let phone = try await Phone.join(hall, as: "Ana")
      for path in ["/", "/room", "/nothing-here", "/api/state", "/about"] {
        for answer in [try await phone.get(path), try await phone.get(path, ["Host": "evil.test"])] {
          #expect(answer["content-security-policy"] == SecurityHeaders.policy)
          #expect(answer["x-content-type-options"] == "nosniff")
          #expect(answer["cache-control"] == "no-store")
          #expect(answer["cross-origin-resource-policy"] == "same-origin")
          #expect(answer["cross-origin-opener-policy"] == "same-origin")
        }
      }
    }
  }
}
