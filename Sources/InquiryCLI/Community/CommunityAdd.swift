import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Forms a community.
struct CommunityAdd: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Form a community around a challenge its members share.",
    discussion: "Example: hmw community add Readers --challenge \"Year 3 readers stall\" --members \"Ana, Ben\"")

  @Argument(help: "The community's name, or \"name: challenge\".")
  var name: [String] = []

  @Option(help: "The challenge its members share, in one sentence.")
  var challenge: String?

  @Option(help: "Why these people were brought together.")
  var reason: String?

  @Option(help: "Who belongs to it: numbers or names, with commas.")
  var members: String?

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    guard !name.isEmpty else {
      throw Failure(
        .usage, "community.no-name", "What is the community called?",
        hint: "hmw community add Readers --challenge \"…\"")
    }
    let workbench = try context.workbench()
    let book = try context.book()
    var typed = NewCommunity(typed: name.joined(separator: " "))
    typed.challenge = challenge ?? typed.challenge
    typed.members += (members ?? "").split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    let people = try typed.members.map { try book.person($0).id }
    let made = try workbench.addCommunity(
      name: typed.name, challenge: typed.challenge, reason: reason, members: people, to: book.cohort.id,
      by: try context.actor(in: book))
    let shape = CommunityShape(made, in: try workbench.book(book.cohort.id))
    try context.show(
      Done(
        "community.add", shape,
        "Formed community \(shape.number) \(shape.name) with \(Plural.people(shape.members.count)). Wrong? hmw undo"))
  }
}
