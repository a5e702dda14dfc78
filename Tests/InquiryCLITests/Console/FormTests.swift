import InquiryDomain
import Testing

@testable import InquiryCLI

@Suite struct FormTests {
  private func story(_ answers: [String: String] = [:]) -> Form {
    Form(.story(teller: nil), slot: "story/test", questions: Form.storyQuestions, answers: answers)
  }

  @Test func `A form that was left goes on after the last answer`() {
    #expect(story(["happened": "It rained"]).current?.key == "about")
  }

  @Test func `The first question of a story can't be skipped and the others can`() throws {
    var form = story()
    #expect(throws: Failure.self) { try form.skip() }
    try form.answer("It rained")
    try form.skip()
    try form.skip()
    #expect(form.isFinished)
    #expect(form.answers == ["happened": "It rained"])
  }

  @Test func `Going back gives the earlier answer to be changed`() throws {
    var form = story()
    try form.answer("It rained")
    #expect(form.goBack() == "It rained")
    #expect(form.current?.key == "happened")
    #expect(form.answers.isEmpty)
  }

  @Test func `New words are asked for only where an assumption was revised`() throws {
    var held = Form(
      .check(owner: nil, peers: []), slot: "c", questions: Form.checkQuestions, answers: ["assumption": "x"])
    while held.current?.key != "outcome" { try held.skip() }
    var revised = held
    try held.answer("h")
    #expect(held.current?.key == "test")
    try revised.answer("rev")
    #expect(revised.answers["outcome"] == "revised")
    #expect(revised.current?.key == "revised")
  }

  @Test func `An answer that is no choice is refused and the question stands`() throws {
    var form = Form(
      .check(owner: nil, peers: []), slot: "c", questions: Form.checkQuestions.filter { $0.key == "outcome" })
    #expect(throws: Failure.self) { try form.answer("maybe") }
    #expect(form.current?.key == "outcome")
  }
}
