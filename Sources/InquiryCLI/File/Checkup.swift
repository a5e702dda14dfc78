import Foundation
import InquiryDomain

/// What `hmw doctor` found.
struct Checkup: Presentable {
  let findings: [Finding]
  let kind: String
  let title: String
  /// What is said where nothing is wrong.
  let fine: String

  init(
    _ findings: [Finding], kind: String = "doctor", title: String = "This computer and your workbook",
    fine: String = "All is well."
  ) {
    self.findings = findings
    self.kind = kind
    self.title = title
    self.fine = fine
  }

  var isSick: Bool { findings.contains { $0.state == .wrong } }

  var payload: [Finding] { findings }

  var table: PlainTable? {
    PlainTable(header: ["subject", "state", "text"], rows: findings.map { [$0.subject, $0.state.rawValue, $0.text] })
  }

  func lines(on screen: Screen) -> [String] {
    let body = findings.flatMap { lines($0, on: screen) }
    let count = findings.count { $0.state == .wrong }
    let verdict = count == 0 ? fine : "\(Plural.count(count, "thing")) to put right, marked with !"
    return [screen.ink.bold(title), ""] + body + [""] + screen.hint(verdict)
  }

  private func lines(_ finding: Finding, on screen: Screen) -> [String] {
    let word = finding.state == .good ? "good" : finding.state == .note ? "note" : "wrong"
    if screen.accessible { return ["\(finding.subject): \(word). \(screen.words(finding.text))"] }
    let sign = finding.state == .good ? "+" : finding.state == .note ? "-" : "!"
    let indent = screen.band == .narrow ? 4 : 18
    let text = screen.lines(finding.text, width: screen.width - indent)
    let head = "  \(sign) \(finding.subject)"
    guard screen.band != .narrow else { return [head] + text.map { "    \($0)" } }
    return text.enumerated().map { ($0 == 0 ? head : "").padded(to: indent) + $1 }
  }

  /// Lines to send to somebody who helps.
  var report: [String] {
    let system = ProcessInfo.processInfo.operatingSystemVersionString
    return ["hmw \(HouseVersion.text)", "System: \(system.safeForTerminal())"]
      + findings.map { "\($0.subject): \($0.state.rawValue). \($0.text.safeForTerminal())" }
  }
}
