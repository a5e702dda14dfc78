import InquiryDomain
import InquiryWorkbench

/// What an audit found: each thing with what to type.
struct FindingList: Presentable {
  /// One finding as programs read it.
  struct Shape: Encodable, Sendable {
    var code: String
    var playlist: String?
    var resources: [String]
    var sentence: String
    var fix: String
  }

  let kind = "playlist.check"
  let findings: [PlaylistFinding]
  let words: FindingWords
  /// How many lists were looked at.
  let lists: Int

  var payload: [Shape] {
    findings.map {
      Shape(
        code: $0.kind.rawValue, playlist: $0.playlist, resources: $0.resources, sentence: words.sentence($0),
        fix: words.fix($0))
    }
  }

  var table: PlainTable? {
    PlainTable(
      header: ["code", "playlist", "resources", "finding", "fix"],
      rows: payload.map { [$0.code, $0.playlist ?? "", $0.resources.joined(separator: ","), $0.sentence, $0.fix] })
  }

  func lines(on screen: Screen) -> [String] {
    guard !findings.isEmpty else {
      return [lists == 1 ? "That list is in good order." : "All \(lists) lists are in good order."]
    }
    return findings.flatMap { screen.accessible ? [spoken($0)] : drawn($0, on: screen) }
  }

  private func place(_ finding: PlaylistFinding) -> String {
    finding.playlist.map { slug in words.inFiles ? slug : words.playlists[slug].map { "Playlist \($0)" } ?? slug }
      ?? "Twice"
  }

  private func spoken(_ finding: PlaylistFinding) -> String {
    "\(place(finding)): \(words.sentence(finding)) Type: \(words.fix(finding))"
  }

  private func drawn(_ finding: PlaylistFinding, on screen: Screen) -> [String] {
    screen.lines("\(place(finding)): \(words.sentence(finding))", width: screen.width)
      + screen.hint(words.fix(finding)).flatMap { $0.wrapped(to: screen.width - 4) }.map { "    \($0)" }
  }
}
