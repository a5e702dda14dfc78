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
    return (sessions + questions + others).flatMap { field($0.0, $0.1, on: screen) }
  }

  private func field(_ label: String, _ text: String, on screen: Screen) -> [String] {
    if screen.accessible { return ["\(label): \(screen.words(text))"] }
    if screen.band == .narrow { return [label] + screen.lines(text, width: screen.width - 4).map { "    \($0)" } }
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
