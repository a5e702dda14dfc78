import InquiryDomain
import InquiryWorkbench

extension SetupDraft {
  /// The draft as the workbook keeps it.
  var fields: [String: String] {
    [
      "phase": phase.rawValue, "name": name, "timeZone": timeZone, "count": "\(count)", "rhythm": rhythm,
      "people": people.map(Self.line).joined(separator: "\n"),
      "communities": communities.map(Self.line).joined(separator: "\n"), "norms": norms.joined(separator: "\n"),
      "first": first?.description ?? "", "firstTyped": firstTyped, "begun": begun,
      "keptApart": keptApart.map { "\($0.first)\t\($0.second)" }.sorted().joined(separator: "\n"),
    ]
  }

  init(fields: [String: String]) {
    self.init()
    phase = fields["phase"].flatMap { SetupPhase(rawValue: $0) } ?? .name
    name = fields["name"] ?? ""
    timeZone = fields["timeZone"] ?? ""
    people = Self.lines(fields["people"]).map(Self.person)
    communities = Self.lines(fields["communities"]).map(Self.community)
    norms = Self.lines(fields["norms"])
    first = fields["first"].flatMap { Instant($0) }
    firstTyped = fields["firstTyped"] ?? ""
    count = fields["count"].flatMap { Int($0) } ?? 6
    rhythm = fields["rhythm"] ?? "month"
    begun = fields["begun"] ?? ""
    keptApart = Set(Self.lines(fields["keptApart"]).compactMap(Self.pair))
  }

  /// No cell holds a tab or a line break: the reader of lists evens them out.
  private static func line(_ person: NewMember) -> String {
    [person.name, person.school ?? "", person.community ?? "", person.role.rawValue].joined(separator: "\t")
  }

  private static func line(_ community: NewCommunity) -> String {
    ([community.name, community.challenge] + community.members).joined(separator: "\t")
  }

  private static func lines(_ text: String?) -> [String] { (text ?? "").split(separator: "\n").map(String.init) }

  private static func cells(_ line: String) -> [String] {
    line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
  }

  private static func person(_ line: String) -> NewMember {
    let cells = cells(line) + ["", "", ""]
    return NewMember(
      name: cells[0], school: cells[1].isEmpty ? nil : cells[1], community: cells[2].isEmpty ? nil : cells[2],
      role: Membership.Role(rawValue: cells[3]) ?? .principal)
  }

  private static func community(_ line: String) -> NewCommunity {
    let cells = cells(line) + [""]
    return NewCommunity(
      name: cells[0], challenge: cells[1], members: cells.dropFirst(2).filter { !$0.isEmpty })
  }

  private static func pair(_ line: String) -> SimilarNames.Pair? {
    let cells = cells(line)
    return cells.count == 2 ? SimilarNames.Pair(cells[0], cells[1]) : nil
  }
}
