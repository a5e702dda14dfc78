import InquiryDomain

extension DebriefConsole {
  var promptText: String {
    let who = talk.speakerID.map { names[$0] } ?? "together"
    let clock = context.profile.accessible ? "" : " · \(ClockText.left(talk.left(at: now)))"
    let place = screen.band == .narrow ? "" : "debrief · "
    return screen.ink.chrome("\(place)\(screen.words(who))\(clock)> ")
  }

  /// Once a second: the time in the prompt, and what time it is in words.
  func tick() -> Tick {
    let lines = marks(left: talk.left(at: now), of: talk.allotted)
    return Tick(prompt: context.profile.accessible ? nil : promptText, linesAbove: lines.map(screen.ink.chrome))
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
    guard let mark = fresh.last else { return [] }
    guard mark == .up else { return ["\(ClockText.left(left))."] }
    return ["Time is up. Let them finish; then \(talk.hasNext ? "swap" : "finish"), or +1."]
  }

  /// Takes what has passed already as said.
  func resetMarks() {
    announced = []
    _ = marks(left: talk.left(at: now), of: talk.allotted)
  }
}
