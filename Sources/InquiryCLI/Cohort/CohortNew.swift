import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Sets up a group: step by step at a terminal, or all at once from options and files.
struct CohortNew: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Set up a group: step by step, or all at once with options.",
    discussion: """
      Example: hmw cohort new
      All at once: hmw cohort new --name "Riverside" --people people.csv --sessions 6 --first 2026-01-13T15:30
      """)

  @OptionGroup var form: CohortForm
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    if form.people == nil, context.profile.canPrompt, !context.options.json { return try converse(in: context) }
    let plan = try form.plan(in: context)
    let workbench = try context.workbench(creating: true)
    let actor = try context.options.actor == nil ? Actor.keeper : context.actor()
    try Self.finish(try workbench.setUp(plan.cohort, by: actor), plan.notes, in: context)
  }

  private func converse(in context: CommandContext) throws {
    var conversation = try SetupConversation(form: form, in: context)
    switch try conversation.run() {
    case .finished(let book): try Self.finish(book, [], in: context)
    case .left: throw ExitStatus.Interruption()
    }
  }

  /// Dates as they were understood, so that a wrong one is seen at once.
  private static func dates(of sessions: [Session], _ cohort: Cohort) -> String? {
    let times = sessions.compactMap(\.plannedStart).map { LocalTime($0, of: cohort) }
    guard let first = times.first, let last = times.last else { return nil }
    return times.count == 1
      ? "Session on \(first.dayAndClock)." : "Sessions from \(first.dayAndClock) to \(last.dayAndClock)."
  }

  /// The new group becomes the one that commands mean.
  private static func finish(_ book: CohortBook, _ notes: [String], in context: CommandContext) throws {
    let workbench = try context.workbench()
    // The group is there: not to be chosen is no reason to say that it was not saved.
    if (try? workbench.useCohort(book.cohort.id)) == nil {
      context.warn("The group is set up, but could not be chosen: hmw cohort use \(book.cohort.number)")
    }
    let all = try workbench.sessions(of: book.cohort.id)
    let sessions = all.count
    (notes + [dates(of: all, book.cohort)].compactMap(\.self)).forEach(context.tell)
    try context.show(
      Done(
        "cohort.new", CohortShape(book, sessions: sessions),
        "Set up \(book.cohort.name): \(Plural.people(book.active.count)), \(Plural.count(book.schools.count, "school")), "
          + "\(Plural.communities(book.communities.count)), \(Plural.count(sessions, "session")). Wrong? hmw undo"))
    context.tell("Next: \(sessions == 0 ? "hmw session new" : "hmw session start") · look again: hmw cohort show")
  }
}
