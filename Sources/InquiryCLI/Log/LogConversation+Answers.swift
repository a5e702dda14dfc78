import Foundation
import InquiryDomain
import InquiryWorkbench

extension LogConversation {
  /// Whether the conversation goes on.
  enum Move {
    case on, left
  }

  /// Puts one question and takes its answer; what can't be taken is said, and stands in the next line to be put right.
  mutating func ask(_ question: LogQuestion) throws -> Move {
    let initial = draft.begun.isEmpty ? oldLine(of: question) : draft.begun
    draft.begun = ""
    let result = answers.next(prompt: Prompt(page.prompt(question, in: draft), initial: initial))
    switch result {
    case .interrupted(let partial), .endOfInput(let partial):
      // The old answer standing in the line is no draft.
      draft.begun = partial == old[question] ? "" : partial
      return .left
    case .line(let line): try attempt(line, question)
    case .paste(let lines): try attempt(lines.joined(separator: "\n").cleanedForStorage(), question)
    }
    try keep()
    return .on
  }

  /// A short old answer stands in the line to be changed; a long one is shown, and Enter lets it be.
  private func oldLine(of question: LogQuestion) -> String {
    guard let old = old[question] else { return "" }
    if fitsLine(old) { return old }
    say(screen.lines(old, width: screen.width, keepingLineBreaks: true))
    say([screen.ink.chrome("Enter keeps it, e changes it.")])
    return ""
  }

  private func fitsLine(_ words: String) -> Bool { words.count <= 300 && !words.contains(where: \.isNewline) }

  private mutating func attempt(_ line: String, _ question: LogQuestion) throws {
    do {
      try take(line.trimmed, question)
    } catch let failure as Failure where [.invalid, .usage, .unavailable, .cannotWrite].contains(failure.kind) {
      tell(failure)
      draft.begun = fitsLine(line) ? line : ""
    } catch let left as LongText.Left {
      draft.begun = left.words.replacing("\n", with: " ")
    }
  }

  private mutating func take(_ line: String, _ question: LogQuestion) throws {
    switch line.lowercased() {
    case "": takeNothing(question)
    // Where letters are the answers, s is Skills.
    case "s" where question != .blockedBy, "skip": draft.skip(question)
    case "e", "edit": try edit(question)
    case "p", "private": togglePrivate()
    case "?", "help": say(screen.lines(screen.ink.chrome(question.help), width: screen.width))
    case "undo", "b", "back": back()
    default:
      try draft.answer(line, to: question)
      cleared.remove(question)
    }
  }

  /// An empty line skips; where an old answer stood in it, that answer is taken away.
  private mutating func takeNothing(_ question: LogQuestion) {
    if let old = old[question], fitsLine(old), question.choices.isEmpty { cleared.insert(question) }
    draft.skip(question)
  }

  private mutating func togglePrivate() {
    draft.isPrivate.toggle()
    let words = screen.ink.chrome("This goes to \(page.readersLine(readers))")
    say(screen.lines(draft.isPrivate ? "\(words). p again takes that back." : words, width: screen.width))
  }

  private mutating func back() {
    guard let answer = draft.back() else { return say(["This is the first question."]) }
    draft.begun = fitsLine(answer) ? answer : ""
  }

  /// Long words in the person's own editor, or in a box that a line with only a dot closes.
  private mutating func edit(_ question: LogQuestion) throws {
    guard question.choices.isEmpty else {
      throw Failure(.invalid, "log.no-editor", "The editor is for words.", hint: question.help)
    }
    var source = answers
    defer { answers = source }
    let written = try LongText(context: context).edit(old[question] ?? "", about: question.ask) {
      switch source.next(prompt: Prompt("")) {
      case .line(let line): .line(line)
      case .paste(let lines): .line(lines.joined(separator: "\n"))
      case .interrupted(let partial): .broken(partial: partial)
      case .endOfInput: .end
      }
    }
    guard let written else { return say(["Nothing was changed."]) }
    do {
      try draft.answer(written.words, to: question)
    } catch {
      var failure = error
      if let page = written.page { failure.hint = "\(failure.hint ?? "") What you wrote is in \(page)" }
      throw failure
    }
    written.discard()
  }
}
