import InquiryDomain
import InquiryWorkbench

/// What the coach suggests for notes, one at a time; nothing is moved until somebody says so.
extension Console {
  func suggest(_ what: ConsoleVerb.Suggestions) throws {
    switch what {
    case .notes: try suggestColumns(try bench.noteAdvice(in: place, to: viewer))
    case .groups(let across): try suggestGroups(GroupQuery(place, across: across))
    case .fitting:
      let advice = step?.captures == .group ? [] : try bench.noteAdvice(in: place, to: viewer)
      if advice.isEmpty { try suggestGroups(GroupQuery(place)) } else { try suggestColumns(advice) }
    }
  }

  private func suggestColumns(_ advice: [NoteAdvice]) throws {
    guard !advice.isEmpty else { return say("No note waits for a column.") }
    for (place, one) in advice.enumerated() {
      guard try settle(one, "\(place + 1) of \(advice.count)") else { return say("The rest waits: suggest") }
    }
    say("That was the last. See it: wall")
  }

  /// Asks about one note until it is settled or left.
  ///
  /// - Returns: whether to go on with the next.
  private func settle(_ advice: NoteAdvice, _ place: String) throws -> Bool {
    show([""] + AdviceScreen(advice: advice, place: place).lines(on: screen))
    let number = advice.cause.number
    var begun = ""
    while let answer = ask(Prompt(screen.ink.chrome(AdviceScreen.choices(for: advice.suggestion)), initial: begun)) {
      begun = ""
      do {
        switch AdviceAnswer(answer) {
        case .yes where advice.suggestion.canBeTaken:
          _ = try bench.take(advice, by: actor)
          say(AdviceScreen.taken(advice))
        case .no:
          try bench.refuse(advice, by: actor)
          say("Refused; note \(number) stays unsorted and this is not suggested again. Wrong? q, then undo")
        case .column(let category):
          _ = try bench.move([advice.cause.id], to: category, by: actor)
          say("Moved note \(number) to \(category.title). Wrong? q, then undo")
        case .words(let words):
          _ = try bench.editCause(advice.cause.id, text: words, by: actor)
          say("Changed note \(number). Wrong? q, then undo")
          try lookAgain(at: [words], namesOnly: true)
        case .later: break
        case .leave: return false
        case .yes, .unclear:
          say("Type one of the letters, edit NEW WORDS, Enter to leave it for later, or q.")
          continue
        }
        return true
      } catch let failure as Failure {
        say("\(failure.message) \(failure.hint.map(ConsoleHints.spoken) ?? "")".safeForTerminal())
        begun = answer
      }
    }
    return false
  }

  private func suggestGroups(_ query: GroupQuery) throws {
    var query = query
    var (place, settled) = (0, false)
    while true {
      let offers = try bench.groupOffers(query, to: viewer).offers
      guard place < offers.count else {
        return say(place > 0 || settled ? "That was the last. See it: wall" : noOffer(query))
      }
      show([""] + OfferScreen(offer: offers[place], place: "\(place + 1) of \(offers.count)").lines(on: screen))
      switch try settle(offers[place], query) {
      case .taken: settled = true
      case .later: place += 1
      case .size(let change):
        query = GroupQuery(query.place, across: query.across, step: query.step + change)
        place = 0
      case .leave: return say("The rest waits: suggest groups")
      }
    }
  }

  private func noOffer(_ query: GroupQuery) -> String {
    query.across
      ? "No notes here say the same." : "No notes of one column say the same. Across the columns: suggest across"
  }

  private enum Settled { case taken, later, leave, size(Int) }

  /// Asks about one offer until it is settled or left.
  private func settle(_ offer: GroupOffers.Offer, _ query: GroupQuery) throws -> Settled {
    var left: Set<Int> = []
    while let line = ask(
      Prompt(screen.ink.chrome("y takes it · n refuses · out N · name NAME · fewer · more · Enter later · q leaves> ")))
    {
      do {
        switch OfferAnswer(line) {
        case .yes: return try take(offer, without: left, name: nil, query)
        case .name(let name): return try take(offer, without: left, name: name, query)
        case .no:
          try bench.refuseOffer(offer.code, of: query, by: actor)
          say("Refused; these notes are not suggested together again. Wrong? q, then undo")
          return .taken
        case .out(let numbers): try takeOut(numbers, of: offer, &left)
        case .size(let change): return .size(change)
        case .later: return .later
        case .leave: return .leave
        case .unclear: say("Type y, n, out 4, name \"TIME\", fewer, more, Enter or q.")
        }
      } catch let failure as Failure {
        say("\(failure.message) \(failure.hint.map(ConsoleHints.spoken) ?? "")".safeForTerminal())
      }
    }
    return .leave
  }

  private func take(_ offer: GroupOffers.Offer, without left: Set<Int>, name: String?, _ query: GroupQuery) throws
    -> Settled
  {
    let out = Set(offer.notes.filter { left.contains($0.number) }.map(\.id))
    let group = try bench.acceptOffer(offer.code, of: query, without: out, name: name, by: actor)
    let numbers = offer.notes.map(\.number).filter { !left.contains($0) }
    say(
      "Grouped \(NumberWords.spoken(numbers)) under \"\(screen.words(group.name))\" in \(group.category.title). Wrong? q, then undo"
    )
    return .taken
  }

  private func takeOut(_ numbers: [Int], of offer: GroupOffers.Offer, _ left: inout Set<Int>) throws {
    let known = Set(offer.notes.map(\.number))
    guard numbers.allSatisfy(known.contains) else {
      throw Failure(
        .notFound, "offer.no-note", "Not all of those notes are in this group.",
        hint: "Such as: out \(offer.notes[0].number)")
    }
    left.formUnion(numbers)
    let rest = offer.notes.map(\.number).filter { !left.contains($0) }
    say(
      rest.count > 1
        ? "Then it is \(NumberWords.spoken(rest, "note")). y takes it." : "Fewer than two notes are left: n refuses it."
    )
  }
}
