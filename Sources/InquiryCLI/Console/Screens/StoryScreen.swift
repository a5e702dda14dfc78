import InquiryDomain
import InquiryWorkbench

/// One story while it is told (ux.md 7.4).
struct StoryScreen: Sendable {
  let form: Form
  let teller: String?
  let round: Int
  let rounds: Int
  let left: Double?
  let allotted: Double
  /// Who will be able to read it.
  let readers: String
  /// What listeners have written down so far.
  let needs: [Need]
  let assumptions: [AssumptionCheck]

  func lines(on screen: Screen) -> [String] {
    screen.accessible ? spoken(on: screen) : drawn(on: screen)
  }

  /// As sentences, each with its label, for a screen reader.
  private func spoken(on screen: Screen) -> [String] {
    let title = ["Story \(round) of \(rounds)", teller.map(screen.words), left.map(ClockText.left)].compactMap(\.self)
    let answers = form.questions.compactMap { question in
      form.answers[question.key].map { "\(question.ask) \(screen.words($0))" }
    }
    return [title.joined(separator: ". ") + ".", Self.guidance] + answers
      + heardRows.map { "Heard, \($0.label): \(screen.words($0.text))" } + ["This goes to \(readers)."]
  }

  private func drawn(on screen: Screen) -> [String] {
    let narrow = screen.band != .wide
    let who = teller.map { narrow ? String($0.prefix { $0 != "," }) : $0 }
    let title = "Story \(round) of \(rounds)" + (who.map { " · \(screen.words($0))" } ?? "")
    let clock =
      left.map { narrow ? ClockText.left($0) : "\(ClockText.left($0)) of \(ClockText.minutes(allotted))" } ?? ""
    return screen.header(screen.ink.chrome(title), clock) + [""] + guidance(screen) + [""] + answers(screen)
      + heard(screen) + [""] + screen.lines("This goes to \(readers)", width: screen.width - 2).map { "  " + $0 }
  }

  private static let guidance =
    "Tell one moment, not the whole year: who was there, what happened, how did it feel? Leave out names of children, families and staff."

  private func guidance(_ screen: Screen) -> [String] {
    screen.lines(Self.guidance, width: screen.width - 2).map { "  " + $0 }
  }

  private func answers(_ screen: Screen) -> [String] {
    form.questions.enumerated().flatMap { index, question -> [String] in
      guard let answer = form.answers[question.key] else { return [] }
      let label = "  \(index + 1)  \(question.ask)"
      guard screen.band == .wide else {
        return [label] + screen.lines(answer, width: screen.width - 5, keepingLineBreaks: true).map { "     " + $0 }
      }
      let body = screen.lines(answer, width: screen.width - 28, keepingLineBreaks: true)
      return body.enumerated().map { ($0 == 0 ? label.padded(to: 27) : String(repeating: " ", count: 27)) + $1 }
    }
  }

  private var heardRows: [(label: String, text: String)] {
    needs.map { ("need \($0.number)", $0.text) }
      + assumptions.map { ("assumption \($0.number)", "\($0.assumption) (not tested yet)") }
  }

  private func heard(_ screen: Screen) -> [String] {
    guard !heardRows.isEmpty else { return [] }
    return [""]
      + heardRows.flatMap { label, text -> [String] in
        guard screen.band == .wide else {
          return ["  \(label)"] + screen.lines(text, width: screen.width - 5).map { "     " + $0 }
        }
        return screen.lines(text, width: screen.width - 20).enumerated().map {
          ($0 == 0 ? "    \(label)".padded(to: 20) : String(repeating: " ", count: 20)) + $1
        }
      }
  }
}
