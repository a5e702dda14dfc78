import ArgumentParser
import Foundation
import InquiryDomain
import InquiryWorkbench

/// Writes all that a group wrote, within what the reader may see, as one JSON document.
struct ExportCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "All that a group wrote, as one JSON document.",
    discussion: "Example: hmw export --output riverside.json")

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file to write; - writes to standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(help: "Replace the file if it is there already.")
  var force = false

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    try refuseScreen(in: context)
    let export = try context.workbench().export(try context.cohort().id, to: try context.viewer())
    let text = try HouseJSON.text(Envelope(kind: "export", data: export))
    guard let output, output != "-" else { return context.output.line(text) }
    try refuseWorkbook(output, in: context)
    try write(text + "\n", to: output)
    try context.show(
      Done("export.file", FileShape(output), "Wrote \(output). It holds people's words: send it with care."))
  }

  /// Pages of JSON on a screen help nobody, and show people's words to whoever looks over a shoulder.
  private func refuseScreen(in context: CommandContext) throws(Failure) {
    guard output == nil, context.profile.outputIsTTY, !context.options.json else { return }
    throw Failure(
      .usage, "export.no-file", "Which file should the export go to?",
      hint: "hmw export --output group.json, or on the screen: hmw export --output -")
  }

  /// Not even by force does an export take the place of what it was made from.
  private func refuseWorkbook(_ path: String, in context: CommandContext) throws(Failure) {
    let target = URL(filePath: path).resolvingSymlinksInPath().standardizedFileURL.path
    let workbook = URL(filePath: context.folder.workbook).resolvingSymlinksInPath().standardizedFileURL.path
    guard target == workbook || target == "\(workbook)-journal" else { return }
    throw Failure(
      .cannotWrite, "export.onto-workbook", "\(path) is the workbook itself.",
      hint: "Choose another name, such as export.json.")
  }

  private func write(_ text: String, to path: String) throws {
    guard force || !FileManager.default.fileExists(atPath: path) else {
      throw Failure(
        .cannotWrite, "export.exists", "There is a file at \(path) already.",
        hint: "Choose another name, or add --force to replace it.")
    }
    let url = URL(filePath: path)
    do {
      try Data(text.utf8).write(to: url, options: .atomic)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    } catch {
      throw Failure(.cannotWrite, "export.cannot-write", "hmw can't write \(path).", hint: "Choose another folder.")
    }
  }
}
