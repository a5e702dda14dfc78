import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Testing

@testable import InquiryCLI

@Suite("A question while it is worded")
struct QuestionScreenTests {
  /// Question 1 in its second draft, grown from a cause that was sorted and from a need.
  private func lines(on screen: Screen) throws -> String {
    let riverside = try Riverside()
    let ana = try riverside.book.person("Ana")
    let place = Place(
      cohortID: riverside.cohort.id, communityID: try riverside.book.communities[0].id,
      sessionID: riverside.session.id)
    let need = try riverside.bench.addNeed(
      "Teachers need to know which part of the block matters most", owner: ana.id, in: place, by: .keeper)
    let cause = try riverside.bench.addCauses(
      ["Which part of the block matters?"], category: .knowledge, author: ana.id, in: place, by: .keeper)[0]
    let first = try riverside.bench.addQuestion(
      "give teachers a new reading programme?", from: Workbench.Sources(causes: [cause.id], needs: [need.id]),
      author: ana.id, in: place, by: .keeper)
    let view = try riverside.bench.draft(
      "give teachers a new reading programme so that scores improve?", of: first.question.id, by: .keeper)
    return QuestionScreen(coached: try riverside.bench.coached(view), left: 400, allotted: 1200).lines(on: screen)
      .joined(separator: "\n") + "\n"
  }

  @Test("reads well at every width", arguments: [100, 60, 40])
  func widths(width: Int) throws {
    let text = try lines(on: Screen(width: width))
    #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= width })
    try expectSnapshot(text, named: "question-\(width).txt")
  }

  @Test("is sentences when read aloud")
  func spoken() throws {
    try expectSnapshot(try lines(on: Screen(width: 60, accessible: true)), named: "question-accessible.txt")
  }

  @Test("comes out of a pipe as rows")
  func piped() throws {
    let shell = try RoomShell.riverside()
    try shell.run("question", "add", "give teachers a new reading programme?", "--by", "ana")
    try shell.run("question", "draft", "1", "give teachers a new reading programme so that scores improve?")
    let text =
      try shell.run("question", "list", "--plain") + "\n" + shell.run("question", "show", "1", "--plain") + "\n"
      + shell.run("question", "check", "--plain", "--text", "How might we greet families? And feed them?")
    try expectSnapshot(text, named: "question-piped.txt")
  }
}
