import Testing

@testable import InquiryDomain

@Suite("The checks of probing questions and of evidence")
struct CoachCheckTests {
  private static func weighty(_ findings: [QuestionFinding]) -> Set<String> {
    Set(findings.filter { $0.severity != .info }.map(\.id))
  }

  @Test("tell advice in disguise from probing questions", arguments: ProbingSamples.tuned)
  func probing(_ sample: ProbingSamples.Sample) {
    let reading = ProbingCheck().read(sample.text)
    #expect(Self.weighty(reading.findings) == Set(sample.expected))
    #expect(reading.isProbing == sample.expected.isEmpty)
    #expect(reading.findings.allSatisfy { $0.ask.hasSuffix("?") })
  }

  @Test("tell judgements from what anybody could have seen", arguments: EvidenceSamples.tuned)
  func evidence(_ sample: EvidenceSamples.Sample) {
    let reading = EvidenceCheck().read(sample.text)
    #expect(Self.weighty(reading.findings) == Set(sample.expected))
    #expect(reading.isObservable == sample.expected.isEmpty)
    #expect(reading.findings.allSatisfy { $0.ask.hasSuffix("?") })
  }

  @Test("carry over to sentences that nobody tuned them on")
  func untouched() {
    let probing = ProbingSamples.untouched.count {
      Self.weighty(ProbingCheck().read($0.text).findings) == Set($0.expected)
    }
    let evidence = EvidenceSamples.untouched.count {
      Self.weighty(EvidenceCheck().read($0.text).findings) == Set($0.expected)
    }
    #expect(Double(probing) / Double(ProbingSamples.untouched.count) >= 0.9)
    #expect(Double(evidence) / Double(EvidenceSamples.untouched.count) >= 0.9)
  }

  @Test("point at the words, and gently at closed questions")
  func spans() {
    let text = "I see. Have you tried a script?"
    let finding = ProbingCheck().read(text).findings[0]
    #expect(String(Array(text)[finding.span[0]..<finding.span[1]]) == "Have you tried")
    #expect(ProbingCheck().read("Did the team agree?").findings.map(\.id) == ["P07"])
    #expect(ProbingCheck().read("Did the team agree?").isProbing)
  }

  @Test("let pass what was heard")
  func quoted() {
    #expect(EvidenceCheck().read("The teacher said \"good job\" nine times.").isObservable)
    #expect(ProbingCheck().read("When she said \"you should leave\", what did you hear?").isProbing)
  }
}
