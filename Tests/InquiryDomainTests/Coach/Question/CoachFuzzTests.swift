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
    let length = dice.next() % 16 == 0 ? Int.random(in: 0...500, using: &dice) : Int.random(in: 0...32, using: &dice)
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

  /// The made-up texts that fail a check.
  private static func failing(_ count: Int, seed: UInt64, _ passes: (String) -> Bool) -> [String] {
    var dice = Dice(state: seed)
    return (0..<count).map { _ in text(&dice) }.filter { !passes($0) }
  }

  @Test("give the same answer twice, with spans inside the text", arguments: 0..<10)
  func sound(_ seed: UInt64) {
    let failing = Self.failing(1_000, seed: seed) { text in
      let reading = QuestionCoach().read(text)
      return Self.areSound(reading.findings, in: text) && reading == QuestionCoach().read(text)
    }
    #expect(failing == [])
  }

  @Test("with a roster and drafts beside it, and in the two checks, are sound too", arguments: 10..<12)
  func company(_ seed: UInt64) {
    let context = QuestionContext(
      drafts: [.init(name: "question 2", text: "How might we use a new app?")], links: .init(needs: 0, causes: 1),
      people: ["Ana Reyes", "王芳"], schools: ["Lincoln Elementary"])
    let failing = Self.failing(500, seed: seed) { text in
      let completed = QuestionText.completed(text)
      return Self.areSound(QuestionCoach().read(text, in: context).findings, in: text)
        && Self.areSound(ProbingCheck().read(text).findings, in: text)
        && Self.areSound(EvidenceCheck().read(text).findings, in: text)
        && QuestionText.completed(completed) == completed
    }
    #expect(failing == [])
  }

  @Test("start, remix and count ideas from anything", arguments: 20..<22)
  func starts(_ seed: UInt64) {
    let failing = Self.failing(200, seed: seed) { text in
      let wording = StartingPoint.wording(need: text, cause: String(text.reversed()))
      return wording == StartingPoint.wording(need: text, cause: String(text.reversed()))
        && RemixPrompt.prompts(for: text).count == 5 && !FiveIdeas([text, "b", text]).ask.isEmpty
    }
    #expect(failing == [])
  }

  @Test(
    "take hostile texts of a story's length",
    arguments: [
      ("a", 10_000), ("a ", 5_000), ("e\u{301}", 5_000), ("\u{301}", 9_999), ("keep ", 2_000), ("by ", 3_000),
      ("?", 10_000),
      ("make the kids ", 700), ("create a ", 1_100), ("families, ", 1_000),
    ])
  func hostile(_ piece: String, _ times: Int) {
    let text = "e" + String(repeating: piece, count: times)
    #expect(Self.areSound(QuestionCoach().read(text).findings, in: text))
    #expect(Self.areSound(ProbingCheck().read(text).findings, in: text))
    #expect(Self.areSound(EvidenceCheck().read(text).findings, in: text))
  }
}
