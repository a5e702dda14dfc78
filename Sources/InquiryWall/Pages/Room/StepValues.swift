import InquiryDomain
import InquiryWorkbench

/// The running step with its clock, for the templates `step` and `wall`.
struct StepValues {
  var state: RoomState
  var words: Words

  var values: [String: Any] {
    let session = state.session
    return [
      "stepTitle": title, "prompt": prompt ?? false, "way": way ?? false, "question": state.question ?? false,
      "clock": Self.clock(session.left, phase: session.phase, in: words), "over": (session.left ?? 0) < 0,
      "voteOpen": state.votes.contains(where: \.open),
      "stepLog": session.step.map { [.application, .debrief].contains($0.captures) } ?? false,
    ]
  }

  private var title: String {
    switch state.session.phase {
    case "notStarted": words("step.notStarted")
    case "finished": words("step.finished")
    default: state.session.step?.title ?? words("step.none")
    }
  }

  private var prompt: String? {
    guard state.isUnderWay else { return nil }
    return state.session.step?.prompt
  }

  /// How people work in the step, such as "Alone, in silence".
  private var way: String? {
    guard let step = state.session.step, prompt != nil else { return nil }
    var parts = [words("work.\(step.work.rawValue)")]
    if step.silent { parts.append(words("work.silent")) }
    if step.hides { parts.append(words("work.hides")) }
    return parts.joined(separator: " · ")
  }

  /// The time left, as `8:03`, or that it is over.
  static func clock(_ left: Double?, phase: String, in words: Words) -> String {
    guard let left else { return "" }
    if phase == "paused" { return words("clock.paused", ["time": time(left)]) }
    return left < 0 ? words("clock.over", ["time": time(-left)]) : words("clock.left", ["time": time(left)])
  }

  private static func time(_ seconds: Double) -> String {
    let whole = Int(min(max(seconds, -359_999), 359_999))
    let rest = abs(whole) % 60
    return "\(abs(whole) / 60):\(rest < 10 ? "0" : "")\(rest)"
  }
}
