import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// The part of whoever writes the debrief down.
struct OwnTurnOptions: ParsableArguments {
  @Option(help: ArgumentHelp("What you think now; - reads standard input.", valueName: "text"))
  var insight: String?
  @Option(help: ArgumentHelp("The log entry that you talked over, or none.", valueName: "number"))
  var log: String?
  @Option(help: ArgumentHelp("A fact that you were asked for; may be given again.", valueName: "text"))
  var fact: [String] = []
  @Option(help: ArgumentHelp("A slower question to you; may be given again.", valueName: "text"))
  var question: [String] = []
  @Option(help: ArgumentHelp("What your partner noticed; needs --agreed.", valueName: "text"))
  var noticed: String?
  @Option(help: "What becomes of it: keep, change, drop or spread.", transform: NextWord.read)
  var next: LogEntry.Next?
  @Option(help: ArgumentHelp("Your next step, in words.", valueName: "text"))
  var nextStep: String?

  init() {}

  func fill(_ turn: inout DebriefForm.Turn, in context: CommandContext, _ book: CohortBook) throws {
    turn.insight = try TextSource.read(insight, file: nil)
    turn.about = try context.about(log, of: turn.personID, book)
    (turn.clarifying, turn.probing, turn.noticed) = (fact, question, noticed)
    (turn.next, turn.nextStep) = (next, nextStep)
  }
}

/// The part of their partner.
struct PartnerTurnOptions: ParsableArguments {
  @Option(help: ArgumentHelp("What your partner thinks now.", valueName: "text"))
  var theirInsight: String?
  @Option(help: ArgumentHelp("The log entry that they talked over, or none.", valueName: "number"))
  var theirLog: String?
  @Option(help: ArgumentHelp("A fact that they were asked for; may be given again.", valueName: "text"))
  var theirFact: [String] = []
  @Option(help: ArgumentHelp("A slower question to them; may be given again.", valueName: "text"))
  var theirQuestion: [String] = []
  @Option(help: ArgumentHelp("What you noticed in them; needs --agreed.", valueName: "text"))
  var theirNoticed: String?
  @Option(help: "What becomes of theirs: keep, change, drop or spread.", transform: NextWord.read)
  var theirNext: LogEntry.Next?
  @Option(help: ArgumentHelp("Their next step, in words.", valueName: "text"))
  var theirNextStep: String?

  init() {}

  var isGiven: Bool {
    theirInsight ?? theirLog ?? theirNoticed ?? theirNextStep != nil || theirNext != nil
      || !theirFact.isEmpty || !theirQuestion.isEmpty
  }

  func fill(_ turn: inout DebriefForm.Turn, in context: CommandContext, _ book: CohortBook) throws {
    turn.insight = theirInsight
    turn.about = try context.about(theirLog, of: turn.personID, book)
    (turn.clarifying, turn.probing, turn.noticed) = (theirFact, theirQuestion, theirNoticed)
    (turn.next, turn.nextStep) = (theirNext, theirNextStep)
  }
}

/// What becomes of something tried, as it is typed.
enum NextWord {
  static func read(_ typed: String) throws -> LogEntry.Next {
    guard let next = LogEntry.Next(rawValue: typed.trimmed.lowercased()) else {
      throw ValidationError("\"\(typed.safeForTerminal())\" is none of keep, change, drop and spread.")
    }
    return next
  }
}

extension CommandContext {
  /// The entry of a person's that somebody typed the number of, or `none`.
  func about(_ typed: String?, of person: Identifier<Person>, _ book: CohortBook) throws -> DebriefForm.About? {
    guard let typed = typed?.trimmed else { return nil }
    if typed.lowercased() == "none" { return .nothing }
    let numbers = try NumberWords.read([typed], of: "log entry", example: "--log 3, or --log none")
    let entry = try workbench().entryToTalkOver(numbers[0], of: person, in: book.cohort.id, to: viewer())
    return .entry(entry.id)
  }
}
