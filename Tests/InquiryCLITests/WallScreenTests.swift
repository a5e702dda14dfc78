import InquiryDomain
import InquiryTestSupport
import Testing

@testable import InquiryCLI
@testable import InquiryWorkbench

@Suite("The wall")
struct WallScreenTests {
  @Test("Fourteen notes read well at every width", arguments: [100, 60, 40])
  func widths(width: Int) throws {
    let lines = Self.sample.lines(on: Screen(width: width))
    try expectSnapshot(Self.text(lines), named: "wall-\(width).txt")
    #expect(lines.allSatisfy { $0.displayWidth <= width })
  }

  @Test("Read aloud, every note carries its labels and nothing stands in columns")
  func spoken() throws {
    let lines = Self.sample.lines(on: Screen(width: 60, accessible: true))
    try expectSnapshot(Self.text(lines), named: "wall-accessible.txt")
    #expect(lines.contains("Note 1: No shared planning time. 4 votes."))
  }

  @Test("Into a pipe go tab-separated lines with a header, without authors")
  func piped() throws {
    let answer = WallAnswer(Self.sample, names: nil)
    let lines = try #require(answer.table).lines
    try expectSnapshot(Self.text(lines), named: "wall-piped.txt")
    #expect(lines[1] == "1\tresources\tTime\tNo shared planning time\t4\t\t2026-02-24T15:30:00.000Z")
  }

  @Test("Arabic and Chinese notes, unsorted and hidden ones shear no column", arguments: [100, 60, 40])
  func scripts(width: Int) throws {
    let lines = Self.world.lines(on: Screen(width: width))
    try expectSnapshot(Self.text(lines), named: "wall-scripts-\(width).txt")
    #expect(lines.allSatisfy { $0.displayWidth <= width })
  }

  @Test("Each column of a row starts where its heading does, whatever stands before it")
  func straightColumns() {
    let lines = Self.world.lines(on: Screen(width: 100))
    let skills = lines.compactMap { line in line.firstRange(of: "Leading").map { line[..<$0.lowerBound].displayWidth } }
    #expect(skills == [53])
  }

  @Test("In signs of ASCII the wall has nothing else but people's words")
  func ascii() {
    let screen = Screen(width: 100, ink: Ink(isOn: false, unicode: false))
    #expect(Self.sample.lines(on: screen).allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } })
  }

  @Test("Folded columns are one line")
  func folded() {
    var wall = Self.sample
    wall.folded = [.skills, .dispositions]
    #expect(wall.lines(on: Screen(width: 60)).last == "S SKILLS (3) · D DISPOSITIONS (3): type S or D")
  }

  private static func text(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }

  private static func note(_ number: Int, _ text: String, _ category: InquiryDomain.Category?, votes: Int? = nil)
    -> Wall.Note
  {
    let cause = Cause(
      id: Identifier("n\(number)"), number: number, cohortID: Identifier("c"), text: text, category: category,
      createdAt: TestAmbient.start)
    return Wall.Note(cause: cause, votes: votes, twins: [])
  }

  private static func group(_ name: String, _ category: InquiryDomain.Category, _ notes: [Wall.Note]) -> Wall.Group {
    let group = CauseGroup(
      id: Identifier(name), number: 1, cohortID: Identifier("c"), category: category, name: name,
      createdAt: TestAmbient.start)
    return Wall.Group(group: group, notes: notes, votes: nil)
  }

  /// The fourteen notes of ux.md 7.5.
  private static var sample: WallScreen {
    let wall = Wall(
      columns: [
        Wall.Column(
          category: .resources,
          groups: [
            group(
              "Time", .resources,
              [
                note(1, "No shared planning time", .resources, votes: 4),
                note(2, "Reading block cut by assemblies", .resources, votes: 2),
              ])
          ],
          loose: [
            note(3, "No decodable books for Year 4", .resources, votes: 1),
            note(11, "Aide shared by 3 classes", .resources, votes: 1),
          ]),
        Wall.Column(
          category: .knowledge,
          groups: [
            group(
              "What matters most", .knowledge,
              [
                note(5, "Which part of the block matters?", .knowledge, votes: 4),
                note(6, "What progress looks like in Y3", .knowledge, votes: 2),
              ])
          ],
          loose: [
            note(4, "New staff have not seen the data", .knowledge, votes: 2),
            note(7, "Phonics after Year 2", .knowledge, votes: 1),
          ]),
        Wall.Column(
          category: .skills, groups: [],
          loose: [
            note(8, "Leading a hard talk about practice", .skills, votes: 3),
            note(9, "Coaching without telling", .skills, votes: 1),
            note(10, "Using a running record", .skills, votes: 2),
          ]),
        Wall.Column(
          category: .dispositions,
          groups: [
            group(
              "We tried that", .dispositions,
              [
                note(12, "\"We tried that in 2019\"", .dispositions, votes: 3),
                note(13, "Reading is the specialist's job", .dispositions, votes: 1),
              ])
          ],
          loose: [note(14, "Fear of being watched", .dispositions, votes: 2)]),
      ], unsorted: [], withheld: 0)
    return WallScreen(wall: wall, topic: "Why do Year 3-4 readers stall?", left: "4:30 left", step: "group")
  }

  private static var world: WallScreen {
    let wall = Wall(
      columns: [
        Wall.Column(
          category: .resources,
          groups: [group("وقت", .resources, [note(1, "لا وقت للتخطيط المشترك بين المعلمين", .resources, votes: 2)])],
          loose: []),
        Wall.Column(category: .knowledge, groups: [], loose: [note(2, "新老师没有看过去年的阅读数据", .knowledge, votes: 1)]),
        Wall.Column(category: .skills, groups: [], loose: [note(3, "Leading a hard talk", .skills, votes: 3)]),
        Wall.Column(category: .dispositions, groups: [], loose: []),
      ], unsorted: [note(4, "हम डरते हैं 👩‍🏫", nil), note(12, "Nobody asked the families", nil)], withheld: 2)
    return WallScreen(wall: wall, topic: "Riverside")
  }
}
