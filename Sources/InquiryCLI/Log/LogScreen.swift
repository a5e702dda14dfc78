import InquiryDomain
import InquiryWorkbench

/// Draws the questions of the log (ux.md 7.7), from nothing but what is known.
struct LogScreen {
  let cohort: Cohort
  let owner: Person
  let now: Instant
  let screen: Screen
  var surroundings: LogSurroundings
  /// The entry that is being completed or changed.
  var entry: LogEntry?
  var readers: LogReaders
  /// Whom the command line names to hear about it.
  var named: Identifier<Person>?

  private var isWide: Bool { screen.band == .wide && !screen.accessible }

  /// All that stands above the first question.
  func head(_ draft: LogDraft, readers tier: Tier) -> [String] {
    title + [""] + facts(tier) + [""] + answered(draft) + commands
  }

  // MARK: Whose, and when

  private var title: [String] {
    let weeks = surroundings.weeks
    guard isWide else {
      let name = screen.words(owner.name.split(separator: " ").first.map(String.init) ?? owner.name)
      let next = weeks.before.map { "Session \($0.number)" + (daysToGo.map { " \($0)" } ?? "") }
      let line = ["Log", name, next].compactMap(\.self).joined(separator: screen.accessible ? ", " : " · ")
      return screen.lines(screen.ink.chrome(line), width: screen.width).map(screen.ink.bold)
    }
    let parts = [weeks.after.map { "after \(named($0))" }, weeks.before.map { "before \(named($0))" }]
    let when = parts.compactMap(\.self).joined(separator: ", ")
    let line = when.isEmpty ? screen.words(owner.name) : "\(screen.words(owner.name)) · \(when)"
    return screen.header(screen.ink.chrome(line), countdown)
  }

  private func named(_ session: Session) -> String {
    let day = session.plannedStart.map { LocalTime($0, of: cohort).day.shortText.dropFirst(4) }
    return "Session \(session.number)" + (day.map { " (\($0))" } ?? "")
  }

  private var days: Int? {
    surroundings.weeks.before?.plannedStart.map { LocalTime($0, of: cohort).day - LocalTime(now, of: cohort).day }
  }

  private var countdown: String {
    switch days {
    case nil: ""
    case 0: "today"
    case 1: "1 day to go"
    case let days?: "\(days) days to go"
    }
  }

  private var daysToGo: String? {
    switch days {
    case nil: nil
    case 0: "today"
    case 1: "tomorrow"
    case let days?: "in \(days) days"
    }
  }

  // MARK: What is known

  private func facts(_ tier: Tier) -> [String] {
    let said = [entry?.plan?.stopped, entry?.prediction.map { "You expected: \($0)" }].compactMap(\.self).joined(
      separator: " ")
    return field(Self.question, surroundings.question) + field("You said", said.isEmpty ? nil : said)
      + field("This goes to", readersLine(tier))
  }

  func readersLine(_ tier: Tier) -> String {
    let known = named ?? entry?.partnerID
    let words = readers.words(tier, partner: tier == .pair ? known ?? surroundings.partners.first : known)
    return words
      + (tier == .private ? "" : screen.band == .narrow ? " (p: only you)" : " (type p to keep it to yourself)")
  }

  private static let question = "Your question"

  func field(_ label: String, _ text: String?) -> [String] {
    guard let text else { return [] }
    if screen.accessible { return ["\(label): \(screen.words(text).stopped)"] }
    guard isWide else {
      let line = "\(label): \(text)"
      guard label == Self.question, line.displayWidth > screen.width else {
        return screen.lines(line, width: screen.width)
      }
      return ["\(label):"] + screen.lines(text, width: screen.width)
    }
    return screen.hanging(text, after: [ColumnCell(label, at: 3)], at: 19, width: screen.width - 18)
  }

  // MARK: The questions

  private func answered(_ draft: LogDraft) -> [String] {
    let lines = draft.path.enumerated().flatMap { index, question -> [String] in
      guard let answer = draft.answers[question] else { return [] }
      let words = question == .blockedBy ? InquiryDomain.Category(rawValue: answer)?.title ?? answer : answer
      if screen.accessible { return ["\(index + 1). \(question.ask) \(screen.words(words))"] }
      guard isWide else {
        return ["\(index + 1)  \(question.ask)"] + screen.lines(words, width: screen.width - 3).map { "   \($0)" }
      }
      let label = ColumnCell("\(index + 1)  \(question.ask)", at: 3)
      return screen.hanging(words, after: [label], at: 36, width: screen.width - 35)
    }
    return lines.isEmpty ? [] : lines + [""]
  }

  /// What stands before an answer.
  func prompt(_ question: LogQuestion, in draft: LogDraft) -> String {
    let number = "\((draft.path.firstIndex(of: question) ?? 0) + 1)"
    let choices = question.choices.joined(separator: screen.accessible ? ", " : "  ")
    if screen.accessible {
      return "\(number). \(question.ask) " + (choices.isEmpty ? "" : "\(choices).\nYour answer: ")
    }
    guard isWide else {
      let lines = choices.isEmpty ? [] : choices.wrapped(to: screen.width - 3).map { "   \($0)" }
      return (["\(number)  \(question.ask)"] + lines + ["   "]).joined(separator: "\n")
    }
    return "  \(number)  \(question.ask)".padded(to: 35) + (choices.isEmpty ? "" : "\(choices): ")
  }

  /// What can be typed.
  var commands: [String] {
    let words =
      switch screen.band {
      case .wide: ["Enter next", "e editor", "s skip", "p private", "undo", "? help", "Ctrl-C leave (draft kept)"]
      case .medium: ["Enter next", "s skip", "p private", "e editor", "undo", "? help"]
      case .narrow: ["s skip", "p private", "? help"]
      }
    return screen.hint(words.joined(separator: screen.accessible ? ", " : " · ")) + (screen.accessible ? [] : [""])
  }
}
