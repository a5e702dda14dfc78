import InquiryDomain

/// One text and what the scrub has to say about it.
struct ScrubAnswer: Encodable, Sendable {
  var text: String
  var findings: [ScrubFinding]
  var scrubbed: String
  var k: String
  var certified: Bool

  init(_ text: String, _ reading: ScrubReading) {
    self.text = text
    findings = reading.findings
    scrubbed = reading.scrubbed
    k = reading.k
    certified = reading.certified
  }
}

/// What the scrub has to say about one or more texts.
struct ScrubAnswers: Presentable {
  let kind = "coach.scrub"
  let answers: [ScrubAnswer]

  var payload: [ScrubAnswer] { answers }

  var table: PlainTable? {
    PlainTable(
      header: ["text", "kind", "severity", "from", "to", "words", "instead", "ask"],
      rows: answers.enumerated().flatMap { place, answer in
        answer.findings.map {
          [
            "\(place)", $0.kind.rawValue, $0.severity.rawValue, "\($0.span.first ?? 0)", "\($0.span.last ?? 0)",
            $0.words, $0.replacement, $0.ask,
          ]
        }
      })
  }

  func lines(on screen: Screen) -> [String] {
    Array(answers.map { lines(of: $0, on: screen) }.joined(separator: [""])) + [""] + reminder(screen)
  }

  private func lines(of answer: ScrubAnswer, on screen: Screen) -> [String] {
    guard !answer.findings.isEmpty else {
      return screen.lines(answer.text, width: screen.width) + ["  Nothing found."]
    }
    return answer.findings.flatMap { ScrubLine(finding: $0).lines(on: screen) }
      + screen.lines("Such as: \(answer.scrubbed)", width: screen.width)
  }

  private func reminder(_ screen: Screen) -> [String] {
    screen.lines("\(ScrubReading.kCheck) \(ScrubReading.helpsOnly)", width: screen.width)
  }
}

/// One finding: the words, and what could stand there instead.
struct ScrubLine: Sendable {
  let finding: ScrubFinding

  func lines(on screen: Screen) -> [String] {
    let sign = finding.severity == .direct ? "!" : "?"
    let words = "\"\(finding.words)\" → \(finding.replacement)  \(finding.ask)"
    guard !screen.accessible else {
      return [screen.words("\"\(finding.words)\": \(finding.replacement). \(finding.ask)")]
    }
    return screen.lines(screen.ink.chrome(words), width: screen.width - 4).enumerated().map {
      ($0 == 0 ? "  \(sign) " : "    ") + $1
    }
  }
}
