import InquiryDomain
import InquiryWorkbench

/// A question while it is worded, with what it grows from and what the coach would ask (ux.md 7.6).
struct QuestionScreen: Sendable {
  let view: QuestionView
  let left: Double?
  let allotted: Double
  var coach = QuestionCoach()

  func lines(on screen: Screen) -> [String] {
    let clock =
      left.map { screen.band == .wide ? "\(ClockText.left($0)) of \(ClockText.minutes(allotted))" : ClockText.left($0) }
      ?? ""
    return screen.header(screen.ink.chrome(title), clock) + [""] + sources(screen) + words(screen) + [""]
      + findings(screen)
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
    guard screen.band == .wide else { return ["\(label):"] + screen.lines(text, width: screen.width) }
    return screen.lines(text, width: screen.width - 17).enumerated().map {
      ($0 == 0 ? "  \(label)".padded(to: 17) : String(repeating: " ", count: 17)) + $1
    }
  }

  private func words(_ screen: Screen) -> [String] {
    let indent = screen.band == .wide ? "  " : ""
    return screen.lines(view.text, width: screen.width - indent.count).map { indent + screen.ink.bold($0) }
  }

  private func findings(_ screen: Screen) -> [String] {
    let findings = coach.read(view.text).findings
    guard !findings.isEmpty else {
      return screen.lines("+ It opens well, and it is one question.", width: screen.width - 2).map { "  " + $0 }
    }
    return ["  To ask yourselves (not a mark)"] + findings.map { "    \($0.severity == .info ? "?" : "!") \($0.ask)" }
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
