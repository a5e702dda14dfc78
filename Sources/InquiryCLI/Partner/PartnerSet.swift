import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Makes two or three people partners.
struct PartnerSet: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Make two or three people partners; what partners they had before ends.",
    discussion: "Example:  hmw partner set ana ben")

  @Argument(help: ArgumentHelp("Two or three people, by number, name or initials.", valueName: "name"))
  var people: [String]

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let book = try context.book()
    let chosen = try people.map { try book.person($0).id }
    let change = try context.workbench().setPartners(chosen, in: book.cohort.id, by: context.actor(in: book))
    let names = NumberWords.listed(chosen.compactMap { book.name(of: $0) })
    try context.showPartners(
      PartnerChangeShape(change, book: book), kind: "partner.set",
      done: "\(names) are partners now. Wrong? hmw undo".safeForTerminal())
  }
}
