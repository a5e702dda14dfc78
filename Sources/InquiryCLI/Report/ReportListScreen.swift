import InquiryDomain
import InquiryWorkbench

/// What can be made, each with its command, and what can't yet, with the reason.
struct ReportListScreen: Presentable {
  /// What every command says beside the report's name.
  struct Door {
    /// `hmw report`, with the option that leads to the workbook.
    var program: String
    /// The community's number, or all, where one was named.
    var community: String?
    /// Whether a sheet has to be told which community it is of.
    var asksWhich: Bool
    var audience: ReportAudience

    func command(_ name: String, community number: String? = nil) -> String {
      let community = (community ?? number).map { " --community \($0)" } ?? ""
      let reader = audience == .community ? "" : " --for \(audience.rawValue)"
      return "\(program) \(name)\(community)\(reader)"
    }
  }

  /// One report.
  struct Row {
    var kind: ReportKind
    var command: String
    /// Why it can't be made yet; nil where it can.
    var lack: String?

    init(_ kind: ReportKind, in materials: [ReportMaterial], _ door: Door) {
      self.kind = kind
      let ready = materials.first { kind.lack(in: $0) == nil }
      lack = ready == nil ? materials.first.flatMap { kind.lack(in: $0) } ?? "there is nothing to show yet" : nil
      let needsOne = door.asksWhich && kind != .minutes && kind != .data
      command = door.command(
        kind.rawValue, community: needsOne ? ready?.community.map { "\($0.number)" } : nil)
    }
  }

  var name: String
  var rows: [Row]
  /// To choose from, where none was named.
  var communities: [Community]
  var findings: Int
  var door: Door

  let kind = "report.list"

  /// A report as programs read it.
  struct Shape: Encodable, Sendable {
    var report: String
    var title: String
    var command: String
    var ready: Bool
    var because: String?
  }

  var payload: [Shape] {
    rows.map {
      Shape(
        report: $0.kind.rawValue, title: $0.kind.title, command: $0.command, ready: $0.lack == nil, because: $0.lack)
    }
  }

  var table: PlainTable? {
    PlainTable(
      header: ["report", "title", "command", "ready", "because"],
      rows: payload.map { [$0.report, $0.title, $0.command, $0.ready ? "yes" : "no", $0.because ?? ""] })
  }

  func lines(on screen: Screen) -> [String] {
    let ready = rows.filter { $0.lack == nil }
    let waiting = rows.filter { $0.lack != nil }
    let isWide = ready.allSatisfy { screen.width >= Self.column + $0.command.count }
    return screen.lines("What can leave the room · \(screen.words(name))", width: screen.width).map(screen.ink.bold)
      + [""] + ready.flatMap { lines(of: $0, inOneRow: isWide, on: screen) }
      + (waiting.isEmpty ? [] : ["", "Not yet"] + waiting.flatMap { lines(waiting: $0, on: screen) }) + [""]
      + advice(on: screen)
  }

  /// Where the commands begin.
  private static let column = 62

  private func lines(of row: Row, inOneRow: Bool, on screen: Screen) -> [String] {
    if screen.accessible { return ["\(row.kind.title): \(row.kind.promise). Type: \(row.command)"] }
    let words = "\(row.kind.title): \(row.kind.promise)"
    guard inOneRow else { return indented(words, on: screen) + ["    \(row.command)"] }
    return [screen.row([ColumnCell(words, at: 3), ColumnCell(row.command, at: Self.column)])]
  }

  private func lines(waiting row: Row, on screen: Screen) -> [String] {
    let words = "\(row.kind.title): \(row.lack ?? "")"
    return screen.accessible ? [words.stopped] : indented(words, on: screen)
  }

  private func indented(_ words: String, on screen: Screen) -> [String] {
    screen.lines(words, width: screen.width - 2).map { "  \($0)" }
  }

  private func advice(on screen: Screen) -> [String] {
    let names = communities.map { "\($0.number) \($0.name)" }.joined(separator: ", ")
    let lines = [
      communities.isEmpty ? nil : "The communities: \(names)",
      "All of it: \(door.command("all")) --out reports",
      findings == 0 ? nil : "\(Plural.count(findings, "place")) to read first: \(door.command("findings"))",
      "Names stay out unless you ask; --for says who will read it: hmw help reports",
    ]
    return lines.compactMap(\.self).flatMap { screen.hint($0) }
  }
}
