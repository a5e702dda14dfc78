import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Ends a partnership; what its people wrote together stays.
struct PartnerEnd: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "end", abstract: "End a partnership; what its people wrote together stays.",
    discussion: "Example:  hmw partner end ana --reason \"Ben is away until May\"")

  @Argument(help: "One of the partners, by number, name or initials.")
  var person: String

  @Option(help: ArgumentHelp("Why they part.", valueName: "text"))
  var reason: String?

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let book = try context.book()
    let person = try book.person(person)
    guard let reason else {
      throw Failure(
        .usage, "partners.no-reason", "Why do they part? It stays with their history: --reason TEXT",
        hint: "hmw partner end \(person.number) --reason \"Ben is away until May\"")
    }
    let actor = try context.actor(in: book)
    let standing = try context.workbench().partners(in: book, to: context.viewer())
      .first { $0.partnership.members.contains(person.id) }
    guard let standing else {
      throw Failure(
        .notFound, "partners.none", "\(person.name) has no partner now.", hint: "hmw partner list --all")
    }
    let change = try context.workbench().endPartnership(standing.partnership.id, because: reason, by: actor)
    try context.showPartners(
      PartnerChangeShape(change, book: book), kind: "partner.end",
      done: "Ended partnership \(standing.partnership.number). Wrong? hmw undo")
  }
}
