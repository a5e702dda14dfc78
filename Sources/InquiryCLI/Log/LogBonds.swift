import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// What an application hangs on, and who may read it.
struct LogBonds: ParsableArguments {
  @Option(help: ArgumentHelp("Who hears about it.", valueName: "name"))
  var with: String?

  @Option(help: ArgumentHelp("The resource of a playlist that it grew from.", valueName: "number"))
  var resource: Int?

  @Option(help: ArgumentHelp("The assumption check that it tests.", valueName: "number"))
  var check: Int?

  @Flag(name: .customLong("private"), help: "Keep it to yourself.")
  var isPrivate = false

  @OptionGroup var tier: TierOption

  init() {}

  /// Puts what was given into a form.
  func fill(_ form: inout LogForm, in context: CommandContext, book: CohortBook) throws {
    guard !isPrivate || tier.visibility ?? .private == .private else {
      throw Failure(
        .usage, "log.two-readers", "--private and --visibility say two different things.",
        hint: "Leave one of the two out.")
    }
    form.partnerID = try with.map { try book.person($0).id }
    form.resourceID = try resource.map { try context.workbench().resource(forLog: $0).id }
    form.checkID = try check.map { try context.check($0).id }
    form.visibility = isPrivate ? .private : tier.visibility
    form.acceptsFindings = tier.acceptFindings
  }
}
