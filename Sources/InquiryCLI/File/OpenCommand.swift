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
      A workbook that is damaged is moved aside and kept.
      """)

  @Argument(help: "The .hmw file.", completion: .file(extensions: ["hmw"]))
  var file: String

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let aside = try Workbench.adopt(file, as: context.folder.workbook, ambient: context.ambient)
    let cohorts = try context.workbench().cohorts().map(\.name).joined(separator: ", ")
    let kept = aside.map { " The damaged file is kept as \($0)." } ?? ""
    try context.show(
      Done(
        "open", FileShape(context.folder.workbook),
        "Copied \(file) to \(context.folder.workbook)\(cohorts.isEmpty ? "" : ": \(cohorts)").\(kept) Next: hmw status")
    )
  }
}
