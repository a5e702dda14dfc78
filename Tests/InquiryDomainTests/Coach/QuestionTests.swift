import Testing

@testable import InquiryDomain

@Suite("A question's wording")
struct QuestionTests {
  @Test(
    "of a good question is ready",
    arguments: [
      "How might we help front-office staff greet every family in the language they speak at home?",
      "How might we make room for students who are often sent out to be heard before a decision is made?",
      "how might we start the day so that late students feel expected?",
      "HMW: give new teachers one hour a week with a peer?",
    ])
  func ready(_ question: String) {
    let reading = QuestionCoach().read(question)
    #expect(reading.verdict == .ready)
    #expect(reading.findings.isEmpty)
    #expect(reading.question == question)
  }

  @Test(
    "is asked about by a named rule",
    arguments: [
      ("", ["H04", "H01"], .rewrite), ("How might we?", ["H04"], .rewrite), ("How might we …?", ["H04"], .rewrite),
      ("HMW", ["H04"], .rewrite), ("Should we buy tablets?", ["H01"], .rewrite),
      ("How mightwe greet families?", ["H01"], .rewrite), ("HMWs are fun?", ["H01"], .rewrite),
      ("How might we greet families? How might we feed them?", ["H09"], .ready),
    ] as [(String, [String], QuestionCoach.Verdict)])
  func findings(_ question: String, _ ids: [String], _ verdict: QuestionCoach.Verdict) {
    let reading = QuestionCoach().read(question)
    #expect(reading.findings.map(\.id) == ids)
    #expect(reading.verdict == verdict)
    #expect(reading.findings.allSatisfy { $0.ask.hasSuffix("?") })
  }

  @Test("with two questions points at the second")
  func secondQuestion() throws {
    let question = "How might we greet families? And feed them?"
    let finding = try #require(QuestionCoach().read(question).findings.first)
    #expect(String(Array(question)[finding.span[0]..<finding.span[1]]) == "And feed them?")
  }

  @Test("with two question marks together is still one question")
  func twoMarks() {
    #expect(QuestionCoach().read("How might we greet every family??").findings.isEmpty)
  }

  @Test("asks for sharpening at two warnings and for a rewrite at one error")
  func verdicts() {
    let warning: QuestionCoach.Rule = { _ in QuestionFinding(id: "X", severity: .warn, span: [0, 1], ask: "Why?") }
    let info: QuestionCoach.Rule = { _ in QuestionFinding(id: "Y", severity: .info, span: [0, 1], ask: "Why?") }
    #expect(QuestionCoach(rules: [warning, info, info]).read("x").verdict == .ready)
    #expect(QuestionCoach(rules: [warning, warning]).read("x").verdict == .sharpen)
    #expect(QuestionCoach(rules: []).read("x").verdict == .ready)
  }

  @Test(
    "takes its usual form",
    arguments: [
      ("greet every family", "How might we greet every family?"),
      ("3 hours a week for peers", "How might we 3 hours a week for peers?"),
      ("How might we greet every family", "How might we greet every family?"),
      ("hmw greet every family?", "hmw greet every family?"),
      ("Should every family be greeted", "Should every family be greeted?"),
      ("what would it take", "what would it take?"),
      ("  greet  ", "How might we greet?"), ("", ""), ("   ", ""),
      ("¿Cómo podríamos saludar a cada familia?", "¿Cómo podríamos saludar a cada familia?"),
      ("我们如何欢迎每个家庭？", "我们如何欢迎每个家庭？"),
      ("كيف نرحب بكل أسرة؟", "كيف نرحب بكل أسرة؟"),
      ("كيف نرحب بكل أسرة", "كيف نرحب بكل أسرة?"),
    ])
  func completed(_ typed: String, _ kept: String) {
    #expect(QuestionText.completed(typed) == kept)
    #expect(QuestionText.completed(kept) == kept, "once complete, it stays")
  }

  @Test(
    "has a body without stem and mark",
    arguments: [
      ("How might we greet every family?", "greet every family"), ("HMW: greet … ?", "greet"), ("How might we", ""),
      ("我们如何欢迎每个家庭？", "我们如何欢迎每个家庭"),
    ])
  func body(_ question: String, _ body: String) {
    #expect(QuestionText.body(of: question) == body)
  }
}
