import InquiryDomain

/// One line and what its wording would make the coach ask.
struct WordingAnswer: Encodable, Sendable {
  var text: String
  var findings: [QuestionFinding]
}

/// What the coach would ask about one or more lines.
struct WordingAnswers: Presentable {
  let kind: String
  let answers: [WordingAnswer]
  /// What is said of a line that nothing was found in.
  let clean: String

  var payload: [WordingAnswer] { answers }

  var table: PlainTable? {
    PlainTable(
      header: ["text", "rule", "severity", "from", "to", "ask"],
      rows: answers.flatMap { answer in
        answer.findings.isEmpty
          ? [[answer.text, "", "", "", "", ""]]
          : answer.findings.map {
            [answer.text, $0.id, $0.severity.rawValue, "\($0.span.first ?? 0)", "\($0.span.last ?? 0)", $0.ask]
          }
      })
  }

  func lines(on screen: Screen) -> [String] {
    Array(
      answers.map { answer in
        screen.lines(answer.text, width: screen.width)
          + (answer.findings.isEmpty
            ? ["  + \(clean)"] : answer.findings.flatMap { FindingLine(finding: $0).lines(on: screen) })
      }.joined(separator: [""]))
  }
}
