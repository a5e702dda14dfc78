import InquiryDomain
import InquiryWorkbench

extension SetupScreen {
  /// What is asked for in this phase, for a wide window and for a narrow one.
  var askedFor: (label: String, long: String, short: String) {
    switch draft.phase {
    case .name: ("Name", "What do people call this group?", "What do people call this group?")
    case .zone:
      ("Zone", "The time zone of its meetings. Enter takes the one in brackets.", "Its time zone. Enter takes [this].")
    case .people:
      (
        "People", "One per line: name, school. Paste a list if you have one. An empty line finishes.",
        "One per line: name, school. Empty line finishes."
      )
    case .communities:
      (
        "Community", "One per line: name: the challenge its members share. An empty line goes on.",
        "One per line: name: challenge. Empty line goes on."
      )
    case .norms:
      (
        "Norms", "One per line, such as: Stories stay in the room. An empty line goes on.",
        "One norm per line. Empty line goes on."
      )
    case .first where !draft.firstTyped.isEmpty:
      (
        "First", "When does the first session begin? Enter takes the time in brackets.",
        "First session: Enter takes [this]."
      )
    case .first:
      (
        "First", "When does the first session begin? Such as 13 Jan 15:30. Enter plans sessions later.",
        "First session, such as 13 Jan 15:30. Enter: later."
      )
    case .count: ("Number", "How many sessions are there in all?", "How many sessions in all?")
    case .rhythm:
      (
        "Apart", "How far apart are they? month (same weekday), week, 2 weeks, or a number of days.",
        "How far apart: month, week, or days?"
      )
    }
  }

  /// The answer to `?`.
  var help: [String] {
    let about =
      switch draft.phase {
      case .name: "Any name that tells this group from others, such as Riverside Principals 2026."
      case .zone:
        "A name such as America/Chicago, or Pacific, Mountain, Central, Eastern, UTC. All times are shown in it."
      case .people:
        "Type a name, a comma and a school: Ana Reyes, Oak Primary. A list from a spreadsheet can be pasted as it is."
      case .communities:
        "Type a name, a colon and the challenge: Readers: our Year 3 readers stall. Then say who belongs to it. It can wait: hmw community add."
      case .norms: "Three or four are enough. They can be changed at any time: hmw norm edit."
      case .first: "A day and a time, such as 13 Jan 15:30, next tue 4pm, or 2026-01-13T15:30."
      case .count: "A number from 1 to 60. Each session can be moved or cancelled later."
      case .rhythm: "month keeps the weekday, such as each second Tuesday. 14 means every 14 days."
      }
    let ways =
      "b goes back. del 3 takes line 3 out. list shows all lines. e opens your editor. Ctrl-C leaves; what you entered is kept."
    return [about, ways].flatMap { screen.lines($0, width: screen.width) }
  }

  /// What stands before the place to type.
  func prompt(suggesting value: String = "") -> String {
    let margin = screen.band == .wide ? 4 : 2
    func number(_ count: Int) -> String { "\(count + 1)".padded(to: margin, alignment: .trailing) + "  " }
    let hint = value.isEmpty ? "" : " [\(value)]"
    return switch draft.phase {
    case .name: "Name: "
    case .zone: "Time zone\(hint): "
    case .people: number(draft.people.count)
    case .communities: number(draft.communities.count)
    case .norms: number(draft.norms.count)
    case .first: "First session\(hint): "
    case .count: "Sessions\(hint): "
    case .rhythm: "Every\(hint): "
    }
  }

  /// Asks whether two names are one school.
  func question(_ pair: SimilarNames.Pair) -> String {
    let lines = [pair.first, pair.second].map { name in
      (draft.people.firstIndex { $0.school.map { FoldedKey($0) == FoldedKey(name) } == true } ?? 0) + 1
    }
    let (first, second) = (screen.words(pair.first), screen.words(pair.second))
    let long =
      "  ? Lines \(lines[0]) and \(lines[1]): are \"\(first)\" and \"\(second)\" the same school?   y yes   n no   Enter later  "
    let short = "? \(lines[0]) and \(lines[1]): \"\(first)\", \"\(second)\": same school? y/n "
    if screen.band == .wide, long.displayWidth + 4 <= screen.width { return long }
    if short.displayWidth + 4 <= screen.width { return short }
    return "? \(lines[0]) and \(lines[1]): same school?\n  \"\(first)\"\n  \"\(second)\"\ny yes, n no, Enter later: "
  }

  /// Asks who belongs to a community just named.
  var membersQuestion: [String] {
    let waiting = draft.unplaced.map { person in
      let number = (draft.people.firstIndex { $0.isSame(as: person) } ?? 0) + 1
      return "\(number) \(person.name)"
    }
    guard !waiting.isEmpty else { return [] }
    return screen.lines("No community yet: \(waiting.joined(separator: ", "))", width: screen.width - 6)
      .map { "      \($0)" }
  }
}
