import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// The last ten log entries that you may read, newest first.
struct LogList: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The last ten log entries that you may read, newest first.")

  @Option(help: ArgumentHelp("Only those of this person.", valueName: "name"))
  var by: String?

  @Option(help: ArgumentHelp("Only those since this session.", valueName: "session"))
  var since: Int?

  @Flag(help: "All of them.")
  var all = false

  @Option(help: ArgumentHelp("How many at most.", valueName: "number"))
  var limit: Int?

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    guard limit ?? 1 > 0, limit == nil || !all else {
      throw Failure(.usage, "log.limit", "How many is a number from 1 on, or --all.", hint: "hmw log list --limit 20")
    }
    let names = try LogNames(in: context)
    let (workbench, viewer) = (try context.workbench(), try context.viewer())
    let person = try by.map { try names.book.person($0) }
    let session: Session? = try since.map { try workbench.numbered($0, in: names.book.cohort.id, as: "session") }
    // One more than is shown tells whether there is more.
    let wanted = all ? nil : limit ?? 10
    let views = try workbench.logEntries(
      LogQuery(cohortID: names.book.cohort.id, personID: person?.id, since: session, limit: wanted.map { $0 + 1 }),
      to: viewer)
    try context.show(
      LogListing(
        views: wanted.map { Array(views.prefix($0)) } ?? views, hasMore: wanted.map { views.count > $0 } ?? false,
        names: names, person: person, head: try head(of: person?.id ?? viewer.personID, names, viewer, workbench),
        isKeeper: viewer.personID == nil))
  }

  /// The dots of one leader for the weeks that run now; for themselves and for whoever leads.
  private func head(
    of person: Identifier<Person>?, _ names: LogNames, _ viewer: Viewer, _ workbench: Workbench
  ) throws -> LogListing.Head? {
    guard let person, let name = names.book.name(of: person) else { return nil }
    let weeks = try workbench.interval(of: names.book.cohort.id)
    return try workbench.progress(of: person, in: names.book.cohort.id, after: weeks.after?.id, to: viewer).map {
      LogListing.Head(name: name, after: weeks.after?.number, dots: ProgressDots(progress: $0))
    }
  }
}
