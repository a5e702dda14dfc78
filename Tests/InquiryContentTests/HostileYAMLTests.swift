import Foundation
import InquiryDomain
import Testing

@testable import InquiryContent

@Suite("Files that are no protocols")
struct HostileYAMLTests {
  static let right = Array(ProtocolText.right.utf8)

  static let bomb =
    "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    + (1...30).map { level in
      "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", "))]\n"
    }
    .joined()

  static let texts: [(text: String, expected: [String])] = [
    ("", ["1:1: the file is empty; expected keys such as \"id: my_protocol\""]),
    ("# only a remark\n", ["1:1: the file is empty; expected keys such as \"id: my_protocol\""]),
    ("- a\n- b\n", ["1:1: a protocol is a list; expected keys such as \"id: …\""]),
    ("just words\n", ["1:1: a protocol is \"just words\"; expected keys such as \"id: …\""]),
    (bomb, ["2:10: aliases (*name) are not used here; expected the words themselves"]),
    ("a: &x [1]\n? *x\n: 2\n", ["2:3: aliases (*name) are not used here; expected the words themselves"]),
    (
      "id: a\nname: b: c\n",
      ["2:8: a second \": \" on one line; expected text that holds one to stand in quotes"]
    ),
    (
      "id: a\nname: @me\n",
      [
        "2:7: a tab, @, ` or % begins this; expected spaces for indentation, and text that begins with a sign in quotes"
      ]
    ),
    (
      "id: [a\nname: b\n",
      [
        "2:5: the YAML can't be read here (did not find expected ',' or ']'); "
          + "expected \"key: value\" lines with equal indentation"
      ]
    ),
    ("id: a\n---\nid: b\n", ["2:1: a second document begins here; expected one document in a file"]),
    ("id: a\u{7}b\n", ["1:6: a control character (U+7) stands here; expected plain text"]),
  ]

  @Test("are refused with the place", arguments: texts)
  func refused(text: String, expected: [String]) {
    let found = ProtocolLibrary.check(text: text, path: "odd").problems.map(\.description)
    #expect(found == expected.map { "odd:\($0)" })
  }

  @Test("Anchors and tags are refused, and the rest is checked all the same")
  func anchorsAndTags() {
    let text = ProtocolText.right
      .replacingOccurrences(of: "name: My", with: "name: &n My")
      .replacingOccurrences(of: "trust: low", with: "trust: !!str lo")
    let found = ProtocolLibrary.check(text: text, path: "odd").problems.map(\.description)
    #expect(
      found == [
        "odd:2:7: anchors (&name) are not used here; expected the words themselves",
        "odd:6:8: tags (!name) are not used here; expected the value alone",
        "odd:6:8: \"trust\" is \"lo\"; expected low, mid or high",
      ])
  }

  @Test("Stars and ampersands in sentences are only signs")
  func signs() throws {
    let script = "script: >-\n      *Now* R & D,\n      & *here* it's \"*a\" & !b"
    let text = ProtocolText.replacing("script: Please tell.", with: script)
    let read = ProtocolLibrary.check(text: text, path: "odd")
    #expect(read.problems.isEmpty)
    #expect(read.definition?.steps.first?.script == "*Now* R & D, & *here* it's \"*a\" & !b")
  }

  @Test("Nesting without end is refused and does not end the program", arguments: ["[", "{a: ", "- ", "? "])
  func nesting(opening: String) {
    let text = String(repeating: opening, count: ContentBytes.limit / opening.utf8.count)
    #expect(!ProtocolLibrary.check(text: text, path: "odd").problems.isEmpty)
  }

  @Test("Twenty repeated keys and more end in an answer")
  func manyRepeats() {
    let text = String(repeating: "id: a\n", count: 100)
    #expect(!ProtocolLibrary.check(text: text, path: "odd").problems.isEmpty)
  }

  @Test("A file over 256 KiB is not read at all")
  func tooLarge() {
    let bytes = Self.right + Array(repeating: UInt8(ascii: "#"), count: ContentBytes.limit)
    let found = ProtocolLibrary.check(bytes: bytes, path: "odd").problems.map(\.description)
    #expect(found == ["odd:1:1: the file is larger than 256 KiB; expected a text of a few pages"])
  }

  @Test("Bytes that are not UTF-8 are shown where they stand")
  func notUTF8() {
    let bytes = Array("id: é\nname: caf".utf8) + [0xE9, 0x0A]
    let found = ProtocolLibrary.check(bytes: bytes, path: "odd").problems.map(\.description)
    #expect(found == ["odd:2:10: this is not UTF-8 text; expected a file saved as UTF-8"])
  }

  @Test("A file from another system, with its line ends and its mark at the front, is read")
  func otherSystems() {
    let text = "\u{FEFF}" + ProtocolText.right.replacingOccurrences(of: "\n", with: "\r\n")
    #expect(ProtocolLibrary.check(text: text, path: "my_circle.yaml").problems.isEmpty)
    let broken = text.replacingOccurrences(of: "trust: low", with: "trust: lo")
    let found = ProtocolLibrary.check(text: broken, path: "my_circle.yaml").problems.map(\.description)
    #expect(found == ["my_circle.yaml:6:8: \"trust\" is \"lo\"; expected low, mid or high"])
  }
}
