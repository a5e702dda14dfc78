import Testing

@testable import InquiryDomain

@Suite("The question coach and the checks, fed with anything")
struct CoachFuzzTests {
  /// A small generator of numbers that gives the same row every time.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }

  private static let pieces = [
    "How might we", "HMW", "¿Cómo podríamos", "use", "by", "building", "all students", "and/or", "?", "; ", "Mr.",
    "Ana", "…", "\"",
    "get", "families", "to", "make", "care", "keep", "from", "31%", "don't", "’", "状态", "؟", "e\u{301}\u{301}", "👩‍👩‍👧",
    "\u{202E}", "\0", "\r\n",
    "have you tried", "because", "a\u{300}", "through our", "series of", "workshops", "(", "I needed", "so that", "No",
  ]

  private static func text(_ dice: inout Dice) -> String {
    let length = dice.next() % 3 == 0 ? Int.random(in: 0...500, using: &dice) : Int.random(in: 0...40, using: &dice)
    if dice.next() % 2 == 0 {
      let words = (0..<length / 5).map { _ in pieces.randomElement(using: &dice) ?? "" }
      return String(
        String.UnicodeScalarView(words.joined(separator: dice.next() % 4 == 0 ? "" : " ").unicodeScalars.prefix(500)))
    }
    let scalars = (0..<length).compactMap { _ in
      Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &dice) >> (dice.next() % 12))
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private static func areSound(_ findings: [QuestionFinding], in text: String) -> Bool {
    findings.allSatisfy {
      0 <= $0.span[0] && $0.span[0] <= $0.span[1] && $0.span[1] <= text.count && $0.ask.hasSuffix("?")
    }
  }

  @Test("give the same answer twice, with spans inside the text", arguments: 0..<10)
  func sound(_ seed: UInt64) {
    var dice = Dice(state: seed)
    let context = QuestionContext(
      drafts: [.init(name: "question 2", text: "How might we use a new app?")], links: .init(needs: 0, causes: 1),
      people: ["Ana Reyes", "王芳"], schools: ["Lincoln Elementary"])
    for _ in 0..<1_000 {
      let text = Self.text(&dice)
      let reading = QuestionCoach().read(text, in: context)
      #expect(Self.areSound(reading.findings, in: text))
      #expect(reading == QuestionCoach().read(text, in: context))
      #expect(Self.areSound(ProbingCheck().read(text).findings, in: text))
      #expect(Self.areSound(EvidenceCheck().read(text).findings, in: text))
      let completed = QuestionText.completed(text)
      #expect(QuestionText.completed(completed) == completed)
    }
  }

  @Test("start, remix and count ideas from anything", arguments: 0..<5)
  func starts(_ seed: UInt64) {
    var dice = Dice(state: seed)
    for _ in 0..<400 {
      let (need, cause) = (Self.text(&dice), Self.text(&dice))
      #expect(StartingPoint.wording(need: need, cause: cause) == StartingPoint.wording(need: need, cause: cause))
      #expect(RemixPrompt.prompts(for: need).count == 5)
      #expect(!FiveIdeas([need, cause, need]).ask.isEmpty)
    }
  }

  @Test(
    "take hostile texts of a story's length",
    arguments: [
      String(repeating: "a", count: 10_000), String(repeating: "a ", count: 5_000),
      String(repeating: "e\u{301}", count: 5_000),
      "e" + String(repeating: "\u{301}", count: 9_999), String(repeating: "keep ", count: 2_000),
      String(repeating: "by ", count: 3_000),
      String(repeating: "?", count: 10_000), String(repeating: "make the kids ", count: 700),
      String(repeating: "create a ", count: 1_100),
      String(repeating: "families, ", count: 1_000),
    ])
  func hostile(_ text: String) {
    #expect(Self.areSound(QuestionCoach().read(text).findings, in: text))
    #expect(Self.areSound(ProbingCheck().read(text).findings, in: text))
    #expect(Self.areSound(EvidenceCheck().read(text).findings, in: text))
  }
}
