import ArgumentParser

/// Marks that somebody is back.
struct PersonReturn: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "return", abstract: "Mark that somebody who left is back.",
    discussion: "Example: hmw person return hana")

  @Argument(help: "The person, by number, name or initials.")
  var person: String

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    try PersonLeave.setLeft(false, person, in: context)
  }
}
