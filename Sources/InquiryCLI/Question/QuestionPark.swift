import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Puts a question aside for another time.
struct QuestionPark: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "park", abstract: "Put a question aside for another time.")

  @Argument(help: "Its number.")
  var number: Int

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    _ = try context.workbench().park(context.question(number).id, by: context.actor())
    try context.show(number, "question.park") { "Parked question \($0.number); it is kept for another time." }
  }
}
