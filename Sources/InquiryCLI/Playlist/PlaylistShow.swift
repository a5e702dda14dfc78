import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// One playlist with its resources, in order.
struct PlaylistShow: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One playlist with its resources, in order.",
    discussion: "hmw playlist show 3")

  @Argument(help: "Its number, its id in files, or a part of its title.")
  var playlist: String

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    try context.show(PlaylistPage(view: try context.shelf().playlist(playlist)))
  }
}
