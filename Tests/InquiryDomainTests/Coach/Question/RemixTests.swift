import Testing

@testable import InquiryDomain

@Suite("Turning a question and trying it out")
struct RemixTests {
  @Test("uses the question's own words")
  func remix() {
    let prompts = RemixPrompt.prompts(
      for: "How might we help teachers see which part of the block matters most so that planning is lighter?")
    #expect(prompts.map(\.kind) == RemixPrompt.Kind.allCases)
    #expect(
      prompts.map(\.ask) == [
        "Who else lives with this besides teachers?",
        "Which teachers first, and at which moment of their day?",
        "What would we do if we wanted the opposite of \"help teachers see which part of the block matters most\"? "
          + "Which of that do we do already?",
        "Where is it true already that planning is lighter? What makes it work there?",
        "\"help teachers see which part of the block matters most\": what do we take for granted there? What if it is not so?",
      ])
  }

  @Test("asks in general where the words can't be told", arguments: ["我们如何让新来的学生感到受欢迎？", "", "How might we?"])
  func general(_ question: String) {
    #expect(RemixPrompt.prompts(for: question).first?.ask == "Who lives with this, and who else?")
  }

  @Test(
    "says what a minute of ideas shows",
    arguments: [
      ([], .narrow, nil), (["buy it", "  ", "Buy it!"], .narrow, nil),
      (["call home", "visit", "potluck"], .almost, nil),
      (["train teachers", "more training for aides", "a training day", "train the office"], .oneKind, "train"),
      (["call home", "visit", "open the gym", "ask kids", "potluck"], .open, nil),
      (
        ["meet families at the park", "families lead tours", "families cook", "families vote", "ask families"], .open,
        nil
      ),
    ] as [([String], FiveIdeas.Outcome, String?)])
  func ideas(_ ideas: [String], _ outcome: FiveIdeas.Outcome, _ shared: String?) {
    let answer = FiveIdeas(ideas, for: "How might we meet families?")
    #expect(answer.outcome == outcome)
    #expect(answer.shared == shared)
    #expect(answer.ask.hasSuffix("?"))
  }
}
