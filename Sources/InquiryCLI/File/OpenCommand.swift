import ArgumentParser
import Foundation
import InquiryDomain
import InquiryWorkbench

/// Takes in a workbook that somebody sent.
struct OpenCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Take in a workbook you were sent, or a backup.",
    discussion: """
      Example: hmw open riverside.hmw
      Beside a workbook you have: hmw --data OTHER_FOLDER open riverside.hmw
      """)

  @Argument(help: "The .hmw file.", completion: .file(extensions: ["hmw"]))
  var file: String

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    guard !context.hasWorkbook else {
      throw Failure(
        .cannotWrite, "workbook.exists",
        "There is a workbook in \(context.folder.path) already, and it stays as it is.",
        hint: "Put this one into a folder of its own: hmw --data FOLDER open \(file)")
    }
    try Workbench.adopt(file, as: context.folder.workbook, ambient: context.ambient)
    let cohorts = try context.workbench().cohorts().map(\.name).joined(separator: ", ")
    try context.show(
      Done(
        "open", FileShape(context.folder.workbook),
        "Copied \(file) to \(context.folder.workbook)\(cohorts.isEmpty ? "" : ": \(cohorts)"). Next: hmw status"))
  }
}
