import InquiryDomain
import InquiryWorkbench

/// Log entries, newest first, each with how far it has come.
struct LogListing: Presentable {
  /// How far one leader is in the weeks that run now.
  struct Head {
    var name: String
    /// The session that lies behind; nil before the first.
    var after: Int?
    var dots: ProgressDots
  }

  let views: [LogView]
  let hasMore: Bool
  let names: LogNames
  /// Whose entries these are, where only one person's were asked for.
  let person: Person?
  let head: Head?
  /// Whether whoever looks has not said who they are.
  var isKeeper = false

  let kind = "log.list"
  var payload: [LogShape] { views.map { LogShape($0, names: names) } }
  var table: PlainTable? { PlainTable(header: LogShape.columns, rows: payload.map(\.row)) }

  func lines(on screen: Screen) -> [String] {
    let listing = Listing(
      kind: kind, payload: [LogShape](), table: nil, noun: "Log entry", rows: views.map { row($0, on: screen) },
      none: none, after: after)
    return (head.map { headLines($0, on: screen) + [""] } ?? []) + listing.lines(on: screen)
  }

  private var none: String {
    person == nil
      ? "Nothing in the log yet that you may read. Write what you tried: hmw log add"
      : "Nothing in this log yet that you may read. Plan one thing: hmw log plan \"TEXT\" --by fri"
  }

  private var after: [String] {
    let own = person.map { "With what only they may read: hmw --as \"\($0.name.safeForTerminal())\" log list" }
    let keepers = isKeeper ? [own].compactMap(\.self) : []
    guard !views.isEmpty else { return keepers }
    return ["hmw log show \(views[0].entry.number)" + (hasMore ? " · all of them: hmw log list --all" : "")] + keepers
  }

  private func headLines(_ head: Head, on screen: Screen) -> [String] {
    let weeks = head.after.map { "after Session \($0)" } ?? "before the first session"
    let title = "\(screen.words(head.name)) · \(weeks)"
    guard !screen.accessible else { return ["\(screen.words(head.name)), \(weeks). \(head.dots.whole.stopped)"] }
    let text = "\(title)  \(head.dots.signs(screen.ink)) \(head.dots.whole)"
    return screen.ink.chrome(text).wrapped(to: screen.width)
  }

  private func row(_ view: LogView, on screen: Screen) -> ListedRow {
    let dots = ProgressDots(progress: view.progress)
    let signs = screen.accessible ? dots.done : "\(dots.signs(screen.ink)) \(dots.furthest)"
    let name = person == nil ? names.book.name(of: view.entry.personID) ?? "" : ""
    let secret = view.entry.visibility <= .pair ? view.entry.visibility.rawValue : ""
    return ListedRow(
      key: "\(view.entry.number)", text: view.entry.gist, facts: [name, day(of: view.entry), signs, secret])
  }

  private func day(of entry: LogEntry) -> String {
    if let day = entry.didOn { return day.shortText }
    if entry.did == .notYet { return "not yet" + (entry.blockedBy.map { ", \($0.rawValue)" } ?? "") }
    return entry.planFor.map { "by \($0.shortText)" } ?? ""
  }
}

extension LogEntry {
  /// What stands for it in a list: what was done, else what was meant, else the first of its words.
  var gist: String {
    let reason = did == .notYet && plan == nil ? "Not yet" + (blockedWhy.map { ": \($0)" } ?? "") : nil
    return (tried ?? plan ?? reason ?? words.first ?? "Done").safeForTerminal().truncated(to: 200)
  }
}
