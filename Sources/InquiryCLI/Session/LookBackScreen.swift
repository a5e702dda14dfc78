import InquiryDomain
import InquiryWorkbench

/// What came of the weeks before a session: counts, then what may be read aloud.
struct LookBackScreen: Presentable {
  let look: LookBack
  let book: CohortBook
  var names = false
  /// How many entries are shown in full; the rest is counted.
  var room = 12

  let kind = "session.look-back"
  var payload: LookBackShape { LookBackShape(look, names: names ? book : nil) }

  var table: PlainTable? {
    PlainTable(
      header: ["number", "did", "plan", "tried", "saw", "fell_flat", "noticed", "blocked_by", "blocked_why", "who"],
      rows: payload.entries.map { entry in
        [
          "\(entry.number)", entry.did ?? "", entry.plan ?? "", entry.tried ?? "", entry.saw ?? "",
          entry.fellFlat ?? "",
          entry.noticed ?? "", entry.blockedBy ?? "", entry.blockedWhy ?? "", entry.who ?? "",
        ]
      })
  }

  func lines(on screen: Screen) -> [String] {
    let title = look.since.map { "Since session \($0.number)" } ?? "Before the first session"
    return screen.lines(title, width: screen.width).map(screen.ink.bold) + [""]
      + screen.hint(ProgressWords.counts(look.counts, on: screen)) + told(on: screen) + obstacles(on: screen)
      + questions(on: screen)
  }

  private var told: [LogEntry] { look.entries.filter { $0.did != nil && $0.did != .notYet } }

  private func told(on screen: Screen) -> [String] {
    guard !told.isEmpty else { return [""] + screen.hint("Nobody has written for all of us yet. Ask in pairs.") }
    let more = told.count - room
    return told.prefix(room).flatMap { [""] + entry($0, on: screen) }
      + (more > 0 || look.isCut ? ["", screen.ink.chrome("… and \(max(more, 1)) more: hmw log list")] : [])
  }

  private func entry(_ entry: LogEntry, on screen: Screen) -> [String] {
    let who = names ? book.name(of: entry.personID) : nil
    let parts: [(String, String?)] = [
      ("Who", who), ("Tried", entry.tried ?? entry.plan), ("Saw", entry.saw), ("Fell flat", entry.fellFlat),
      ("Now thinks", entry.noticed),
    ]
    return LabelledLines.of(parts, on: screen)
  }

  /// Reasons are counted by category, never put beside a person.
  private func obstacles(on screen: Screen) -> [String] {
    let counts = look.obstacles
    guard !counts.isEmpty else { return [] }
    let listed = Category.allCases.compactMap { category in counts[category].map { "\($0) \(category.title)" } }
    let without = counts[nil].map { ["\($0) without a reason"] } ?? []
    let reasons = look.entries.filter { $0.did == .notYet }.compactMap(\.blockedWhy)
    let line = "Not yet: \((listed + without).joined(separator: screen.accessible ? ", " : " · "))"
    return [""] + screen.hint(line)
      + reasons.prefix(room).flatMap { screen.lines("- \($0)", width: screen.width - 2).map { "  \($0)" } }
  }

  private func questions(on screen: Screen) -> [String] {
    guard !look.inquiries.isEmpty else { return [] }
    return [""]
      + look.inquiries.flatMap { inquiry -> [String] in
        let name = book.community(inquiry.inquiry.communityID).map { " of \($0.name)" } ?? ""
        return screen.lines("The question\(name): \(inquiry.text)", width: screen.width)
      }
  }
}
