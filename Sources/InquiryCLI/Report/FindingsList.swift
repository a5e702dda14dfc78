import InquiryDomain
import InquiryWorkbench

/// Words that may tell who somebody is, with where they stand, for a person to settle.
struct FindingsList: Presentable {
  let findings: [ReportFinding]
  let audience: ReportAudience

  let kind = "report.findings"

  /// Each once, in the order of the entries.
  init(_ findings: [ReportFinding], for audience: ReportAudience) {
    var known: Set<String> = []
    self.findings = findings.filter { known.insert($0.fingerprint).inserted }
    self.audience = audience
  }

  var payload: [FindingShape] { findings.map { FindingShape($0) } }

  var table: PlainTable? {
    PlainTable(
      header: ["fingerprint", "where", "words", "ask", "text"],
      rows: payload.map { [$0.fingerprint, $0.where_, $0.words, $0.ask, $0.text] })
  }

  func lines(on screen: Screen) -> [String] {
    guard !findings.isEmpty else {
      return screen.hint("Nothing was found that may tell who somebody is. \(ReportAudience.reminder)")
    }
    let title = "Before it goes out (\(audience.rawValue)): words that may tell who somebody is"
    return screen.lines(title, width: screen.width).map(screen.ink.bold) + [""]
      + findings.flatMap { lines(of: $0, on: screen) } + [""]
      + screen.hint("hmw finds much and not all. \(ReportAudience.reminder)")
  }

  private func lines(of found: ReportFinding, on screen: Screen) -> [String] {
    let place = found.text.place.prefix(1).uppercased() + found.text.place.dropFirst()
    let ask = found.finding.ask
    // Nobody can judge the words without what stands around them.
    let excerpt = Excerpt(of: found.text.text, around: found.finding.range).text
    if screen.accessible {
      return [screen.words("\(place): \(found.finding.words). In: \(excerpt). \(ask)")]
    }
    return screen.lines("\(place): \"\(found.finding.words)\"", width: screen.width - 2).map { "  \($0)" }
      + screen.lines("in: \(excerpt)", width: screen.width - 4).map { "    \($0)" }
      + screen.lines(ask, width: screen.width - 4).map { "    \($0)" }
  }
}

/// A finding as programs read it.
struct FindingShape: Encodable, Sendable {
  var fingerprint: String
  var where_: String
  var words: String
  var ask: String
  var suggestion: String
  var text: String

  private enum CodingKeys: String, CodingKey {
    case fingerprint, words, ask, suggestion, text
    case where_ = "where"
  }

  init(_ found: ReportFinding) {
    fingerprint = found.fingerprint
    where_ = found.text.place
    words = found.finding.words
    ask = found.finding.ask
    suggestion = found.finding.replacement
    text = found.text.text
  }
}
