import Testing

@testable import InquiryDomain

@Suite("The question coach's rules")
struct QuestionSampleTests {
  private static func read(_ question: String) -> (all: Set<String>, weighty: Set<String>) {
    let findings = QuestionCoach().read(question).findings
    return (Set(findings.map(\.id)), Set(findings.filter { $0.severity != .info }.map(\.id)))
  }

  @Test("raise what they must and nothing else that weighs", arguments: QuestionSamples.tuned)
  func tuned(_ sample: QuestionSamples.Sample) {
    let (all, weighty) = Self.read(sample.question)
    #expect(Set(sample.expected).subtracting(all) == [])
    #expect(weighty.subtracting(sample.expected) == [])
  }

  @Test("carry over to questions that nobody tuned them on")
  func untouched() {
    var (right, missed, extra) = (0, 0, 0)
    for sample in QuestionSamples.untouched {
      let (all, weighty) = Self.read(sample.question)
      right += all.intersection(sample.expected).count
      missed += Set(sample.expected).subtracting(all).count
      extra += weighty.subtracting(sample.expected).count
    }
    #expect(Double(right) / Double(right + missed) >= 0.95, "missed \(missed)")
    #expect(Double(right) / Double(right + extra) >= 0.95, "extra \(extra)")
  }
}
