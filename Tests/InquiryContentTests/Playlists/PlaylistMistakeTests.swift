import Foundation
import InquiryDomain
import Testing

@testable import InquiryContent

@Suite("Mistakes in playlist files")
struct PlaylistMistakeTests {
  static let right = """
    id: noticing
    title: Noticing first
    resources:
      - id: walk
        title: A walk
        kind: tool
        minutes: 5
        url: https://example.org/walk

    """

  private static func problems(_ text: String, _ path: String = "my.yaml") -> [String] {
    var files = PlaylistFiles()
    files.add(bytes: Array(text.utf8), path: path)
    return files.problems(knowing: ["known-one"]).map(\.description)
  }

  static let swaps: [(old: String, new: String, expected: [String])] = [
    (
      "  - id", "\t- id",
      ["4:1: a tab, @, ` or % begins this; expected spaces for indentation, and text that begins with a sign in quotes"]
    ),
    (
      "Noticing first", "'Noticing first",
      ["2:8: a quotation mark opens here and does not close as it should; expected one at the end of the text"]
    ),
    (
      "Noticing first", "\"Noticing: first",
      ["2:8: a quotation mark opens here and does not close as it should; expected one at the end of the text"]
    ),
    (
      "A walk", "'A walk\n    note: 'it''s'",
      ["5:12: a quotation mark opens here and does not close as it should; expected one at the end of the text"]
    ),
    (
      "Noticing first", "Noticing: first",
      ["2:16: a second \": \" on one line; expected text that holds one to stand in quotes"]
    ),
    (
      "title: Noticing", "titel: Noticing",
      [
        "1:1: a playlist has no \"title\"; expected one",
        "2:1: unknown key \"titel\" in a playlist; did you mean \"title\"?",
      ]
    ),
    ("    kind: tool\n", "", ["4:5: a resource has no \"kind\"; expected one"]),
    (
      "kind: tool", "kind: toll",
      ["6:11: \"kind\" is \"toll\"; expected reading, video, protocol, tool, example or person"]
    ),
    ("minutes: 5", "minutes: five", ["7:14: \"minutes\" is \"five\"; expected a whole number from 1 to 1000"]),
    ("minutes: 5", "minutes: 0", ["7:14: \"minutes\" is \"0\"; expected a whole number from 1 to 1000"]),
    ("minutes: 5", "minutes: 1001", ["7:14: \"minutes\" is \"1001\"; expected a whole number from 1 to 1000"]),
    ("minutes: 5", "minutes: 1:30", ["7:14: \"minutes\" is \"1:30\"; expected a whole number from 1 to 1000"]),
    ("minutes: 5", "minutes: 5.5", ["7:14: \"minutes\" is \"5.5\"; expected a whole number from 1 to 1000"]),
    ("minutes: 5", "minutes:", ["7:13: \"minutes\" is empty; expected a whole number from 1 to 1000"]),
    (
      "https://example.org/walk", "www.example.org",
      ["8:10: \"url\" is \"www.example.org\"; expected an address that begins with https:// or http://"]
    ),
    (
      "https://example", "ftp://example",
      ["8:10: \"url\" is \"ftp://example.org/walk\"; expected a web address: https:// or http://"]
    ),
    (
      "https://example", "https://me:pw@example",
      ["8:10: \"url\" is \"https://me:pw@example.org/walk\"; expected an address without a name and a password"]
    ),
    (
      "https://example.org/walk", "https://",
      ["8:10: \"url\" is \"https://\"; expected the name of a site after https://"]
    ),
    (
      "/walk", "/a walk",
      [
        "8:10: \"url\" is \"https://example.org/a walk\"; expected an address without spaces, quotation marks or hidden signs"
      ]
    ),
    (
      "id: noticing", "id: Noticing First",
      ["1:5: \"id\" is \"Noticing First\"; expected small letters, digits and -, at most 64 of them"]
    ),
    ("    url:", "    use: both\n    url:", ["8:10: \"use\" is \"both\"; expected alone or partner"]),
    (
      "    url:", "    level: high\n    url:",
      ["8:12: \"level\" is \"high\"; expected background, practice or lead others"]
    ),
    (
      "    url:", "    builds: [skills, skils, skills]\n    url:",
      [
        "8:22: an entry of \"builds\" is \"skils\"; expected resources, knowledge, skills or dispositions",
        "8:29: \"skills\" stands twice in \"builds\"; expected it once",
      ]
    ),
    (
      "    url:", "    builds: skills\n    url:",
      ["8:13: \"builds\" is \"skills\"; expected a list, each entry after \"- \""]
    ),
    (
      "    url:", "    checked: {how: looked, on: 2026-02-30}\n    url:",
      [
        "8:20: \"how\" is \"looked\"; expected seen, linked or asked",
        "8:32: \"on\" is \"2026-02-30\"; expected a day such as 2026-02-24",
      ]
    ),
    ("    url:", "    checked: yes\n    url:", ["8:14: \"checked\" is \"yes\"; expected keys such as \"id: …\""]),
    ("resources:", "list: short\nresources:", ["3:7: \"list\" is \"short\"; expected library or session"]),
    (
      "resources:", "topics: [\"a, b\"]\nresources:",
      ["3:10: an entry of \"topics\" is \"a, b\"; expected at most 60 characters without a comma"]
    ),
    (
      "  - id: walk", "  - id: walk\n    id: run",
      ["5:5: the key \"id\" stands twice, first on line 4; expected it once"]
    ),
    (
      "  - id: walk", "  - id: walk\n  - id: walk",
      ["5:9: the resource id \"walk\" stands twice, first on line 4; expected it once in a list"]
    ),
    (
      "  - id: walk", "  - id: known-on\n  - id: walk",
      ["4:9: no resource has the id \"known-on\"; did you mean \"known-one\"?"]
    ),
    (
      "  - id: walk", "  - id: nothing-like-it\n  - id: walk",
      ["4:9: no resource has the id \"nothing-like-it\"; expected its title and kind here, or in another file"]
    ),
    (
      "title: Noticing first", "title: &t Noticing first",
      ["2:8: anchors (&name) are not used here; expected the words themselves"]
    ),
    ("A walk", "*t", ["5:12: aliases (*name) are not used here; expected the words themselves"]),
    ("Noticing first", String(repeating: "n", count: 201), ["2:8: \"title\" has 201 characters; expected at most 200"]),
    ("A walk", "A\u{7}walk", ["5:13: a control character (U+7) stands here; expected plain text"]),
  ]

