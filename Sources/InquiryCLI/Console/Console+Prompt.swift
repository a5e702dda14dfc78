import InquiryDomain
import InquiryWorkbench

/// A moment of a step that is said aloud once.
enum ClockMark: Hashable, Sendable {
  case half, fifth, twentieth, five, one, up
}

extension Console {
  /// The prompt that stands now, with a clock that goes on while people think.
  func nextPrompt() -> Prompt {
    // A file that is busy for a moment must not end the console: the last look stands.
    try? refresh()
    let initial = refill.isEmpty && !waiting.isEmpty ? waiting.removeFirst() : refill
    refill = ""
    return Prompt(promptText, initial: initial, tick: { [self] in tick() })
  }

  private var promptText: String {
    if let form, let question = form.current {
      let number = (form.questions.firstIndex { $0.key == question.key } ?? 0) + 1
      let whose = step?.captures == .story ? book.name(of: memory.speakerID).map { "\(short($0)), " } ?? "" : ""
      return "\(whose)\(number)  \(question.ask)  "
    }
    return screen.ink.chrome("session \(view.session.number)\(whereabouts)\(clock)> ")
  }

  /// The person whose turn it is, else the community that is worked with.
  private var whereabouts: String {
    guard screen.band != .narrow else { return "" }
    if step?.captures == .story, let teller = book.name(of: memory.speakerID) { return " · \(short(teller))" }
    return book.community(memory.communityID).map { " · \(short($0.name))" } ?? ""
  }

  private func short(_ name: String) -> String { screen.words(name).truncated(to: 18, ellipsis: screen.ink.chrome("…")) }

  private var clock: String {
    guard !context.profile.accessible, let left = view.left else { return "" }
    return " · " + (view.walk.isPaused ? "paused" : ClockText.left(left))
  }

  /// Once a second: the time in the prompt, what time it is in words, and what others have done.
  private func tick() -> Tick {
    let before = view
    guard (try? refresh()) != nil else { return Tick() }
    var lines = moved(since: before)
    if let left = view.left, let current = view.walk.current, !view.walk.isPaused {
      lines += marks(left: left, of: view.walk.allotted(current))
    }
    return Tick(prompt: context.profile.accessible ? nil : promptText, linesAbove: lines.map(screen.ink.chrome))
  }

  private func moved(since before: SessionView) -> [String] {
    guard before.position != view.position else { return [] }
    announced = []
    return ["The session was moved elsewhere: now \(view.currentStep?.step.title ?? view.session.status.rawValue)."]
  }

  /// Words for the moments that have come: at a fifth and a twentieth left, and at the end.
  private func marks(left: Double, of allotted: Double) -> [String] {
    let due: [(ClockMark, Double)] =
      context.profile.accessible
      ? [(.half, allotted / 2), (.five, 300), (.one, 60), (.up, 0)]
      : [(.fifth, allotted / 5), (.twentieth, allotted / 20), (.up, 0)]
    let passed = due.filter { left <= $0.1 }.map(\.0)
    let fresh = passed.filter { !announced.contains($0) }
    announced.formUnion(passed)
    return fresh.last.map { [$0 == .up ? "Time is up. Take what you need: +1, or next." : "\(ClockText.left(left))."] }
      ?? []
  }

  /// Forgets what was announced and takes what has passed already as said.
  func resetMarks() {
    announced = []
    if let left = view.left, let current = view.walk.current { _ = marks(left: left, of: view.walk.allotted(current)) }
  }
}
