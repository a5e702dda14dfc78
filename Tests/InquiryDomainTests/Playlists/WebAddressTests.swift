import InquiryDomain
import Testing

@Suite("Web addresses")
struct WebAddressTests {
  @Test("One address written in many ways is one")
  func sameness() throws {
    let ways = [
      "https://example.org/a", "http://www.example.org/a/", "HTTPS://Example.ORG/a#part", "http://example.org:80/a",
      "https://www.example.org:443/a/",
    ]
    #expect(Set(try ways.map { try WebAddress($0).sameness }).count == 1)
    let others = ["https://example.org/A", "https://example.org/a?x=1", "https://example.org:8080/a"]
    #expect(Set(try (others + ways).map { try WebAddress($0).sameness }).count == 4)
    let spellings = try WebAddress("http://www.example.org/a/").spellings
    #expect(spellings.contains("https://example.org/a"))
  }

  static let faults: [(String, WebAddress.Fault)] = [
    ("example.org", .noScheme), ("", .noScheme), ("javascript:alert(1)", .noScheme), ("ftp://x.org", .otherScheme),
    ("file:///etc/passwd", .otherScheme), ("https://", .noHost), ("https:///a", .noHost), ("https://a b.org", .sign),
    ("https://x.org/\u{202E}a", .sign), ("https://x.org\\@y.org", .credentials), ("https://u:p@x.org", .credentials),
    ("https://x.org:0/", .port), ("https://x.org:99999/", .port), ("https://x.org:8a/", .port), ("https://-x", .noHost),
    ("https://[::1", .noHost), ("https://x.org/\"", .sign),
    ("https://x.org/" + String(repeating: "a", count: 2_000), .tooLong),
  ]

  @Test("What is none is refused with the reason", arguments: faults)
  func fault(text: String, fault: WebAddress.Fault) {
    #expect(throws: fault) { try WebAddress(text) }
  }

  @Test("Host and port are found, also for machines without a name")
  func parts() throws {
    let plain = try WebAddress("https://Example.org/a?b#c")
    #expect([plain.host, "\(plain.port)", plain.rest] == ["example.org", "443", "/a?b#c"])
    let six = try WebAddress("http://[::1]:8080/")
    #expect([six.host, "\(six.port)"] == ["::1", "8080"])
  }

  static let machines: [([UInt8], Bool)] = [
    ([127, 0, 0, 1], true), ([10, 1, 2, 3], true), ([172, 16, 0, 1], true), ([172, 32, 0, 1], false),
    ([192, 168, 1, 1], true), ([169, 254, 169, 254], true), ([100, 64, 0, 1], true), ([0, 0, 0, 0], true),
    ([224, 0, 0, 1], true), ([8, 8, 8, 8], false), ([93, 184, 216, 34], false),
    ([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], true),
    ([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 127, 0, 0, 1], true),
    ([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 8, 8, 8, 8], false),
    ([0xFE, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], true),
    ([0xFD, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], true),
    ([0x20, 0x02, 10, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], true),
    ([0x26, 0x06, 0x28, 0, 2, 0x20, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1], false), ([], true),
  ]

  @Test("Machines of this computer and its own network are known", arguments: machines)
  func scope(bytes: [UInt8], isLocal: Bool) {
    #expect(NetworkScope.isLocal(bytes) == isLocal)
  }

  @Test("Words for files are made of titles")
  func slugs() {
    #expect(ListSlug.made(of: "Noticing: first, then “judging”") { _ in false } == "noticing-first-then-judging")
    #expect(ListSlug.made(of: "Él niño") { $0 == "el-nino" } == "el-nino-2")
    #expect(ListSlug.made(of: "日本") { _ in false } == "list")
    #expect(ListSlug.isOne(ListSlug.made(of: String(repeating: "word ", count: 50)) { _ in false }))
  }
}
