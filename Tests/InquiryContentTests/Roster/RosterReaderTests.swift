import InquiryDomain
import Testing

@testable import InquiryContent

@Suite struct RosterReaderTests {
  private static let encoded: [[UInt8]] = [
    Array("name,school\nZoë Reyes,Oak".utf8), [0xEF, 0xBB, 0xBF] + Array("name,school\r\nZoë Reyes,Oak\r\n".utf8),
    utf16("\u{FEFF}name\tschool\r\nZoë Reyes\tOak", littleEndian: true),
    utf16("\u{FEFF}name\tschool\rZoë Reyes\tOak", littleEndian: false),
  ]

  private static func utf16(_ text: String, littleEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return littleEndian ? bytes : bytes.reversed()
    }
  }

  @Test("A file is read in every encoding that spreadsheets save", arguments: encoded)
  func encodings(_ bytes: [UInt8]) throws {
    let roster = try RosterReader.read(bytes, path: "people.csv")
    #expect(roster.rows == [RosterRow(name: "Zoë Reyes", school: "Oak", line: 2)])
    #expect(roster.findings.isEmpty)
  }

  @Test("A file that is not UTF-8 is read as Windows-1252, and that is said")
  func windows1252() throws {
    let text = Array("name\nZo@ O#Neil".utf8)
    let bytes = text.map { [UInt8(ascii: "@"): 0xEB, UInt8(ascii: "#"): 0x92][$0] ?? $0 }
    let roster = try RosterReader.read(bytes, path: "people.csv")
    #expect(roster.rows.map(\.name) == ["Zoë O’Neil"])
    #expect(roster.notes.map(\.kind) == [.encoding])
  }

  @Test(
    "The header is found by name, wherever its columns are",
    arguments: [
      "school,name\nOak Primary,Ana Reyes", "School;Full Name\nOak Primary;Ana Reyes",
      "NAME\tCampus\nAna Reyes\tOak Primary",
      "First name,Last name,Site\nAna,Reyes,Oak Primary", "last_name,first_name,School Name\nReyes,Ana,Oak Primary",
      "Nombre;Apellidos;Escuela\nAna;Reyes;Oak Primary", "Nombre completo,Escuela\nAna Reyes,Oak Primary",
      "Principal,School,Email\nAna Reyes,Oak Primary,a@b.c", "email,Leader,school\na@b.c,Ana Reyes,Oak Primary",
      "Teilnehmer;Schule\nAna Reyes;Oak Primary", "\"name, full\";name;school\n;Ana Reyes;Oak Primary",
      "Name *,School / Site\nAna Reyes,Oak Primary", "name,last name,school\nAna Reyes,Reyes,Oak Primary",
      "\u{FEFF}name,school\n\"Ana\nReyes\",Oak Primary",
      "sep=;\nname;school\nAna Reyes;Oak Primary",
    ])
  func headers(_ text: String) throws {
    let row = try #require(try RosterReader.read(text, path: "people.csv").allRows().first)
    #expect([row.name, row.school] == ["Ana Reyes", "Oak Primary"])
  }

  @Test("The header tells the delimiter even where another mark is in more rows")
  func headerTellsDelimiter() throws {
    let roster = try RosterReader.read("name,school\nAna; EdD\nBen; PhD\nCy; MA\n", path: "p")
    #expect(roster.rows.map(\.name) == ["Ana; EdD", "Ben; PhD", "Cy; MA"])
  }

  @Test("Community and role are read where there are such columns")
  func allColumns() throws {
    let text = "Name,Role,Group,School\nAna Reyes,Coach,North,Oak Primary\nBen Okafor,,,\n"
    #expect(
      try RosterReader.read(text, path: "p").rows == [
        RosterRow(name: "Ana Reyes", school: "Oak Primary", community: "North", role: "Coach", line: 2),
        RosterRow(name: "Ben Okafor", line: 3),
      ])
  }

  @Test("Lines above the header are left out, and that is said")
  func titleRows() throws {
    let roster = try RosterReader.read("Riverside 2026\n\nname,school\nAna Reyes,Oak Primary\n", path: "p")
    #expect(roster.rows == [RosterRow(name: "Ana Reyes", school: "Oak Primary", line: 4)])
    #expect(roster.notes.map(\.text) == ["1 row above the header was left out (line 1)."])
  }

  @Test("Without a header each line is a name and a school")
  func plainLines() throws {
    let text =
      "Ana Reyes, Oak Primary\n\n  2. Ben Okafor,Elm Street\n- Chidi Eze\n\tDana Cole, \"Lake, North\"\nEfua Mensah, Principal\n"
    #expect(
      try RosterReader.read(text, path: "p").rows == [
        RosterRow(name: "Ana Reyes", school: "Oak Primary", line: 1),
        RosterRow(name: "Ben Okafor", school: "Elm Street", line: 3),
        RosterRow(name: "Chidi Eze", line: 4), RosterRow(name: "Dana Cole", school: "Lake, North", line: 5),
        RosterRow(name: "Efua Mensah", school: "Principal", line: 6),
      ])
  }

  @Test(
    "People called by a heading's word are people",
    arguments: ["Person 1, Oak", "Ben Head, Principal", "Ana, Head, Oak"])
  func peopleLikeHeadings(_ line: String) throws {
    #expect(try RosterReader.read(line, path: "p").rows.map(\.name) == [String(line.prefix { $0 != "," })])
  }

  @Test("A list pasted from a spreadsheet keeps commas inside its cells")
  func tabs() throws {
    let roster = try RosterReader.read("Ana Reyes\tOak, North\nBen Okafor\tElm, South\n", path: "p")
    #expect(roster.schools == ["Oak, North", "Elm, South"])
  }

  @Test("Rows without a name are named once with all their lines, and then no row is taken")
  func noName() throws {
    let roster = try RosterReader.read("name,school\nAna,Oak\n,Elm\n ,Lake\n\nBen,Oak\n,Hill\n", path: "people.csv")
    #expect(roster.problems.map(\.text) == ["3 rows have no name (lines 3, 4, 7)."])
    let failure = #expect(throws: Failure.self) { try roster.allRows() }
    #expect(failure?.code == "roster.rows-unusable")
    #expect(failure?.message == "people.csv: 3 rows have no name (lines 3, 4, 7).")
  }

  @Test("Rows longer than the header are a problem, for their words slid into the wrong column")
  func extraCells() throws {
    let roster = try RosterReader.read("name,school\nReyes, Ana,Oak\nBen,Elm,,\n", path: "p")
    #expect(roster.problems.map(\.text) == ["1 row has more cells than the header (line 2)."])
  }

  @Test("Words after the school of a plain line are left out, and that is said")
  func columnsLeftOut() throws {
    let roster = try RosterReader.read("Ana,Oak,North\nBen,Elm,South\n", path: "p")
    #expect(roster.notes.map(\.text) == ["2 rows have words after the school that were left out (lines 1, 2)."])
  }

  @Test("A person listed twice is kept once, however the name is written")
  func repeatedPeople() throws {
    let roster = try RosterReader.read("José Ruiz, Oak\nJOSE  RUIZ, oak\nJosé Ruiz, Elm\n", path: "p")
    #expect(roster.rows.map(\.line) == [1, 3])
    #expect(roster.notes.map(\.text) == ["1 row repeats a person and was kept once: JOSE RUIZ (line 2)."])
  }

  @Test("People without a school are named only where others have one")
  func noSchool() throws {
    let text = "Ana, Oak\n" + (1...12).map { "Person \($0)\n" }.joined()
    let expected = "12 rows have no school (lines 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 2 more)."
    #expect(try RosterReader.read(text, path: "p").notes.map(\.text) == [expected])
    #expect(try RosterReader.read("Ana\nBen\n", path: "p").notes.isEmpty)
  }

  @Test("A header without a column for names lists the columns there are and says what to rename")
  func noNameColumn() {
    let failure = #expect(throws: Failure.self) {
      try RosterReader.read("Nmae,School,Email\nAna,Oak,a@b", path: "people.csv")
    }
    let message = "people.csv:1: no column has the names of people. The columns are “Nmae”, “School”, “Email”."
    #expect(failure == Failure(.invalid, "roster.no-name-column", message, hint: "Rename “Nmae” to name."))
  }

  @Test(
    "A header is known as one even when it has nothing but columns of no use",
    arguments: ["Email,Phone", "School", "School,Budget"])
  func uselessHeader(_ header: String) {
    let failure = #expect(throws: Failure.self) { try RosterReader.read("\(header)\nx,y", path: "p") }
    #expect(failure?.code == "roster.no-name-column")
  }

  @Test(
    "What has no people in it is refused",
    arguments: ["", "\n\n \r\n", "\u{FEFF}", ",,,\n;;\n", "name,school\n", "sep=;", "\u{200B}\u{7}\n"])
  func empty(_ text: String) {
    let both = [
      #expect(throws: Failure.self) { try RosterReader.read(text, path: "p") },
      #expect(throws: Failure.self) { try RosterReader.read(Array(text.utf8), path: "p") },
    ]
    #expect(both.allSatisfy { $0?.code == "roster.empty" && $0?.kind == .invalid })
  }

  @Test("A quote that never closes names the file and the line where it opened")
  func openQuote() {
    let failure = #expect(throws: Failure.self) {
      try RosterReader.read("name,school\nAna,Oak\n\"Ben,Elm\nCy,Lake\n", path: "people.csv")
    }
    #expect(failure?.code == "roster.open-quote")
    #expect(failure?.message.hasPrefix("people.csv:3: ") == true)
  }

  @Test("A name of 200 characters is taken and one of 201 is refused with its line")
  func longNames() throws {
    let name = String(repeating: "é", count: 200)
    #expect(try RosterReader.read("Ana\n\(name), Oak", path: "p").rows.count == 2)
    let failure = #expect(throws: Failure.self) { try RosterReader.read("Ana\n\(name)é, Oak", path: "p") }
    #expect(failure?.code == "roster.too-long")
    #expect(failure?.message == "p:2: a cell here has 201 characters; 200 is the most.")
  }

  @Test("A list of 2,000 people is taken and one more is refused with its line")
  func manyRows() throws {
    let text = "name\n" + (1...2000).map { "Person \($0)\n" }.joined()
    #expect(try RosterReader.read(text, path: "p").rows.count == 2000)
    let failure = #expect(throws: Failure.self) { try RosterReader.read(text + "One More\n", path: "p") }
    #expect(failure?.code == "roster.too-many-rows")
    #expect(failure?.message.hasPrefix("p:2002: ") == true)
  }

  @Test("A row of more than 200 cells is refused with its line")
  func wideRows() {
    let failure = #expect(throws: Failure.self) {
      try RosterReader.read("Ana\n" + String(repeating: "a,", count: 200), path: "p")
    }
    #expect(failure?.code == "roster.too-wide")
    #expect(failure?.message.hasPrefix("p:2: ") == true)
  }

  @Test("A file over 4 MB is refused before it is read")
  func largeFile() {
    let failure = #expect(throws: Failure.self) {
      try RosterReader.read(repeatElement(0x0A, count: 4_194_305), path: "p")
    }
    #expect(failure?.code == "roster.too-large")
  }

  @Test(
    "A workbook and other files that are not text are refused",
    arguments: [[0x50, 0x4B, 3, 4, 9], [0x41, 0, 0x42], [0xFF, 0xFE, 0, 0]] as [[UInt8]])
  func notText(_ bytes: [UInt8]) {
    let failure = #expect(throws: Failure.self) { try RosterReader.read(bytes, path: "people.xlsx") }
    #expect(failure?.code == "roster.not-text")
  }

  @Test("No bytes at all make the reader crash, and whoever is read has a name")
  func survivesAnything() {
    var random = SeededNumbers(seed: 1252)
    let words = [
      "name", "school", "Ana", ",", ";", "\t", "\"", "\"\"", "\r", "\n", "\r\n", " ", "'=", "é", "sep=;\n", "1. ",
    ]
    let pieces = words.map { Array($0.utf8) }
    let marks: [[UInt8]] = [[], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]]
    for round in 0..<5000 {
      let start = marks.randomElement(using: &random) ?? []
      let bytes = (0..<Int.random(in: 0...40, using: &random)).flatMap { _ -> [UInt8] in
        guard round.isMultiple(of: 2) else { return pieces.randomElement(using: &random) ?? [] }
        return [UInt8.random(in: .min ... .max, using: &random)]
      }
      do {
        let roster = try RosterReader.read(start + bytes, path: "p")
        #expect(roster.rows.allSatisfy { !$0.name.isEmpty && $0.line > 0 })
      } catch { #expect(error.kind == .invalid) }
    }
  }
}
