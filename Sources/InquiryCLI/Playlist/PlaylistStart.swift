import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Takes a resource up.
struct PlaylistStart: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: "Take up a resource: read, watch or try it.",
    discussion: "hmw playlist start 12 --as Ana")

  @Argument(help: "The resource, by its number or its word in files.")
  var resource: String

  @OptionGroup var options: UseOptions
  @OptionGroup var where_: EntryPlace
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let resource = try context.workbench().resource(resource).resource
    let use = try context.workbench().startResource(
      resource.id, options.form(in: context), in: context.place(where_, by: options.by), by: context.actor())
    try context.show(Done("playlist.start", UseShape(use, resource), UseWords.started(use, resource)))
  }
}
