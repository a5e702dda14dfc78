import InquiryDomain
import InquiryWorkbench

/// What people leave a session with, as plain text that stays readable in a mail.
struct SummaryScreen: Presentable {
  let summary: SessionSummary
  let book: CohortBook

  let kind = "session.summary"
  var payload: SummaryShape { SummaryShape(summary, in: book) }

  func lines(on screen: Screen) -> [String] {
    let blocks = [title, promises, plans, questions, next].filter { !$0.isEmpty }
    return blocks.enumerated().flatMap { index, block in
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
    return ["What we said we would do"]
      + summary.promises.map { promise in
        let who = book.name(of: promise.personID) ?? "All of us"
        let due = promise.dueOn.map { ", by \($0.shortText)" } ?? ""
        return "- \(who): \(promise.text)\(due)\(promise.doneAt == nil ? "" : " (done)")"
      }
  }

  /// What people mean to try stands without their names: some of it is tender.
  private var plans: [String] {
    let count = summary.counts.planned
    guard count > 0 || !summary.plans.isEmpty else { return [] }
    return ["What we want to try: \(count) of \(summary.counts.people) have planned something"]
      + summary.plans.compactMap { entry in
        entry.plan.map { "- \($0)\(entry.planFor.map { ", by \($0.shortText)" } ?? "")" }
      }
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
