import InquiryDomain
import InquiryWorkbench

/// Asks about each thing that was edited here and that a file says otherwise.
struct ImportQuestions {
  let context: CommandContext

  /// - Throws: `Failure` where somebody stopped; then nothing has been changed.
  func ask(_ conflicts: [ListConflict]) throws -> [String: ImportChoice] {
    var answers = context.answers
    var choices: [String: ImportChoice] = [:]
    for (index, conflict) in conflicts.enumerated() {
      ImportWords.lines(conflict, on: context.screen).forEach(context.error.line)
      let place = conflicts.count > 1 ? "\(index + 1) of \(conflicts.count): " : ""
      choices[conflict.id] = try choice(place, &answers)
    }
    return choices
  }

  private func choice(_ place: String, _ answers: inout any LineSource) throws(Failure) -> ImportChoice {
    while true {
      let prompt = Prompt(context.profile.errorInk.chrome("\(place)k keep yours · f take the file's · q stop: "))
      guard case .line(let typed) = answers.next(prompt: prompt) else { throw Self.stopped }
      switch typed.trimmed.lowercased().first {
      case "k": return .keep
      case "f": return .replace
      case "q": throw Self.stopped
      default: context.tell("Type k, f or q, then Enter.")
      }
    }
  }

  private static let stopped = Failure(
    .usage, "playlist.stopped", "Stopped; nothing was imported.",
    hint: "Without questions: hmw playlist import FILE --keep, or --replace")
}
