import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Says that somebody is done with a resource, with a word about it for others.
struct PlaylistDone: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "done", abstract: "Say that you are done with a resource, with a word about it for others.",
    discussion: "hmw playlist done 12 --word \"three questions\" --as Ana")

  @Argument(help: "The resource, by its number or its word in files.")
  var resource: String

  @Option(help: ArgumentHelp("A word about it, without your name.", valueName: "text"))
  var word: String?

  @OptionGroup var options: UseOptions
  @OptionGroup var where_: EntryPlace
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let resource = try context.workbench().resource(resource).resource
    let use = try context.workbench().finishResource(
      resource.id, options.form(word: word, in: context), in: context.place(where_, by: options.by),
      by: context.actor())
    try context.show(Done("playlist.done", UseShape(use, resource), UseWords.finished(use, resource)))
  }
}
