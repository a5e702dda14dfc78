import Foundation
import InquiryContent
import InquiryDomain
import InquiryWorkbench

extension SetupConversation {
  /// Puts the question of this phase and takes its answer; what can't be taken is said, and stands in the next line to be put right.
  mutating func ask() throws -> Move {
    let picture = SetupScreen(draft: draft, screen: screen)
    let prompt = Prompt(picture.prompt(suggesting: suggestion), initial: initial)
    draft.begun = ""
    let answer = SetupAnswer(answers.next(prompt: prompt))
    do {
      let move = try take(answer, picture)
      try keep()
      return move
    } catch let failure as Failure where [.invalid, .usage, .notFound, .unavailable].contains(failure.kind) {
      tell(failure)
      if draft.begun.isEmpty { draft.begun = answer.typed }
      try keep()
      return .stay
    }
  }

  private var suggestion: String {
    switch draft.phase {
    case .zone: draft.timeZone.isEmpty ? context.machineZone : draft.timeZone
    case .count: "\(draft.count)"
    case .first: draft.firstTyped
    case .rhythm: draft.rhythm
    default: ""
    }
  }

  private var initial: String {
    draft.begun.isEmpty && draft.phase == .name ? draft.name : draft.begun
  }

  private mutating func take(_ answer: SetupAnswer, _ picture: SetupScreen) throws -> Move {
    switch answer {
    case .leave(let begun): return .leave(begun: begun)
    case .back: return .back
    case .help: say(picture.help)
    case .list:
      showsAll = true
      show()
    case .delete(let number): try delete(number)
    case .editor: try edit()
    case .next: return try takeNothing()
    case .words(let words): return try takeWords(words)
    case .pasted(let text): return try takePaste(text)
    }
    return .stay
  }

  /// An empty line: the suggestion where there is one, else on to the next question.
  private mutating func takeNothing() throws -> Move {
    switch draft.phase {
    case .name:
      throw Failure(.invalid, "cohort.no-name", "A group needs a name.", hint: "Such as: Riverside Principals 2026")
    case .zone: return try takeWords(suggestion)
    case .first where !suggestion.isEmpty: return try takeWords(suggestion)
    case .people where draft.people.isEmpty:
      throw Failure(
        .invalid, "roster.empty", "There is nobody in the list yet.",
        hint: "Type a name and a school: Ana Reyes, Oak Primary. Ctrl-C leaves; what you entered is kept.")
    case .people: placeNamed()
    default: break
    }
    return .next
  }

  mutating func takeWords(_ words: String) throws -> Move {
    let pair = postponed
    postponed = nil
    switch draft.phase {
    case .name: draft.name = try EntryText.accept(words, as: "name", limit: EntryText.Limit.name)
    case .zone: draft.timeZone = try TimeZoneReader.name(words)
    case .first: try takeFirst(words)
    case .count: draft.count = try Self.count(words)
    case .rhythm: try takeRhythm(words)
    case .people:
      if let pair, answer(words, about: pair) { return .stay }
      try addPeople(words)
      return try askAboutSchools()
    case .communities: return try addCommunity(words)
    case .norms: try takeNorm(words)
    }
    return draft.phase == .norms ? .stay : .next
  }

  private mutating func takeNorm(_ words: String) throws {
    draft.norms.append(try EntryText.accept(words, as: "norm", limit: EntryText.Limit.line))
  }

  static func count(_ words: String) throws(Failure) -> Int {
    guard let number = Int(words), (1...60).contains(number) else {
      throw Failure(.invalid, "cohort.sessions", "A number from 1 to 60, please.", hint: "Such as: 6")
    }
    return number
  }

  private mutating func takeFirst(_ words: String) throws {
    let reader = DateReader(now: context.ambient.now(), in: try TimeZoneReader.read(draft.timeZone))
    let first = try reader.moment(words)
    draft.first = first
    draft.firstTyped = ""
    say(["First session: \(LocalTime(first, in: try TimeZoneReader.read(draft.timeZone)).dayAndClock)"])
  }

  mutating func takeRhythm(_ words: String) throws {
    guard SessionRhythm(words) != nil else {
      throw Failure(
        .invalid, "cohort.every", "I can't tell how far apart that is.",
        hint: "Type month, week, 2 weeks, or a number of days.")
    }
    draft.rhythm = words
  }
}
