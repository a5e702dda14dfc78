import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Takes a story away.
struct StoryRemove: HouseCommand {
  static let configuration = CommandConfiguration(commandName: "remove", abstract: "Take a story away.")

  @Argument(help: "Its number.")
  var number: Int

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let story = try context.story(number)
    try context.workbench().removeStory(story.id, by: context.actor())
    try context.show(Done("story.remove", RemovedShape(story), "Removed story \(number). Wrong? hmw undo"))
  }
}
