import InquiryDomain
import InquiryWorkbench

/// What the coach says while questions are worded.
extension Console {
  /// Words of a new entry that may tell who somebody is.
  func lookAgain(at words: [String], namesOnly: Bool = false) throws {
    let found = try bench.findings(in: words, of: book.cohort.id, namesOnly: namesOnly)
    for line in LookAgain.lines(found) { say(line.safeForTerminal()) }
  }

  /// A gentle word where a partner's question is advice in disguise.
  func nudge(_ questions: [String]) {
    for finding in questions.flatMap({ ProbingCheck().read($0).findings }) {
      say("A thought: \(finding.ask)".safeForTerminal())
    }
  }

  /// The column the coach would choose for notes that were just written, or what to ask of them.
  func suggestBeside(_ notes: [Cause]) throws {
    let fresh = notes.filter { $0.category == nil }
    guard !fresh.isEmpty, fresh.count <= 3 else { return }
    let suggester = try bench.categorySuggester(for: book.cohort.id, to: viewer)
    for note in fresh {
      let lines = CategoryLines(suggestion: suggester.suggest(note.text))
      guard !lines.head.isEmpty else { continue }
      say("\(lines.head)\(lines.suggestion.action == .reframe ? ". \(lines.suggestion.ask)" : "")".safeForTerminal())
    }
  }

  /// Puts the starting point in as the next draft.
  func useStart() throws {
    try showQuestion(try bench.useStartingPoint(of: try needCurrent().question.id, by: actor))
  }

  /// Why the coach asks what it asks: one rule, or all that stand on the screen.
  func why(_ rule: String?) throws {
    let found = try current().map { try bench.coached($0).reading.findings } ?? []
    guard let rule else {
      guard !found.isEmpty else {
        return say(
          try current() == nil
            ? "No question is being worded. Any rule: why solution"
            : "The coach asks nothing about this one. Any rule: why solution")
      }
      return show(found.compactMap { QuestionHelp.about($0.id) }.flatMap { WhyLines(help: $0).lines(on: screen) })
    }
    show(WhyLines(help: try WhyLines.help(on: rule)).lines(on: screen))
  }

  /// Other ways to turn the question, in its own words.
  func remix() throws {
    let prompts = RemixPrompt.prompts(for: try needCurrent().text)
    show(prompts.flatMap { RemixLine(prompt: $0).lines(on: screen) })
    say("Type a new draft, or: keep")
  }

  /// The five-ideas minute: ideas one a line until an empty one, all kept with the question.
  func collectIdeas() throws {
    let question = try needCurrent()
    say("\(FiveIdeas.prompt) One a line; an empty line ends. They are kept with the question.")
    var ideas: [String] = []
    while let line = ask(Prompt("idea \(ideas.count + 1)> ")), !line.trimmed.isEmpty {
      for idea in line.split(whereSeparator: \.isNewline).map({ ListMarker.removed(from: String($0)).trimmed }) {
        do { ideas.append(try EntryText.accept(idea, as: "idea", limit: EntryText.Limit.line)) } catch {
          say("\(error.message) \(error.hint ?? "")")
        }
      }
    }
    guard !ideas.isEmpty else { return say("No ideas yet. If none comes, the question may be too narrow: remix") }
    let kept = try bench.addIdeas(ideas, to: question.question.id, by: actor)
    let told = FiveIdeas(kept.question.ideas, for: kept.text)
    show(screen.lines(told.ask, width: screen.width))
    say(
      "\(Plural.count(kept.question.ideas.count, "idea")) kept with question \(question.question.number). Wrong? undo")
    try lookAgain(at: ideas, namesOnly: true)
  }
}
