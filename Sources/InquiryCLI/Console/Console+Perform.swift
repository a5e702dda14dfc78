import InquiryDomain
import InquiryWorkbench

extension Console {
  /// Runs one line.
  func perform(_ line: String) throws {
    let parser = VerbParser(formIsOpen: form != nil, captures: step?.captures ?? .nothing)
    try refresh()
    try run(parser.parse(Self.withoutName(line)), line)
  }

  /// Inside the console the name of the program is habit and not part of the line.
  private static func withoutName(_ line: String) -> String {
    line.hasPrefix("hmw ") ? String(line.dropFirst("hmw ".count)) : line
  }

  private func run(_ verb: ConsoleVerb, _ line: String) throws {
    switch verb {
    case .walk(let event): try lead(event)
    case .agenda: showAgenda()
    case .say: showScript()
    case .who: try showPeople()
    case .pairs: try formPairs()
    case .joinCard: try showJoinCard()
    case .here(let names): try orWords(line, names) { try setPresence(.present, names) }
    case .away(let names): try orWords(line, names) { try setPresence(.absent, names) }
    case .community(let name): try chooseCommunity(name)
    case .leave: try pauseForLater()
    case .help: showHelp()
    case .undo: try undo()
    case .redo: try redo()
    case .history: try showHistory()
    default: try runEntry(verb, line)
    }
  }

  private func runEntry(_ verb: ConsoleVerb, _ line: String) throws {
    switch verb {
    case .words(let words): try takeWords(words)
    case .add(let words, let person, let column): try add(words, by: person, column: column)
    case .speaker(let name): try chooseSpeaker(name)
    case .story(let name): try orWords(line, [name].compactMap(\.self)) { try openStory(name) }
    case .check(let name): try orWords(line, [name].compactMap(\.self)) { try openCheck(name) }
    case .need(let words): try addNeed(words)
    case .assumption(let words): try addAssumption(words)
    case .quote(let words): try addQuote(words)
    case .editor: try takeFromEditor()
    case .skip: try skipQuestion()
    case .back: goBackInForm()
    default: try runNotes(verb)
    }
  }

  private func runNotes(_ verb: ConsoleVerb) throws {
    switch verb {
    case .wall: try showWall()
    case .move(let numbers, let column): try move(numbers, to: column)
    case .group(let numbers, let name, let column): try group(numbers, name, column)
    case .ungroup(let name): try ungroup(name)
    case .takeOut(let numbers): try takeOut(numbers)
    case .merge(let kept, let twins): try merge(kept, twins)
    case .edit(let number, let words): try edit(number, words)
    case .show(let number): try show(number: number)
    case .remove(let numbers): try remove(numbers)
    case .suggest(let what): try suggest(what)
    default: try runQuestions(verb)
    }
  }

  private func runQuestions(_ verb: ConsoleVerb) throws {
    switch verb {
    case .next(let turn): try turnTo(turn)
    case .from(let causes, let needs): try connect(causes: causes, needs: needs)
    case .keep(let reason): try keep(reason)
    case .use(let draft): try use(draft)
    case .useStart: try useStart()
    case .compare: try compare()
    case .why(let rule): try why(rule)
    case .remix: try remix()
    case .ideas: try collectIdeas()
    case .park(let number): try park(number)
    case .vote(let positions, let subject): try openVote(positions, subject)
    case .ballots: try takeBallots()
    case .close: try closeVote()
    case .adopt(let number, let dissent): try adopt(number, dissent)
    case .reword(let words, let reason): try reword(words, reason)
    case .think(let words): try think(words)
    case .dissent(let words): try addDissent(words)
    case .inquiry: try showInquiry()
    case .promise(let words, let person): try promise(words, by: person)
    case .promises: try showPromises()
    case .kept(let number): try keepPromise(number)
    case .lookBack: try showLookBack(always: true)
    default: break
    }
  }

  /// A verb with names, unless nobody is called so where words are being written: then it was a sentence.
  private func orWords(_ line: String, _ names: [String], _ verb: () throws -> Void) throws {
    let captures = step?.captures ?? .nothing
    let isSentence = captures != .nothing && !names.isEmpty && names.allSatisfy { (try? book.person($0)) == nil }
    if isSentence { try takeWords(line) } else { try verb() }
  }

  /// Words without a verb become what the step captures.
  func takeWords(_ words: String) throws {
    if form != nil { return try answer(words) }
    guard !words.trimmed.isEmpty else { return showHints() }
    if let verb = StrayVerb.verb(for: words) {
      throw Failure(
        .invalid, "console.stray", "Did you mean: \(verb)?", hint: "To keep it as words, type: add \(words)")
    }
    if let form = VerbUsage.form(for: words) {
      throw Failure(
        .usage, "console.usage", "To do that, type: \(form)", hint: "To keep it as words, type: add \(words)")
    }
    try add(words, by: nil, column: nil)
  }

  func add(_ words: String, by name: String?, column: InquiryDomain.Category?) throws {
    let person = try name.map { try book.person($0) }
    switch step?.captures ?? .nothing {
    case .story: try answerStory(words, teller: person)
    case .need: try addNeed(words, by: person)
    case .check: try openCheckAndAnswer(words, owner: person)
    case .cause, .sort, .group: try addNotes([words], by: person, column: column)
    case .question: try draft(words, by: person)
    case .vote:
      throw Failure(.invalid, "ballot.in-sight", "Ballots are typed unseen.", hint: "Type: ballots")
    case .adopt: try addDissent(words)
    case .insight: try think(words)
    case .application: try promise(words, by: name)
    case .nothing, .debrief:
      guard column == nil else { return try addNotes([words], by: person, column: column) }
      throw Failure(
        .invalid, "console.nothing-captured", "Nothing is written down in this step: talk to each other.",
        hint: "When you are ready: next")
    }
  }

  /// A pasted list: one entry a line where notes are written, one answer where a story is.
  func paste(_ lines: [String]) throws {
    let words = lines.map(ListMarker.removed).filter { !$0.trimmed.isEmpty }
    guard !words.isEmpty else {
      throw Failure(.invalid, "console.empty-paste", "The paste was empty.", hint: "Copy the lines again, then paste.")
    }
    try refresh()
    if form != nil || step?.captures == .story { return try takeWords(words.joined(separator: "\n")) }
    switch step?.captures {
    case .cause, .sort, .group: try pasteNotes(words)
    default: try pasteOneByOne(words)
    }
  }

  /// Keeps the notes that fit, as one change; the others come back one by one to be shortened.
  private func pasteNotes(_ lines: [String]) throws {
    let fits = lines.filter { (try? EntryText.accept($0, as: "note", limit: EntryText.Limit.note)) != nil }
    waiting = lines.filter { !fits.contains($0) }
    if !fits.isEmpty { try addNotes(fits, by: nil, column: nil) }
    guard !waiting.isEmpty else { return }
    say("\(waiting.count == 1 ? "1 line is" : "\(waiting.count) lines are") too long for a note. Shorten, then Enter.")
  }

  /// Takes line after line; from the first that can't be kept, the rest comes back at the prompt.
  private func pasteOneByOne(_ lines: [String]) throws {
    for (index, line) in lines.enumerated() {
      do {
        try takeWords(line)
      } catch {
        waiting = Array(lines[index...])
        throw error
      }
    }
  }
}
