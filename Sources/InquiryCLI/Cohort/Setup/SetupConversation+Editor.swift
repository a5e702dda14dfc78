import InquiryContent
import InquiryDomain
import InquiryWorkbench

extension SetupConversation {
  /// Lets somebody change the list at hand in their own editor; an empty page changes nothing.
  mutating func edit() throws {
    guard ["HMW_EDITOR", "VISUAL", "EDITOR"].contains(where: { context.environment[$0]?.isEmpty == false }) else {
      throw Failure(
        .invalid, "editor.none", "No editor is named on this computer.",
        hint: "Type or paste here, or name one before you start: export EDITOR=nano")
    }
    let question = SetupScreen(draft: draft, screen: screen).askedFor.short
    let list = entries.joined(separator: "\n")
    guard let written = try LongText(context: context).edit(list, about: question, reading: { .end }) else {
      return say(["Nothing was changed."])
    }
    do {
      try replace(with: written.words)
    } catch var failure as Failure {
      if let page = written.page { failure.hint = "\(failure.hint ?? "") What you wrote is in \(page)" }
      throw failure
    }
    written.discard()
    show()
  }

  private var entries: [String] {
    switch draft.phase {
    case .people: draft.people.map(\.listed)
    case .communities: draft.communities.map(\.typed)
    case .norms: draft.norms
    default: []
    }
  }

  private mutating func replace(with text: String) throws {
    var changed = self
    switch draft.phase {
    case .people:
      let before = draft.people
      changed.draft.people = []
      try changed.addPeople(text)
      // A list in the editor shows name and school; the rest of what was known stays with the person.
      changed.draft.people = changed.draft.people.map { person in before.first { $0.isSame(as: person) } ?? person }
    case .communities:
      changed.draft.communities = []
      for line in Self.lines(text) { changed.draft.communities.append(try changed.checked(NewCommunity(typed: line))) }
    case .norms:
      changed.draft.norms = try Self.lines(text).map {
        try EntryText.accept($0, as: "norm", limit: EntryText.Limit.line)
      }
    default:
      throw Failure(.invalid, "setup.no-list", "The editor is for lists.", hint: "Type the answer here.")
    }
    draft = changed.draft
  }
}

extension NewCommunity {
  /// The line that reads as this community.
  var typed: String {
    name + (challenge.isEmpty ? "" : ": \(challenge)")
      + (members.isEmpty ? "" : " | \(members.joined(separator: ", "))")
  }
}
