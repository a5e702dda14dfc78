import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Changes a community's name, challenge or reason.
struct CommunityEdit: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change a community's name, challenge or reason.",
    discussion: "Example: hmw community edit 1 --challenge \"Year 3 readers stall\"")

  @Argument(help: "The community, by number or name.")
  var community: String

  @Option(help: "The new name.")
  var name: String?

  @Option(help: "The challenge its members share, in one sentence.")
  var challenge: String?

  @Option(help: "Why these people were brought together.")
  var reason: String?

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    guard name != nil || challenge != nil || reason != nil else {
      throw Failure(
        .usage, "community.nothing", "What should change?",
        hint: "hmw community edit NUMBER --name NAME --challenge TEXT --reason TEXT")
    }
    let workbench = try context.workbench()
    let book = try context.book()
    let changed = try workbench.editCommunity(
      try book.community(typed: community).id, name: name, challenge: challenge, reason: reason,
      by: try context.actor(in: book))
    let challenge = changed.challenge.isEmpty ? "" : ": \(changed.challenge)"
    try context.show(
      Done(
        "community.edit", CommunityShape(changed, in: book),
        "Community \(changed.number) is now \(changed.name)\(challenge). Wrong? hmw undo"))
  }
}
