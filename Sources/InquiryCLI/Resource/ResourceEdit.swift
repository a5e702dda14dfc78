import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Changes what a resource says, in every playlist where it stands.
struct ResourceEdit: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change what a resource says, in every playlist where it stands.",
    discussion: "hmw resource edit 52 --minutes 15 --prompt \"What surprised you?\"")

  @Argument(help: "Its number, or its id in files.")
  var resource: String

  @OptionGroup var options: ResourceOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let workbench = try context.curatedWorkbench()
    let resource = try workbench.resource(self.resource).resource
    guard !options.form.isEmpty else {
      throw Failure(
        .usage, "resource.nothing", "What should change?",
        hint: "hmw resource edit \(resource.number) --title TITLE --minutes 15 --prompt TEXT")
    }
    let changed = try workbench.editResource(resource.id, options.form, by: context.actor())
    try context.show(
      Done("resource.edit", ResourceShape(changed), "Changed resource \(changed.number). Wrong? hmw undo"))
  }
}
