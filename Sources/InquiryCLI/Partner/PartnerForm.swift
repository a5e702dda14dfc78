import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Puts those without a partner into pairs.
struct PartnerForm: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "form", abstract: "Partners for everyone who has none, with one group of three where needed.",
    discussion: """
      Partners are of one community and of different schools where that can be, with as few repeats as can be.
      Example:  hmw partner form --anew
      """)

  @Flag(help: "New partners for everyone; the partnerships that stand now end.")
  var anew = false

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let book = try context.book()
    let change = try context.workbench().formPartners(in: book.cohort.id, anew: anew, by: context.actor(in: book))
    try context.showPartners(
      PartnerChangeShape(change, book: book), kind: "partner.form",
      done: "Formed \(Plural.count(change.made.count, "partnership")). Wrong? hmw undo")
  }
}

extension CommandContext {
  /// Shows a change of partners, unless asked for quiet.
  func showPartners(_ shape: PartnerChangeShape, kind: String, done: String) throws {
    guard !options.quiet || options.json else { return }
    let alone = shape.alone.isEmpty ? [] : ["\(NumberWords.listed(shape.alone)) has no partner now: hmw partner repair"]
    try show(PartnerChangeScreen(kind: kind, payload: shape, after: alone.map { $0.safeForTerminal() } + [done]))
  }
}
