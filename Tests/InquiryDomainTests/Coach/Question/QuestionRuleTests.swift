import Testing

@testable import InquiryDomain

@Suite("A rule of the question coach")
struct QuestionRuleTests {
  private static func find(
    _ rule: QuestionRule, _ question: String, in context: QuestionContext = .none
  ) -> QuestionFinding? {
    QuestionCoach().read(question, in: context).findings.first { $0.id == rule.id }
  }

  @Test(
    "points at the words that raised it",
    arguments: [
      (QuestionRule.solution, "How might we use a new app to message families?", "use a new app"),
      (.blame, "How might we make the kids care about homework?", "make the kids care"),
      (.narrow, "How might we raise reading from 31% to 40% for girls?", "31"),
      (.reach, "How might we change the state funding formula?", "state"),
      (.names, "How might we help Mr. Lee's students read?", "Mr. Lee's"),
      (.label, "How might we help at-risk students feel seen?", "at-risk"),
      (.who, "How might we protect planning time in spring?", "protect planning time in spring"),
    ] as [(QuestionRule, String, String)])
  func span(_ rule: QuestionRule, _ question: String, _ words: String) throws {
    let finding = try #require(Self.find(rule, question))
    #expect(String(Array(question)[finding.span[0]..<finding.span[1]]) == words)
    #expect(finding.name == rule.name)
  }

  @Test(
    "about the opening offers the same wish with the stem",
    arguments: [
      ("Should we buy tablets?", "How might we buy tablets?"),
      ("How can we help newcomers make friends?", "How might we help newcomers make friends?"),
      ("Could teachers visit each other?", "How might we help teachers visit each other?"),
      ("Why don't families come?", nil),
      ("¿Deberíamos comprar tabletas?", "¿Cómo podríamos comprar tabletas?"),
    ] as [(String, String?)])
  func offer(_ question: String, _ offer: String?) throws {
    let finding = try #require(Self.find(.opening, question))
    #expect(finding.offer == offer)
    #expect(offer.map(finding.ask.contains) ?? true)
  }

  @Test("about its roots speaks only where a workbook can tell")
  func traced() {
    let question = "How might we hear from caregivers who work nights?"
    #expect(Self.find(.traced, question) == nil)
    #expect(Self.find(.traced, question, in: QuestionContext(links: .init(needs: 1, causes: 0)))?.severity == .warn)
    #expect(Self.find(.traced, question, in: QuestionContext(links: .init(needs: 1, causes: 1))) == nil)
  }

  @Test("about near twins names the nearest")
  func twin() {
    let drafts = [
      QuestionContext.Draft(name: "question 2", text: "How might we open the library before school?"),
      .init(name: "question 3", text: "HMW hear more from caregivers who work nights?"),
    ]
    let finding = Self.find(
      .twin, "How might we hear from caregivers who work nights?", in: QuestionContext(drafts: drafts))
    #expect(finding?.ask == "It is close to question 3. Merge them?")
    #expect(Self.find(.twin, "How might we greet families at the door?", in: QuestionContext(drafts: drafts)) == nil)
  }

  @Test(
    "about names knows the roster, and words that only look like names",
    arguments: [
      ("How might we help Ana's students speak up?", true), ("How might we help ana reyes plan with her team?", true),
      ("How might we make Lincoln a home for newcomers?", true),
      ("How might we hear what 王芳的学生 say to families?", true),
      ("How might we will our teams to rest in May?", false), ("How might we give students a banana each day?", false),
    ])
  func roster(_ question: String, _ found: Bool) {
    let context = QuestionContext(
      people: ["Ana Reyes", "Will May", "王芳"], schools: ["Lincoln Elementary School", "Community Day School"])
    #expect((Self.find(.names, question, in: context) != nil) == found)
  }

  @Test("is found by its id or its name, and explains itself", arguments: QuestionRule.allCases)
  func help(_ rule: QuestionRule) throws {
    #expect(QuestionRule(named: rule.id.lowercased()) == rule)
    #expect(QuestionRule(named: rule.name.uppercased()) == rule)
    let help = QuestionHelp.about(rule)
    #expect(help.why.count > 40)
    let needsMore: Set<QuestionRule> = [.traced, .twin, .ideas, .year]
    #expect(needsMore.contains(rule) || Self.find(rule, help.weak) != nil)
    let better = QuestionCoach().read(help.better)
    #expect(better.findings.filter { $0.severity != .info } == [])
  }

  @Test("asks in Spanish about Spanish")
  func spanish() throws {
    let finding = try #require(Self.find(.who, "¿Cómo podríamos hacer más tranquilo el recreo?"))
    #expect(finding.ask == "¿Quién notaría la diferencia?")
  }

  @Test(
    "never calls another language wrong for not being English",
    arguments: [
      "我们如何让新来的学生感到受欢迎？", "كيف يمكننا الترحيب بالأسر الجديدة؟", "Как нам помочь новым ученикам?",
      "Comment pourrions-nous accueillir les familles ?", "Como poderíamos ouvir as famílias?",
      "Làm thế nào để chúng ta giúp học sinh mới?", "Paano natin matutulungan ang mga bata?",
      "Wie könnten wir Familien hören?",
    ])
  func otherLanguages(_ question: String) {
    #expect(QuestionCoach().read(question).findings == [])
  }

  @Test("about marks, digits and half sentences needs no language")
  func languageFree() {
    #expect(Set(QuestionCoach().read("我们如何在3月前把阅读提高到40%").findings.map(\.id)) == ["H03", "H07"])
    #expect(QuestionCoach().read("هل نفتح المكتبة؟ وكيف نشجع الطلاب؟").findings.map(\.id) == ["H09"])
  }
}
