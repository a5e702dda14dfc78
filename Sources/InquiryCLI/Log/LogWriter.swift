import InquiryDomain
import InquiryWorkbench

/// Whose log is written, and who types.
struct LogWriter {
  var person: Person
  var actor: Actor

  /// Whether the owner sits at the keyboard.
  var isYou: Bool { actor.personID == person.id }

  func readers(in book: CohortBook) -> LogReaders { LogReaders(book: book, owner: person, isYou: isYou) }
}

extension CommandContext {
  /// The member named, else the one who acts, else the one who answers; without a terminal the flag is named.
  ///
  /// - Parameter flag: the option that names them in the command at hand.
  func logWriter(
    _ name: String?, in book: CohortBook, flag: String = "--by", asking answers: inout any LineSource
  ) throws -> LogWriter {
    let actor = try actor(in: book)
    if let name { return LogWriter(person: try book.person(name), actor: actor) }
    if let member = actor.personID.flatMap({ book.member($0) }) {
      return LogWriter(person: member.person, actor: actor)
    }
    guard profile.canPrompt, !options.json else {
      throw Failure(
        .usage, "log.no-owner", "Whose log is it?", hint: "Say whose: \(flag) NAME, or write as yourself: --as NAME")
    }
    return try askWriter(in: book, &answers)
  }

  /// Whoever wrote last on this computer is offered.
  private func askWriter(in book: CohortBook, _ answers: inout any LineSource) throws -> LogWriter {
    let last = try workbench().lastWriter(in: book)
    let offer = last.map { " [\($0.name.safeForTerminal())]" } ?? ""
    while true {
      guard case .line(let typed) = answers.next(prompt: Prompt(profile.errorInk.chrome("Who is writing?\(offer) ")))
      else {
        throw ExitStatus.Interruption()
      }
      guard let person = typed.trimmed.isEmpty ? last : named(typed.trimmed, in: book) else { continue }
      try workbench().rememberWriter(person.id, in: book.cohort.id)
      return LogWriter(person: person, actor: try workbench().actor("\(person.number)", in: book))
    }
  }

  /// The member meant; a name that fits nobody is said, and nil.
  private func named(_ typed: String, in book: CohortBook) -> Person? {
    do {
      return try book.person(typed)
    } catch {
      for line in [error.message, error.hint].compactMap(\.self) { tell(line.safeForTerminal()) }
      return nil
    }
  }
}
