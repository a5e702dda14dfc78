import InquiryDomain
import InquiryTestSupport
import Testing

@testable import InquiryReports

@Suite struct BoardPictureTests {
  @Test func `The wall is drawn in four columns with letters, shapes, groups, votes and what is missing`() throws {
    try expectSnapshot(Samples.board.svg(), named: "board.svg")
  }

  @Test func `It says in words what it shows`() {
    #expect(
      Samples.board.summary == """
        A wall of root causes in four columns. Resources: 4 notes, in groups: Time that is protected (7 votes). \
        Knowledge: 3 notes, in groups: What families really need (4 votes). Skills: 4 notes, in groups: Interrupting \
        biased talk (9 votes). Dispositions: 3 notes. 3 notes not sorted yet · 2 notes not shown yet.
        """)
  }

  @Test(arguments: Hostile.texts)
  func `Whatever people write, the picture stays a picture`(text: String) throws {
    let reader = try #require(MarkupReader.read(Hostile.board(text).svg()))
    let known: Set = ["svg", "title", "desc", "g", "rect", "circle", "path", "text", "tspan"]
    #expect(Set(reader.elements).isSubset(of: known))
    #expect(reader.attributes.allSatisfy { !$0.keys.contains { $0.hasPrefix("on") || $0 == "style" || $0 == "href" } })
    #expect(!reader.words.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(!reader.words.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) })
  }

  @Test func `Right-to-left notes lean on the right and say so`() throws {
    let board = BoardPicture(title: "t", columns: [.skills: BoardColumn(notes: [BoardNote(text: "وقت كاف")])])
    #expect(board.svg().contains("direction=\"rtl\"><tspan x=\"1167\""))
  }

  @Test func `No line is wider than its note`() {
    for text in Hostile.texts where !text.isEmpty {
      let lines = SVGText(text, width: 288, size: 22, most: 12).lines
      #expect(lines.count <= 12)
      #expect(lines.allSatisfy { LetterWidth.ems(of: $0) * 22 <= 288 || $0.count <= 2 })
    }
  }

  @Test func `The small wall shows what weighs most and counts the rest`() throws {
    let notes = (1...30).map { (number: Int) in BoardNote(text: "Note number \(number)", votes: number) }
    let board = BoardPicture(title: "t", columns: [.knowledge: BoardColumn(notes: notes)])
    let svg = BoardMiniature(board: board, width: 1_270, height: 900).drawn.svg
    #expect(svg.contains("number 30") && !svg.contains("number 1<"))
    #expect(svg.contains("more</tspan>"))
  }
}
