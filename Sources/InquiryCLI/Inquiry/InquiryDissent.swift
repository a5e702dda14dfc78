import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Adds what those who would have chosen otherwise want remembered.
struct InquiryDissent: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "dissent", abstract: "Add what those who would have chosen otherwise want remembered.")

  @OptionGroup var new: NumberedWords
  @OptionGroup var where_: EntryPlace
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let text = try new.text(
      of: "dissent", example: "hmw inquiry dissent \"Two of us would have begun with families\"", in: context)
    let old = try context.inquiry(new.number, in: where_)
    let view = try context.workbench().editInquiry(old.inquiry.id, dissent: text, by: context.actor())
    try context.lookAgain(at: [text], namesOnly: true)
    try context.show(view, "inquiry.dissent", "Kept the dissent beside inquiry \(view.inquiry.number).")
  }
}
