import InquiryDomain
import InquiryWorkbench

extension SetupConversation {
  /// Asks about a group that was begun and left, whatever its name: there is room for one only.
  ///
  /// - Returns: false where somebody leaves; the group that was begun is then as it was.
  mutating func offersToGoOn() throws -> Bool {
    guard context.hasWorkbook, let fields = try context.workbench().draft(SetupDraft.slot) else { return true }
    let begun = SetupDraft(fields: fields)
    guard !begun.name.isEmpty else { return true }
    let question = Prompt(screen.ink.chrome(goOnQuestion(begun)))
    while true {
      switch SetupAnswer(answers.next(prompt: question)) {
      case .leave:
        say([screen.ink.chrome("Nothing was changed. Go on with it: hmw cohort new")])
        return false
      case .next: return try goOn(with: begun)
      case .words(let word) where ["y", "yes"].contains(word.lowercased()): return try goOn(with: begun)
      case .words(let word) where ["n", "no"].contains(word.lowercased()):
        try context.workbench().dropDraft(SetupDraft.slot)
        return true
      default: say(["y goes on with it, n lets it go, Ctrl-C leaves."])
      }
    }
  }

  private func goOnQuestion(_ begun: SetupDraft) -> String {
    let named = "You began to set up \"\(screen.words(begun.name))\""
    let extent = "(\(Plural.people(begun.people.count)), step \(begun.phase.step) of \(SetupPhase.steps))"
    let other = isOther(begun) ? "\nn lets it go and begins \"\(screen.words(draft.name))\"." : ""
    return "\(named) \(extent).\(other)\nGo on with it? [Y/n] "
  }

  private mutating func goOn(with begun: SetupDraft) throws -> Bool {
    let other = isOther(begun) ? draft.name : nil
    draft = begun
    if let other {
      say(screen.lines("\(other) can be set up after this one: hmw cohort new", width: screen.width))
    } else {
      try takeOptions()
    }
    return true
  }

  /// Whether the command line names another group than the one that was begun.
  private func isOther(_ begun: SetupDraft) -> Bool {
    !draft.name.isEmpty && FoldedKey(draft.name) != FoldedKey(begun.name)
  }
}
