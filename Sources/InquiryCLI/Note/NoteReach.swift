import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Says how much of a cause the group can decide.
struct NoteReach: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "reach", abstract: "Say how much of a cause you can decide: control, influence or concern.",
    discussion: "hmw note reach 7 influence")

  @Argument(help: "Its number.")
  var number: Int

  @Argument(help: "control, influence or concern.")
  var reach: Cause.Reach

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let kept = try context.workbench().editCause(context.note(number).id, reach: reach, by: context.actor())
    let meaning =
      switch reach {
      case .control: "within your control"
      case .influence: "something you can influence"
      case .concern: "a concern, so it is left out of votes on causes"
      }
    try context.show(Done("note.reach", NoteShape(kept), "Marked note \(number) as \(meaning). Wrong? hmw undo"))
  }
}

extension Cause.Reach: ExpressibleByArgument {}
