import InquiryDomain
import InquiryWorkbench

/// What people leave a session with, as plain text that stays readable in a mail.
struct SummaryScreen: Presentable {
  let summary: SessionSummary
  let book: CohortBook

  let kind = "session.summary"
  var payload: SummaryShape { SummaryShape(summary, in: book) }

  func lines(on screen: Screen) -> [String] {
    let blocks = [title, promises, plans, questions, next] + book.communities.map(own)
    let told = blocks.filter { !$0.isEmpty }
    return told.enumerated().flatMap { index, block in
      (index == 0 ? [] : [""]) + block.flatMap { line in wrapped(line, on: screen) }
    }
  }

  /// A point of a list goes on under its own words.
  private func wrapped(_ line: String, on screen: Screen) -> [String] {
    guard screen.cuts, line.hasPrefix("- ") else { return screen.lines(line, width: screen.cuts ? screen.width : .max) }
    return screen.lines(String(line.dropFirst(2)), width: screen.width - 2).enumerated().map {
      ($0 == 0 ? "- " : "  ") + $1
    }
  }

  private var title: [String] {
    let session = summary.session
    let day = session.plannedStart.map { ", \(LocalTime($0, in: book.zone).longDay)" } ?? ""
    return [
      "\(book.cohort.name), session \(session.number)\(day): \(session.title)",
      "\(summary.present) of \(summary.invited) were there.",
    ]
  }

  private var promises: [String] {
    guard !summary.promises.isEmpty else {
      return ["Nobody has promised anything yet: hmw promise add TEXT --who NAME --by DAY"]
    }
    let ours = summary.promises.filter { !isOwn($0) }
    return ours.isEmpty ? [] : ["What we said we would do"] + ours.map(line)
  }

  private func line(of promise: Commitment) -> String {
    let who = book.name(of: promise.personID) ?? "All of us"
    let due = promise.dueOn.map { ", by \($0.shortText)" } ?? ""
    return "- \(who): \(promise.text)\(due)\(promise.doneAt == nil ? "" : " (done)")"
  }

  private func line(of entry: LogEntry) -> String? {
    entry.plan.map { "- \($0)\(entry.planFor.map { ", by \($0.shortText)" } ?? "")" }
  }

  /// Whether only one of several communities may read it.
  private func isOwn(_ entry: some Confidential) -> Bool {
    book.communities.count > 1 && entry.staysInCommunity
  }

  /// What only a community may read stands apart, so that it can be cut off before the mail goes to the others.
  private func own(of community: Community) -> [String] {
    let promises = summary.promises.filter { isOwn($0) && $0.communityID == community.id }
    let plans = summary.plans.filter { isOwn($0) && $0.communityID == community.id }
    let lines =
      (promises.isEmpty ? [] : ["What we said we would do"] + promises.map(line))
      + (plans.isEmpty ? [] : ["What we want to try"] + plans.compactMap(line))
    return lines.isEmpty ? [] : ["Only for \(community.name)"] + lines
  }

  /// What people mean to try stands without their names: some of it is tender.
  private var plans: [String] {
    let count = summary.counts.planned
    guard count > 0 || !summary.plans.isEmpty else { return [] }
    return ["What we want to try: \(count) of \(summary.counts.people) have planned something"]
      + summary.plans.filter { !isOwn($0) }.compactMap(line)
  }

  private var questions: [String] {
    summary.inquiries.map { inquiry in
      let name = book.community(inquiry.inquiry.communityID).map { " of \($0.name)" } ?? ""
      return "Our question\(name): \(inquiry.text)"
    }
  }

  private var next: [String] {
    guard let next = summary.next else { return ["The next session has no day yet."] }
    let when = next.plannedStart.map { LocalTime($0, in: book.zone).dayAndClock } ?? "no day yet"
    return ["We meet again: \(when), \(next.title)"]
      + (summary.session.meanwhile.map { ["Until then: \($0)"] } ?? [])
  }
}
