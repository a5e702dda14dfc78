import InquiryContent
import InquiryDomain
import InquiryWorkbench

/// How a debrief begins: with one that was left, if somebody wants to go on with it, else anew.
struct DebriefOpening {
  var by: String?
  var with: [String] = []
  var channel: Debrief.Channel?
  var example = ""

  /// - Throws: `ExitStatus.Interruption` when it was left with Ctrl-C.
  func run(_ source: any LineSource, in context: CommandContext) throws {
    var source = source
    let book = try context.book()
    guard let draft = try left(&source, book, context) ?? fresh(book, context) else { return }
    try Self.open(draft, book, source, in: context)
  }

  static func open(
    _ draft: DebriefDraft, _ book: CohortBook, _ source: any LineSource, in context: CommandContext
  ) throws {
    let status = try DebriefConsole(draft, book: book, source: source, in: context).run()
    guard status == .done else { throw ExitStatus.Interruption() }
  }

  /// The newest debrief that was left, if somebody says yes; another one lets it go.
  private func left(
    _ source: inout any LineSource, _ book: CohortBook, _ context: CommandContext
  ) throws -> DebriefDraft? {
    let bench = try context.workbench()
    let asked = try Set(([by].compactMap(\.self) + with).map { try book.person($0).id })
    let waiting = try DebriefDraft.open(in: book.cohort.id, to: context.actor(in: book), bench)
      .first { asked.isSubset(of: $0.talk.people) }
    guard let waiting else { return nil }
    let question = "Go on with \(Self.named(waiting.talk, book, now: context.ambient.now()))? [Y/n] "
    while true {
      guard
        case .line(let line) = source.next(prompt: Prompt(context.profile.errorInk.chrome(question.safeForTerminal())))
      else { throw ExitStatus.Interruption() }
      switch line.trimmed.lowercased() {
      case "", "y", "yes": return waiting
      case "n", "no":
        try bench.dropDraft(waiting.slot)
        return nil
      default: context.tell("y goes on with it, n lets it go for good, Ctrl-C leaves it as it is.")
      }
    }
  }

  /// `the debrief of 16:20 with Ben and Ana`; with its day where that is another one.
  static func named(_ talk: DebriefTalk, _ book: CohortBook, now: Instant) -> String {
    let (begun, today) = (LocalTime(talk.startedAt, in: book.zone), LocalTime(now, in: book.zone))
    let when = begun.day == today.day ? begun.clock : "\(begun.shortDay), \(begun.clock)"
    return "the debrief of \(when), \(DebriefNames(talk.people, book: book).list(talk.people))"
  }

  private func fresh(_ book: CohortBook, _ context: CommandContext) throws -> DebriefDraft? {
    let people = try context.debriefPeople(by: by, with: with, book: book, example: example)
    guard (2...3).contains(people.count), Set(people.map(\.id)).count == people.count else {
      throw Failure(
        .usage, "debrief.people", "A debrief is held by two or three different people.", hint: example)
    }
    let actor = try context.actor(in: book)
    if let own = actor.personID, !people.contains(where: { $0.id == own }), !actor.facilitates {
      throw Failure(
        .notAllowed, "role.another-name", "You can only hold a debrief of your own.", hint: "Leave out --by")
    }
    let definition = try context.library.find("peer_debrief").definition
    let talk = DebriefTalk(
      people: people.dropFirst().map(\.id) + [people[0].id], typistID: actor.personID, channel: channel,
      following: definition, at: context.ambient.now())
    guard talk.walk.current != nil else {
      throw Failure(
        .invalid, "debrief.no-steps", "The protocol peer_debrief has no steps.", hint: "hmw protocol show peer_debrief")
    }
    return DebriefDraft(talk, in: book.cohort.id, id: context.ambient.makeID())
  }
}
