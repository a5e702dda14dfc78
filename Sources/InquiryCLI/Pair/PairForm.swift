import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Forms pairs among those present.
struct PairForm: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "form", abstract: "Form pairs among those present, with one group of three where the number is odd.",
    discussion: "People are paired inside their community, with as few repeats of earlier pairs as can be.")

  @Option(help: ArgumentHelp("Another session than the running or the next one.", valueName: "number"))
  var session: Int?

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let chosen = try context.nearestSession(session)
    let book = try context.book()
    let pairs = try formed(in: chosen, context)
    let listing = Listing(pairs: pairs.map { PairShape($0, book: book) }, kind: "pair.form", session: chosen)
    guard !context.options.quiet || context.options.json else { return }
    try context.show(listing)
  }

  private func formed(in session: Session, _ context: CommandContext) throws -> [Pairing] {
    do {
      return try context.workbench().formPairs(in: session.id, by: context.actor())
    } catch var failure as Failure where failure.code == "pairs.too-few" {
      failure.hint = "Say who is here: hmw session here NAME NAME"
      throw failure
    }
  }
}
