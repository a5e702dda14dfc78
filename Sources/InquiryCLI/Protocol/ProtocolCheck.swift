import ArgumentParser
import InquiryContent
import InquiryDomain

/// Everything that is wrong in protocol files.
struct ProtocolCheck: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Everything that is wrong in protocol files, with line and column.",
    discussion: "hmw protocol check my_circle.yaml")

  @Argument(
    help: ArgumentHelp("Files; - reads standard input.", valueName: "files"),
    completion: .file(extensions: ["yaml", "yml"]))
  var files: [String]

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: CommandContext) throws {
    let problems = try files.flatMap { path in
      try ProtocolLibrary.check(bytes: TextSource.bytes(of: path), path: path).problems
    }
    guard !problems.isEmpty || !context.options.quiet else { return }
    try context.show(ProblemList(problems: problems, files: files.count))
    guard problems.isEmpty else { throw ExitCode(ExitStatus.badData.rawValue) }
  }
}
