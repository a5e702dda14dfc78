import InquiryDomain
import InquiryWorkbench

/// Where a group is, and what to type next.
struct StatusScreen: Presentable {
  var cohort: Cohort
  var shape: StatusShape
  /// The session that runs or comes next, in words.
  var session: String?
  /// What to type, and what it does.
  var next: [(command: String, about: String)]

  let kind = "status"
  var payload: StatusShape { shape }

  func lines(on screen: Screen) -> [String] {
    heading(on: screen) + [""] + facts(on: screen) + ["", "What to type next"]
      + next.flatMap { way($0.command, $0.about, on: screen) }
  }

  private func heading(on screen: Screen) -> [String] {
    guard let own = shape.cohorts.first(where: { $0.id == cohort.id.text }) else { return [] }
    let counts = "\(Plural.people(own.people)), \(Plural.communities(own.communities))"
    return screen.header(screen.words(cohort.name), counts)
  }

  private func facts(on screen: Screen) -> [String] {
    let sessions = [("Session", session ?? "none planned yet")]
    let questions = (shape.questions ?? []).map { question in
      ("Question \(question.number)", question.text + (question.community.map { " (\($0))" } ?? ""))
    }
    let others = shape.cohorts.filter { $0.id != cohort.id.text }.map { ("Group \($0.number)", $0.name) }
    return (sessions + interval(on: screen) + questions + others).flatMap { field($0.0, $0.1, on: screen) }
      + names(on: screen)
  }

  /// How far people are and what is due, in counts.
  private func interval(on screen: Screen) -> [(String, String)] {
    guard let interval = shape.interval else { return [] }
    let counts = interval.counts
    let isBetween = interval.after != nil && shape.session?.status != "running"
    let hasProgress = isBetween || counts.planned + counts.debriefed > 0
    let dot = screen.accessible ? ", " : " · "
    let progress = [
      "\(counts.planned) of \(counts.people) planned", "\(counts.applied) applied", "\(counts.noted) noted",
      "\(counts.debriefed) debriefed",
    ].joined(separator: dot)
    let due = [
      interval.promisesOverdue > 0 ? "\(Plural.count(interval.promisesOverdue, "promise")) past the day" : nil,
      interval.promisesDueThisWeek > 0 ? "\(Plural.count(interval.promisesDueThisWeek, "promise")) due this week" : nil,
      interval.barriersWaiting > 0
        ? "\(Plural.count(interval.barriersWaiting, "barrier")) without a word from the district" : nil,
    ].compactMap(\.self)
    return (hasProgress ? [("Since last", progress)] : []) + (due.isEmpty ? [] : [("Due", due.joined(separator: dot))])
  }

  private func names(on screen: Screen) -> [String] {
    guard let people = shape.interval?.people else { return [] }
    let rows = people.map { person in
      let steps = [
        (person.planned, "planned"), (person.applied, "applied"), (person.noted, "noted"),
        (person.debriefed, "debriefed"),
      ].filter(\.0).map(\.1)
      return (person.name, steps.isEmpty ? "nothing yet" : steps.joined(separator: ", "))
    }
    return [""] + screen.hint("For your eyes only: never show this list to the room.")
      + rows.flatMap { name, steps in
        screen.lines("\(name): \(steps)", width: screen.width - 2).map { "  \($0)" }
      }
  }

  private func field(_ label: String, _ text: String, on screen: Screen) -> [String] {
    if screen.accessible { return ["\(label): \(screen.words(text))"] }
    if screen.band == .narrow {
      return [label] + screen.lines(screen.ink.chrome(text), width: screen.width - 4).map { "    \($0)" }
    }
    return screen.lines(text, width: screen.width - 16).enumerated().map { index, line in
      "  " + (index == 0 ? label : "").padded(to: 14) + line
    }
  }

  private func way(_ command: String, _ about: String, on screen: Screen) -> [String] {
    if screen.accessible { return ["Type \(command). \(about)."] }
    guard screen.band != .narrow else {
      return ["  \(screen.ink.bold(command))"] + screen.lines(about, width: screen.width - 4).map { "    \($0)" }
    }
    return screen.lines(about, width: screen.width - 30).enumerated().map { index, line in
      screen.row([
        ColumnCell(index == 0 ? command : "", at: 3, style: { screen.ink.bold($0) }), ColumnCell(line, at: 31),
      ])
    }
  }
}
