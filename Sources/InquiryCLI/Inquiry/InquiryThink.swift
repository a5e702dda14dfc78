import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Adds "what we now think".
struct InquiryThink: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "think", abstract: "Add what you now think.",
    discussion: "hmw inquiry think \"It is less about time than we thought\"")

  @OptionGroup var new: NumberedWords
  @OptionGroup var where_: EntryPlace
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let text = try new.text(
      of: "thought", example: "hmw inquiry think \"It is less about time than we thought\"", in: context)
    let old = try context.inquiry(new.number, in: where_)
    let session = try context.workbench().runningSession(of: old.inquiry.cohortID)
    let view = try context.workbench().reflect(text, on: old.inquiry.id, session: session?.id, by: context.actor())
    try context.lookAgain(at: [text], namesOnly: true)
    try context.show(view, "inquiry.think", "Added what you now think about inquiry \(view.inquiry.number).")
  }
}
