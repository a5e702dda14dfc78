import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Takes a resource away, out of every playlist.
struct ResourceRemove: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take a resource away, out of every playlist.",
    discussion: "hmw resource remove 52")

  @Argument(help: "Its number, or its id in files.")
  var resource: String

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let workbench = try context.curatedWorkbench()
    let resource = try workbench.resource(self.resource).resource
    try workbench.removeResource(resource.id, by: context.actor())
    try context.show(
      Done(
        "resource.remove", RemovedShape(resource), "Removed resource \(resource.number). Wrong? hmw undo"))
  }
}
