import InquiryDomain

/// What the coach asks about one or more questions.
struct QuestionReadings: Presentable {
  let kind = "coach.question"
  let readings: [QuestionCoach.Reading]

  var payload: [QuestionCoach.Reading] { readings }

  var table: PlainTable? {
    PlainTable(
      header: ["question", "verdict", "rule", "severity", "from", "to", "ask"],
      rows: readings.flatMap { reading in
        reading.findings.isEmpty
          ? [[reading.question, reading.verdict.rawValue, "", "", "", "", ""]]
          : reading.findings.map { finding in
            [
              reading.question, reading.verdict.rawValue, finding.id, finding.severity.rawValue,
              "\(finding.span.first ?? 0)",
              "\(finding.span.last ?? 0)", finding.ask,
            ]
          }
      })
  }

  func lines(on screen: Screen) -> [String] {
    Array(readings.map { lines(of: $0, on: screen) }.joined(separator: [""]))
  }

  private func lines(of reading: QuestionCoach.Reading, on screen: Screen) -> [String] {
    let question =
      screen.accessible ? [screen.words(reading.question)] : screen.lines(reading.question, width: screen.width)
    let asks = reading.findings.flatMap { FindingLine(finding: $0).lines(on: screen) }
    return question + asks + [verdict(reading.verdict)]
  }

  private func verdict(_ verdict: QuestionCoach.Verdict) -> String {
    switch verdict {
    case .ready: "Ready. Can the table name ten different answers in one minute?"
    case .sharpen: "Worth sharpening. Keep it anyway if you like."
    case .rewrite: "Try other words first. Keep it anyway if you like."
    }
  }
}
