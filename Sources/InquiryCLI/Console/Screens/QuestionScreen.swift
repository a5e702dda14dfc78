import InquiryDomain
import InquiryWorkbench

/// A question while it is worded, with what it grows from and what the coach would ask (ux.md 7.6).
struct QuestionScreen: Sendable {
  let coached: CoachedQuestion
  let left: Double?
  let allotted: Double

  private var view: QuestionView { coached.view }

  func lines(on screen: Screen) -> [String] {
    let clock =
      left.map { screen.band == .wide ? "\(ClockText.left($0)) of \(ClockText.minutes(allotted))" : ClockText.left($0) }
      ?? ""
    return screen.header(screen.ink.chrome(title), clock) + [""] + sources(screen) + words(screen) + [""]
      + findings(screen) + test(screen) + start(screen)
  }

  private var title: String {
    let state = view.question.status == .draft ? "" : ", \(view.question.status.rawValue)"
    return "How might we · question \(view.question.number), draft \(view.drafts.last?.position ?? 0)\(state)"
  }

  private func sources(_ screen: Screen) -> [String] {
    let causes = view.causes.map { ("From cause \($0.number)", $0.text, $0.category?.title) }
    let needs = view.needs.map { ("From need \($0.number)", $0.text, String?.none) }
    let rows = (causes + needs).flatMap { label, text, category in
      labelled(label, text + (category.map { " (\($0))" } ?? ""), screen)
    }
    return rows.isEmpty ? [] : rows + [""]
  }

  private func labelled(_ label: String, _ text: String, _ screen: Screen) -> [String] {
    if screen.accessible { return ["\(label): \(screen.words(text))"] }
    guard screen.band == .wide else { return ["\(label):"] + screen.lines(text, width: screen.width) }
    return screen.lines(text, width: screen.width - 17).enumerated().map {
      ($0 == 0 ? "  \(label)".padded(to: 17) : String(repeating: " ", count: 17)) + $1
    }
  }

  private func words(_ screen: Screen) -> [String] {
    if screen.accessible { return [screen.words(view.text)] }
    return indented(screen.lines(view.text, width: screen.width - indent(screen)).map(screen.ink.bold), screen)
  }

  private func findings(_ screen: Screen) -> [String] {
    let lines = coached.reading.findings.flatMap { FindingLine(finding: $0).lines(on: screen) }
    let title = "Coach (things to ask yourselves, not a mark)"
    return indented(title.wrapped(to: screen.width - indent(screen)), screen) + lines + praise(screen)
  }

  /// What is good already; there is always something to build on.
  private func praise(_ screen: Screen) -> [String] {
    var good: [(String, String)] = []
    if !view.causes.isEmpty || !view.needs.isEmpty { good.append(("rooted", "It grows from what you found.")) }
    if coached.reading.findings.allSatisfy({ $0.severity == .info }) {
      good.append(("ready", "It opens well and leaves room."))
    }
    return good.flatMap { name, text -> [String] in
      guard !screen.accessible else { return ["Good, \(name): \(text)"] }
      return screen.hanging(
        text, after: [ColumnCell("+", at: 3), ColumnCell(name, at: 5)], at: 15, width: max(20, screen.width - 14))
    }
  }

  private func test(_ screen: Screen) -> [String] {
    let text =
      view.question.ideas.isEmpty
      ? "Test it: can the table name five different answers in one minute? (ideas)"
      : "\(Plural.count(view.question.ideas.count, "idea")) named. \(FiveIdeas(view.question.ideas, for: view.text).ask)"
    return indented(
      screen.accessible ? [screen.words(text)] : screen.lines(text, width: screen.width - indent(screen)), screen)
  }

  private func start(_ screen: Screen) -> [String] {
    guard let start = coached.startingPoint else { return [] }
    let title = "A starting point from your own words (change it freely, or take it: use)"
    guard !screen.accessible else { return [title, screen.words(start)] }
    return [""] + indented(title.wrapped(to: screen.width - indent(screen)), screen)
      + indented(screen.lines(start, width: screen.width - 2 * indent(screen)), screen).map {
        String(repeating: " ", count: indent(screen)) + $0
      }
  }

  private func indent(_ screen: Screen) -> Int { screen.band == .wide ? 2 : 0 }

  private func indented(_ lines: [String], _ screen: Screen) -> [String] {
    lines.map { String(repeating: " ", count: indent(screen)) + $0 }
  }
}

/// The drafts of one question under each other.
struct CompareScreen: Sendable {
  let view: QuestionView

  func lines(on screen: Screen) -> [String] {
    ["Question \(view.question.number), \(view.drafts.count == 1 ? "1 draft" : "\(view.drafts.count) drafts")"]
      + view.drafts.flatMap { draft in
        screen.lines(draft.text, width: screen.width - 6).enumerated().map {
          ($0 == 0 ? "  \(draft.position)".padded(to: 6) : "      ") + $1
        }
      }
  }
}