  @Test("are each told in one line with their place", arguments: swaps)
  func swap(old: String, new: String, expected: [String]) throws {
    let range = try #require(Self.right.range(of: old))
    let text = Self.right.replacingCharacters(in: range, with: new)
    #expect(Self.problems(text) == expected.map { "my.yaml:\($0)" })
  }

  @Test("The file they are made of is right, and an id alone names what is there")
  func rightFile() {
    #expect(Self.problems(Self.right) == [])
    #expect(Self.problems(Self.right + "  - id: known-one\n") == [])
  }

  static let texts: [(text: String, expected: String)] = [
    ("", "1:1: the file is empty; expected keys such as \"id: my-list\""),
    ("- a\n", "1:1: a playlist is a list; expected keys such as \"id: …\""),
    (HostileYAMLTests.bomb, "2:10: aliases (*name) are not used here; expected the words themselves"),
    ("id: a\n---\nid: b\n", "2:1: a second document begins here; expected one document in a file"),
  ]

  @Test("Files that are no playlists are refused with the place", arguments: texts)
  func odd(text: String, expected: String) {
    #expect(Self.problems(text) == ["my.yaml:\(expected)"])
  }

  @Test("Fifty megabytes are not read, and bytes that are no text are shown where they stand")
  func bytes() {
    var files = PlaylistFiles()
    files.add(bytes: Array(repeating: UInt8(ascii: "a"), count: 50 * 1024 * 1024), path: "big.yaml")
    files.add(bytes: Array("id: caf".utf8) + [0xE9], path: "old.yaml")
    files.add(file: "/nothing/here.yaml")
    #expect(
      files.problems(knowing: []).map(\.description) == [
        "big.yaml:1:1: the file is larger than 1024 KiB; expected a text of a few pages",
        "old.yaml:1:8: this is not UTF-8 text; expected a file saved as UTF-8",
        "/nothing/here.yaml:1:1: the file can't be read; expected a text file that you may open",
      ])
    #expect(files.contents.isEmpty)
  }

  @Test("Two files that say two things of one resource, or have one id, are told apart")
  func twoFiles() {
    var files = PlaylistFiles()
    files.add(bytes: Array(Self.right.utf8), path: "one.yaml")
    files.add(bytes: Array(Self.right.replacing("A walk", with: "A run").utf8), path: "two.yaml")
    #expect(
      files.problems(knowing: []).map(\.description) == [
        "two.yaml:1:5: the playlist id \"noticing\" stands in one.yaml too; expected it once",
        "two.yaml:4:9: the resource \"walk\" is described otherwise in one.yaml, line 4; "
          + "expected one description, and only its id elsewhere",
      ])
  }
}
