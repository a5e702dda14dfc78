import InquiryDomain
import InquiryWorkbench

/// Draws the set-up of a group, from nothing but what has been answered.
struct SetupScreen {
  let draft: SetupDraft
  let screen: Screen
  /// The whole list, however long it is.
  var showsAll = false

  private var isWide: Bool { screen.band == .wide }

  /// All that stands above the place to type.
  var lines: [String] { head + (list.isEmpty ? [] : [""]) + foot }

  /// Where we are, and what is in the list.
  var head: [String] {
    heading + [""] + facts + list
  }

  /// What is asked for, without the rest of the screen.
  var asked: [String] {
    screen.lines(screen.ink.chrome(screen.band == .wide ? askedFor.long : askedFor.short), width: screen.width)
  }

  /// What is kept, and what can be typed.
  var foot: [String] {
    let saved = isWide && !draft.isEmpty ? [screen.ink.saved(saved)] : []
    return saved + [screen.ink.chrome(commands)]
  }

  private var heading: [String] {
    let (step, all) = (draft.phase.step, SetupPhase.steps)
    guard isWide, !screen.accessible else {
      let title = screen.ink.chrome("Set up a group · \(step) of \(all): \(draft.phase.title)")
      return screen.lines(title, width: screen.width).map(screen.ink.bold)
    }
    return screen.header("Set up a group", "Step \(step) of \(all): \(draft.phase.title)")
  }

  private var facts: [String] {
    let asked = labelled(askedFor.label, isWide ? askedFor.long : askedFor.short, showsLabel: isWide)
    guard draft.phase.step > 1 else { return asked + [""] }
    return labelled("Group", screen.words(draft.name), showsLabel: true) + asked + [""]
  }

  private func labelled(_ label: String, _ text: String, showsLabel: Bool) -> [String] {
    guard isWide, !screen.accessible else {
      return screen.lines(screen.ink.chrome(showsLabel ? "\(label): \(text)" : text), width: screen.width)
    }
    let lines = screen.ink.chrome(text).wrapped(to: screen.width - 14)
    return lines.enumerated().map { "  " + ($0 == 0 ? label : "").padded(to: 10) + $1 }
  }

  private var list: [String] {
    let entries = entries
    let margin = isWide ? 4 : 2
    let numbered = entries.enumerated().flatMap { index, text in
      screen.lines(text, width: screen.width - margin - 2).enumerated().map { line, words in
        (line == 0 ? "\(index + 1)" : "").padded(to: margin, alignment: .trailing) + "  " + words
      }
    }
    let most = isWide ? 30 : 4
    guard !showsAll, entries.count > most else { return numbered }
    let left = "\(entries.count - 3) more (list shows them)"
    return Array(numbered.prefix(2)) + [String(repeating: " ", count: margin + 2) + screen.ink.chrome("… ") + left]
      + numbered.suffix(1)
  }

  private var entries: [String] {
    switch draft.phase {
    case .people: draft.people.map(\.listed)
    case .communities: draft.communities.map(\.listed)
    case .norms: draft.norms
    default: []
    }
  }

  private var saved: String {
    let parts = [
      Plural.people(draft.people.count), Plural.count(draft.schools.count, "school"),
      draft.communities.isEmpty ? "" : Plural.communities(draft.communities.count),
      draft.norms.isEmpty ? "" : Plural.count(draft.norms.count, "norm"),
    ]
    return "Saved so far: \(parts.filter { !$0.isEmpty }.joined(separator: ", "))."
  }

  private var commands: String {
    let takesList = [.people, .communities, .norms].contains(draft.phase)
    let back = draft.phase == .name ? [] : ["b back"]
    let words =
      if isWide {
        (takesList ? ["empty line next step"] : []) + back
          + (takesList ? ["e edit in your editor", "del N"] : []) + ["? help", "Ctrl-C leave (saved)"]
      } else {
        (takesList ? ["empty = next"] : []) + back
          + (takesList && screen.band == .medium ? ["e editor"] : []) + ["? help"]
      }
    return words.joined(separator: " · ")
  }
}

extension SetupDraft {
  /// Nothing that would be missed.
  var isEmpty: Bool { people.isEmpty && communities.isEmpty && norms.isEmpty }
}

extension NewMember {
  /// `Ana Reyes, Oak Primary`, as it was typed.
  var listed: String { [name, school].compactMap(\.self).joined(separator: ", ") }
}

extension NewCommunity {
  /// `Readers: why Year 3 stalls (Ana Reyes, Ben Okafor)`.
  var listed: String {
    let people = members.isEmpty ? "" : " (\(members.joined(separator: ", ")))"
    return (challenge.isEmpty ? name : "\(name): \(challenge)") + people
  }
}
