import InquiryDomain
import InquiryWorkbench

extension LogScreen {
  /// How much there is so far, and with whom it is talked over by when.
  var foot: [String] {
    let since = surroundings.first.map { " since Session \($0.number)" } ?? " so far"
    let used = surroundings.fromResources
    let count =
      Plural.count(surroundings.entries, "entry", "entries") + since
      + (used > 0 ? screen.ink.chrome(" · ") + "\(used) used something from a playlist" : "")
    return field("So far", count) + field("Debrief due", debrief)
  }

  /// Five days before the next session, so that there is time to think of it again.
  private var debrief: String? {
    let names = surroundings.partners.compactMap { readers.book.name(of: $0) }
    guard !names.isEmpty, let start = surroundings.weeks.before?.plannedStart else { return nil }
    let (next, today) = (LocalTime(start, of: cohort).day, LocalTime(now, of: cohort).day)
    let due = next.adding(days: -5)
    let by = due < today ? "before \(next.shortText)" : "by \(due.shortText)"
    return "with \(NumberWords.listed(names)) \(by), 20 minutes: hmw debrief start"
  }
}
