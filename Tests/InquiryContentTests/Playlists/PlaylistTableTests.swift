import InquiryDomain
import InquiryTestSupport
import Testing

@testable import InquiryContent

@Suite("Playlists as a table")
struct PlaylistTableTests {
  @Test("come back unchanged, all thirteen in one table")
  func shipped() {
    let text = PlaylistTable.text(ShippedPlaylists.all)
    let (files, problems) = PlaylistTableReader.read(Array(text.utf8), path: "all.csv")
    #expect(problems.map(\.description) == [])
    #expect(files.map(\.content) == ShippedPlaylists.all)
  }

  @Test("come back unchanged, whatever people wrote", arguments: 0..<60)
  func random(seed: UInt64) {
    var numbers = InquiryTestSupport.SeededNumbers(seed: seed &+ 1_000)
    let content = RandomPlaylist.make(&numbers)
    let text = PlaylistTable.text([content])
    let (files, problems) = PlaylistTableReader.read(Array(text.utf8), path: "x.csv")
    #expect(problems.map(\.description) == [], "\(text)")
    #expect(files.map(\.content) == [content], "\(text)")
  }

  @Test("begin with a mark, end lines with CRLF, and hold no cell that a spreadsheet would run")
  func form() {
    let list = PlaylistContent(
      slug: "a", title: "=1+1", summary: "@SUM(A1)", curator: "-2", topics: ["+3"],
      items: [.described(ResourceContent(slug: "r", title: "'=x", kind: .tool, note: "two\n\"lines\", and more"))])
    let text = PlaylistTable.text([list])
    #expect(text.unicodeScalars.first == "\u{FEFF}")
    #expect(text.hasSuffix("\r\n"))
    #expect(text.contains("a,\"'=1+1\",\"'@SUM(A1)\",\"'-2\",,\"'+3\",,r,\"''=x\""))
    #expect(text.contains("\"two\n\"\"lines\"\", and more\""))
    #expect(PlaylistTableReader.read(Array(text.utf8), path: "a.csv").files.map(\.content) == [list])
  }

  static let mistakes: [(text: String, expected: [String])] = [
    ("", ["1:1: the table is empty; expected a row of headings and one resource a row"]),
    ("list_id,list_titel,id\n", ["1:2: unknown heading \"list_titel\"; did you mean \"list_title\"?"]),
    ("list_id,list_title,id,id\n", ["1:4: the heading \"id\" stands twice; expected it once"]),
    (
      "list_id,list_title,id,title,kind,minutes\na,A,r,R,tool,ten\n",
      ["2:6: \"minutes\" is \"ten\"; expected a whole number from 1 to 1000"]
    ),
    (
      "list_id;list_title;id;title;kind;url\na;A;r;R;tool;www.x.org\n",
      ["2:6: \"url\" is \"www.x.org\"; expected an address that begins with https:// or http://"]
    ),
    (
      "list_id,list_title,id,title,kind\na,A,r,R,tool\na,B,s,\"S\nT\",tool\na,A,r,R,tool\n",
      [
        "3:2: \"list_title\" differs from line 2; expected the same in every row of a list",
        "5:3: the resource id \"r\" stands twice, first on line 2; expected it once in a list",
      ]
    ),
    (
      "list_id,list_title,id,title,kind\na,A,r,\"R,tool\n",
      ["2:1: a quotation mark opens here and does not close as it should; expected one at the end of the cell"]
    ),
    (
      "list_id,list_title,id,title,kind\na,A,r,R, and more,tool\n",
      [
        "2:5: \"kind\" is \"and more\"; expected reading, video, protocol, tool, example or person",
        "2:6: this row has more cells than there are headings; expected a cell with a comma to stand in quotation marks",
      ]
    ),
  ]

  @Test("say each mistake with its line and its cell", arguments: mistakes)
  func mistake(text: String, expected: [String]) {
    let (files, problems) = PlaylistTableReader.read(Array(text.utf8), path: "t.csv")
    #expect(problems.map(\.description) == expected.map { "t.csv:\($0)" })
    #expect(files.isEmpty)
  }

  @Test("An archive is no table")
  func archive() {
    let problems = PlaylistTableReader.read([0x50, 0x4B, 0x03, 0x04], path: "t.csv").problems
    #expect(problems.map(\.description) == ["t.csv:1:1: this is not text; expected a file saved as “CSV UTF-8”"])
  }
}
