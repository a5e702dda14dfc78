import InquiryDomain
import InquiryWorkbench

/// The way through a session for somebody who was away, step by step.
struct CatchUpScreen: Presentable {
  let way: CatchUpView
  /// What they type as their name.
  let handle: String

  let kind = "session.catch-up"
  var payload: CatchUpShape { CatchUpShape(way, handle: handle) }

  var table: PlainTable? {
    PlainTable(
      header: ["step", "title", "minutes", "done", "to_read", "read", "write"],
      rows: payload.steps.map { step in
        [
          step.captures, step.title, "\(step.minutes)", step.done ? "yes" : "no", "\(step.toRead)", step.read ?? "",
          step.write ?? "",
        ]
      })
  }

  func lines(on screen: Screen) -> [String] {
    let session = way.session
    let title = "\(way.person.name), session \(session.number): \(session.title)"
    let left = way.stops.filter { !$0.isDone }
    let head = screen.lines(title, width: screen.width).map(screen.ink.bold)
    guard !way.stops.isEmpty else {
      return head + [""] + screen.hint("Nothing was written in this session. Ask your partner what it was like.")
    }
    guard !left.isEmpty else { return head + [""] + screen.hint("You have caught up with all of it. Thank you.") }
    return head
      + screen.hint("\(Plural.count(left.count, "step")) left, about \(way.minutes) minutes, in any sitting you like.")
      + way.stops.enumerated().flatMap { [""] + stop($1, number: $0 + 1, on: screen) }
  }

  private func stop(_ stop: CatchUpView.Stop, number: Int, on screen: Screen) -> [String] {
    let step = stop.step
    let state = stop.isDone ? "done" : "about \(step.minutes) minutes"
    let heading = "\(number)  \(step.title)\(screen.accessible ? ", " : screen.ink.chrome(" · "))\(state)"
    guard !stop.isDone else { return screen.lines(heading, width: screen.width) }
    return screen.lines(heading, width: screen.width)
      + LabelledLines.of(
        [
          ("Read", reading(stop)), ("Think", step.prompt), ("With", partner(step)),
          ("Write", step.writing(as: handle) ?? "Nothing: the vote is over; read what came of it."),
        ], on: screen)
  }

  private func reading(_ stop: CatchUpView.Stop) -> String? {
    guard let command = stop.step.reading else { return nil }
    let read = "\(command) --as \(handle.contains(" ") ? "\"\(handle)\"" : handle)"
    return stop.toRead == 0 ? nil : "\(stop.toRead) of your community: \(read)"
  }

  private func partner(_ step: CatchUpStep) -> String? {
    guard step.withPartner else { return nil }
    let names = way.partners.map(\.name)
    return names.isEmpty
      ? "Somebody of your community, on the phone" : "\(NumberWords.listed(names)), on the phone"
  }
}
