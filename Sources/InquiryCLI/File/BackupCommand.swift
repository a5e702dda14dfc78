import ArgumentParser
import InquiryDomain
import InquiryWorkbench

/// Saves a checked copy of everything.
struct BackupCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Save a checked copy of everything.",
    discussion: "Example: hmw backup riverside.hmw")

  @Argument(help: "The file to write.", completion: .file())
  var file: String

  @Flag(help: "Replace the file if it is there already.")
  var force = false

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    try context.workbench().backup(to: file, replacing: force)
    try context.show(
      Done(
        "backup", FileShape(file),
        "Saved a checked copy in \(file). Only you can read it. To use it: hmw --data FOLDER open \(file)"))
  }
}
