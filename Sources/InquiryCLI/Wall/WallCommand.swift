import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// The root causes in their four columns.
struct WallCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "wall", abstract: "The root causes in their four columns.",
    discussion: "R resources, K knowledge, S skills, D dispositions. Names of authors stay away unless you ask: --names"
  )

  @Flag(help: "Say who wrote the notes, in --plain and --json.")
  var names = false

  @OptionGroup var where_: EntryPlace
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let book = try context.book()
    let place = try context.place(where_)
    let community = book.community(place.communityID)
    let wall = try context.workbench().wall(of: place, to: context.viewer())
    let topic = [community?.challenge, community?.name].compactMap(\.self).first { !$0.isEmpty } ?? book.cohort.name
    let running = try place.sessionID.map { try context.workbench().view(of: $0) }
    let screen = WallScreen(
      wall: wall, topic: topic, left: running?.left.map(ClockText.left), step: running?.currentStep?.step.title)
    try context.show(WallAnswer(screen, names: names ? book : nil))
    if wall.withheld > 0, !context.options.json,
      context.options.plain || !(context.profile.outputIsTTY || context.isPlaying)
    {
      context.tell(WallScreen.hiddenSentence(wall.withheld))
    }
  }
}
