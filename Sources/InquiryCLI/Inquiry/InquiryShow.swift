import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// An adopted question with its versions, its thoughts and what was parked.
struct InquiryShow: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "An adopted question with its versions, thoughts and parked questions.")

  @Argument(help: "Its number; the open one if left out.")
  var number: Int?

  @OptionGroup var where_: EntryPlace
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let book = try context.book()
    let view = try context.inquiry(number, in: where_)
    let shape = InquiryShape(view, book: book)
    try context.show(InquiryAnswer(view: view, shape: shape, zone: book.zone))
  }
}
