import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Makes a group that the coach suggested.
struct GroupAccept: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Make a group that the coach suggested.",
    discussion: "hmw group accept 3f9a1 --without 4 --name \"Time to meet\"")

  @Argument(help: "The code that the suggestion stands under.")
  var code: String

  @Option(help: ArgumentHelp("A note that stays out; may be given again.", valueName: "number"))
  var without: [Int] = []

  @Option(help: ArgumentHelp("What the group is called; else the suggested title.", valueName: "name"))
  var name: String?

  @Option(name: .customLong("in"), help: "The column, where the notes stand in more than one: R, K, S or D.")
  var column: CategoryWord?

  @OptionGroup var options: OfferOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let left = Set(try context.notes(without).map(\.id))
    let group = try context.workbench().acceptOffer(
      code, of: options.query(in: context), without: left, name: name, category: column?.category, by: context.actor())
    try context.show(
      Done(
        "group.accept", GroupShape(group),
        "Made the group \"\(group.name)\" in \(group.category.title). Wrong? hmw undo"))
  }
}

/// Refuses a group that the coach suggested.
struct GroupRefuse: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "refuse", abstract: "Refuse a group that the coach suggested, so that it is not suggested again.",
    discussion: "hmw group refuse 3f9a1")

  /// What was refused, as programs read it.
  struct Shape: Encodable, Sendable {
    var code: String
  }

  @Argument(help: "The code that the suggestion stands under.")
  var code: String

  @OptionGroup var options: OfferOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    try context.workbench().refuseOffer(code, of: options.query(in: context), by: context.actor())
    try context.show(
      Done("group.refuse", Shape(code: code), "Refused; these notes are not suggested together again. Wrong? hmw undo"))
  }
}
