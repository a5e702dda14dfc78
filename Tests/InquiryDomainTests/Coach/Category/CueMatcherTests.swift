import Testing

@testable import InquiryDomain

@Suite("Cue phrases")
struct CueMatcherTests {
  @Test(
    "A phrase finds its words",
    arguments: [
      ("not ~2 know", "We don't know it", true), ("not ~2 know", "We do not really ever know it", true),
      ("not ~1 know", "We do not really ever know it", false), ("not ~2 know", "Not now. We know", false),
      ("struggl*", "They are struggling", true), ("struggl*", "A strange thing", false),
      ("*ing", "Leading it", true), ("$we know", "us know", true), ("know|see why", "I see why", true),
      ("know|see why", "I say why", false), ("not yet? able", "not able", true),
      ("not yet? able", "not yet able", true),
      ("^ they", "They left", true), ("^ they", "When they left", false), ("^ they", "So, they left", true),
      ("^2 they", "When all they left", true), ("^^ hire", "We, hire him", false), ("# percent", "34 percent", true),
      ("more time .", "more time", true), ("more time .", "more time now", false), ("more ~2 .", "more time now", true),
      ("nobody came", "No one came", true),
    ])
  func finds(phrase: String, note: String, expected: Bool) {
    let matcher = CueMatcher([Cue(phrase: phrase, meaning: .denial, weight: 1)])
    #expect(matcher.matches(in: CueText(note)).isEmpty != expected)
  }

  @Test("The longer phrase hides the shorter that it holds")
  func longer() {
    let cues = ["know", "know how to"].map { Cue(phrase: $0, meaning: .denial, weight: 1) }
    #expect(CueMatcher(cues).matches(in: CueText("I know how to")).map(\.cue) == [1])
    #expect(CueMatcher(cues).matches(in: CueText("I know how to and know")).map(\.cue).sorted() == [0, 1])
  }

  @Test("Every class that a phrase names exists, and no phrase can match nothing")
  func classes() {
    let cues =
      [ResourceCues.all, KnowledgeCues.all, SkillCues.all, DispositionCues.all, SpanishCues.all].flatMap(\.self)
      + BlameCues.all + OutcomeCues.all + RemedyCues.all + BeyondCues.all
      + BlameCues.guards + OutcomeCues.guards + RemedyCues.guards + BeyondCues.guards
    for cue in cues {
      for name in cue.phrase.split(whereSeparator: { " |?".contains($0) }) where name.first == "$" {
        #expect(CueWords.classes[String(name.dropFirst())] != nil, "\(name) in \(cue.phrase)")
      }
      var vocabulary = CueVocabulary()
      #expect(CuePattern(parts: vocabulary.read(cue.phrase), cue: 0).firstWord != nil, "\(cue.phrase)")
    }
  }
}
