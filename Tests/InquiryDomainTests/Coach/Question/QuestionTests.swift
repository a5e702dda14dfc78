import Testing

@testable import InquiryDomain

@Suite("A question's wording")
struct QuestionTests {
  private static func weighty(_ reading: QuestionCoach.Reading) -> [String] {
    reading.findings.filter { $0.severity != .info }.map(\.id)
  }

  @Test(
    "of a good question is ready",
    arguments: [
      "How might we help front-office staff greet every family in the language they speak at home?",
      "How might we make room for students who are often sent out to be heard before a decision is made?",
      "how might we start the day so that late students feel expected?",
      "HMW: give new teachers one hour a week with a peer?",
      "How might we show families that equity is what this school stands for?",
      "How might we build a staff culture in which we check our own biases and hold one another to account?",
    ])
  func ready(_ question: String) {
    let reading = QuestionCoach().read(question)
    #expect(reading.verdict == .ready)
    #expect(Self.weighty(reading) == [])
    #expect(reading.question == question)
  }

  @Test(
    "is asked about by named rules",
    arguments: [
      ("", ["H04", "H01"], .rewrite), ("How might we?", ["H04", "H10"], .rewrite),
      ("How might we …?", ["H04", "H10"], .rewrite), ("HMW", ["H04", "H10"], .rewrite),
      ("Should we buy tablets?", ["H02", "H04", "H05", "H10"], .rewrite),
      ("How mightwe greet families?", ["H01", "H04"], .rewrite), ("HMWs are fun?", ["H01", "H04", "H10"], .rewrite),
      ("How might we greet families? How might we feed them?", ["H09"], .ready),
      ("How might we use a new app to reach parents by May 3?", ["H05", "H07"], .sharpen),
    ] as [(String, Set<String>, QuestionCoach.Verdict)])
  func findings(_ question: String, _ ids: Set<String>, _ verdict: QuestionCoach.Verdict) {
    let reading = QuestionCoach().read(question)
    #expect(Set(Self.weighty(reading)) == ids)
    #expect(reading.verdict == verdict)
    #expect(reading.findings.allSatisfy { $0.ask.hasSuffix("?") })
  }

  @Test("with two questions points at the second")
  func secondQuestion() throws {
    let question = "How might we greet families? And feed them?"
    let finding = try #require(QuestionCoach().read(question).findings.first { $0.id == "H09" })
    #expect(finding.words == ["And feed them?"])
    #expect(String(Array(question)[finding.span[0]..<finding.span[1]]) == "And feed them?")
  }

  @Test("with two question marks together, or one inside quotation marks, is still one question")
  func twoMarks() {
    for question in ["How might we greet every family??", "How might we answer \"why me?\" when students ask it?"] {
      #expect(!QuestionCoach().read(question).findings.contains { $0.id == "H09" })
    }
  }

  @Test("asks for sharpening at two warnings and for a rewrite at one error")
  func verdicts() {
    let warning: QuestionCoach.Rule = { _, _ in QuestionFinding(id: "X", severity: .warn, span: [0, 1], ask: "Why?") }
    let info: QuestionCoach.Rule = { _, _ in QuestionFinding(id: "Y", severity: .info, span: [0, 1], ask: "Why?") }
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
      ("saludar a cada familia", "¿Cómo podríamos saludar a cada familia?"),
      ("comment pourrions-nous accueillir les familles", "comment pourrions-nous accueillir les familles?"),
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
      ("¿Cómo podríamos saludar?", "saludar"), ("我们如何欢迎每个家庭？", "我们如何欢迎每个家庭"),
    ])
  func body(_ question: String, _ body: String) {
    #expect(QuestionText.body(of: question) == body)
  }
}
