import InquiryDomain
import InquiryWorkbench

/// The letter as plain text, the same in a terminal and in a file.
struct LetterScreen: Presentable {
  let letter: BarrierLetter

  var kind: String { "barrier.letter" }
  var payload: LetterShape { LetterShape(letter) }

  func lines(on screen: Screen) -> [String] {
    guard !letter.sections.isEmpty else {
      return screen.hint("No open barrier that the whole group may read. Raise one: hmw barrier raise TEXT")
    }
    let width = min(screen.width, 80)
    let opening =
      screen.lines("What stands in our way, from \(letter.cohort.name)", width: width) + [""]
      + screen.lines(
        "These are the things our schools can't solve alone. Please tell us of each whether you heard it, are working "
          + "on it, or can't change it for now.", width: width)
    return opening + letter.sections.flatMap { [""] + lines(of: $0, width: width, on: screen) }
  }

  private func lines(of section: BarrierLetter.Section, width: Int, on screen: Screen) -> [String] {
    screen.lines(section.owner.map { "For: \($0)" } ?? "Not given to an office yet", width: width)
      + section.parts.flatMap { part in
        heading(of: part, width: width, on: screen) + items(of: part, width: width, on: screen)
      }
  }

  private func heading(of part: BarrierLetter.Part, width: Int, on screen: Screen) -> [String] {
    let schools =
      part.schools.isEmpty
      ? part.schoolCount.map { "from \($0) schools" } : "from \(NumberWords.listed(part.schools))"
    let words = [part.category.map { "\($0.title): \($0.meaning)" } ?? "Other", schools].compactMap(\.self)
    return screen.lines(words.joined(separator: ", "), width: width - 2).map { "  \($0)" }
  }

  private func items(of part: BarrierLetter.Part, width: Int, on screen: Screen) -> [String] {
    part.barriers.flatMap { barrier in
      let words = [barrier.text.stopped, barrier.status == .raised ? "" : "(\(barrier.status.words))"]
      return screen.lines(words.filter { !$0.isEmpty }.joined(separator: " "), width: width - 6).enumerated()
        .map { ($0 == 0 ? "    - " : "      ") + $1 }
    }
  }
}
