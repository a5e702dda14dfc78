import ArgumentParser
import Foundation
import InquiryDomain
import InquiryWorkbench

/// Writes all that a group wrote, within what the reader may see, as one JSON document that `hmw import` reads back.
struct ExportCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "All that a group wrote, as one JSON document.",
    discussion: """
      Example: hmw export --output riverside.json
      Every group: hmw export --all --output network.json
      What each field is: hmw help export
      """)

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file to write; - writes to standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(help: "Every group of the workbook.")
  var all = false

  @Option(help: ArgumentHelp("Only this community of the group.", valueName: "community"))
  var community: String?

  @Flag(help: "Replace the file if it is there already.")
  var force = false

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    try refuseScreen(in: context)
    guard !all || community == nil else {
      throw Failure(.usage, "export.all-or-one", "--all and --community exclude each other.", hint: "Leave one out.")
    }
    guard let output, output != "-" else { return try pour(in: context) { text in context.output.write(text) } }
    try context.refuseWorkbook(output)
    try refuseReplacing(output)
    let file = try ExportFile(output)
    do { try pour(in: context) { text in try file.write(text) } } catch {
      file.giveUp()
      throw error
    }
    try file.finish()
    try context.show(
      Done(
        "export.file", FileShape(output),
        """
        Wrote \(output). It holds people's words: send it with care. What only its own people may read, such as \
        debriefs, is not in it; a whole copy: hmw backup FILE
        """))
  }

  private func pour(in context: CommandContext, _ write: (String) throws -> Void) throws {
    let (workbench, viewer) = (try context.workbench(), try context.viewer())
    guard all else {
      let book = try context.book()
      let place = try community.map { try book.community(typed: $0).id }
      let file = try workbench.cohortFile(book.cohort.id, community: place, to: viewer)
      return try write(try HouseJSON.text(Envelope(kind: "export", data: file)) + "\n")
    }
    // One group at a time, so that a large network needs little memory; the keys stand in the order of every envelope.
    try write("{\"data\":{")
    var separator = ""
    var rest = ""
    try workbench.exportWorkbook(to: viewer) { library, counters in
      try write("\"cohorts\":[\n")
      rest = """
        \n],"counters":\(try HouseJSON.text(counters)),"format":\(WorkbookExport.newest),\
        "library":\(try HouseJSON.text(library))},"hmw":1,"kind":"workbook"}\n
        """
    } cohort: { group in
      try write(separator + (try HouseJSON.text(group)))
      separator = ",\n"
    }
    try write(rest)
  }

  /// Pages of JSON on a screen help nobody, and show people's words to whoever looks over a shoulder.
  private func refuseScreen(in context: CommandContext) throws(Failure) {
    guard output == nil, context.profile.outputIsTTY, !context.options.json else { return }
    throw Failure(
      .usage, "export.no-file", "Which file should the export go to?",
      hint: "hmw export --output group.json, or on the screen: hmw export --output -")
  }

  private func refuseReplacing(_ path: String) throws(Failure) {
    guard !force, FileManager.default.fileExists(atPath: path) else { return }
    throw Failure(
      .cannotWrite, "export.exists", "There is a file at \(path) already.",
      hint: "Choose another name, or add --force to replace it.")
  }
}

extension CommandContext {
  /// Not even by force does what is written take the place of what it was made from.
  func refuseWorkbook(_ path: String) throws(Failure) {
    let target = URL(filePath: path).resolvingSymlinksInPath().standardizedFileURL.path
    let workbook = URL(filePath: folder.workbook).resolvingSymlinksInPath().standardizedFileURL.path
    guard target == workbook || target == "\(workbook)-journal" else { return }
    throw Failure(
      .cannotWrite, "export.onto-workbook", "\(path) is the workbook itself.",
      hint: "Choose another name, such as export.json.")
  }
}
