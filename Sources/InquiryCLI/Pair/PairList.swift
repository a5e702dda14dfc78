import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// The pairs of a session.
struct PairList: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "The pairs of a session.")

  @Option(help: ArgumentHelp("Another session than the running or the next one.", valueName: "number"))
  var session: Int?

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let chosen = try context.nearestSession(session)
    let book = try context.book()
    let shapes = try context.workbench().pairings(of: chosen.id).map { PairShape($0, book: book) }
    try context.show(Listing(pairs: shapes, kind: "pair.list", session: chosen))
  }
}
