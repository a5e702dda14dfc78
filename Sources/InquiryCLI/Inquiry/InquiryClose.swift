import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Ends an inquiry.
struct InquiryClose: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "End an inquiry; all of it is kept, and another question can be adopted.")

  @Argument(help: "Its number.")
  var number: Int

  @OptionGroup var where_: EntryPlace
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let old = try context.inquiry(number, in: where_)
    guard old.inquiry.closedAt == nil else {
      throw Failure(
        .invalid, "inquiry.closed", "Inquiry \(number) is closed already.", hint: "hmw inquiry show \(number)")
    }
    let view = try context.workbench().editInquiry(old.inquiry.id, close: true, by: context.actor())
    try context.show(view, "inquiry.close", "Closed inquiry \(number); all of it is kept.")
  }
}
