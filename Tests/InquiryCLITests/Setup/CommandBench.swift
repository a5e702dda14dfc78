import ArgumentParser
import Foundation
import InquiryDomain
import InquiryWorkbench

@testable import InquiryCLI

/// Runs commands in this process on a workbook in a folder of its own, as somebody at a keyboard or a script would.
final class CommandBench {
  /// What one command line came to.
  struct Answer {
    var output: String
    var error: String
    var failure: Failure?
    /// What the process would end with.
    var status: Int32
  }

  let folder = FileManager.default.temporaryDirectory.appending(path: "hmw-bench-\(UUID().uuidString)")
  /// Four in the afternoon on the cohort's clocks.
  var now = "2026-02-24T16:00:00Z"

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var hasWorkbook: Bool { FileManager.default.fileExists(atPath: "\(folder.path)/home/workbook.hmw") }

  /// Writes a file beside the workbook's folder, and gives its path.
  func file(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    let url = folder.appending(path: name)
    try Data(bytes).write(to: url)
    return url.path
  }

  func file(_ name: String, _ text: String) throws -> String { try file(name, text.utf8) }

  /// Runs one command line; with a width its output is a terminal.
  @discardableResult
  func run(_ words: [String], width: Int? = nil) throws -> Answer {
    try watching(width: width, words) { context, words in
      let leaf = try CommandWords(words, root: RootCommand.self).leaf
      guard let leaf, let command = try leaf.type.parse(leaf.rest) as? any HouseCommand else { return }
      try command.begin(in: context(command.global))
    }
  }

  @discardableResult
  func run(_ words: String..., width: Int? = nil) throws -> Answer { try run(words, width: width) }

  /// The set-up of a group, answered from a list.
  func converse(_ lines: [LineResult], options: [String] = [], width: Int = 100) throws -> (
    answer: Answer, prompts: [Prompt], end: SetupConversation.End?
  ) {
    let script = ScriptedConsole.Lines(lines)
    var end: SetupConversation.End?
    let answer = try watching(width: width, []) { context, _ in
      var conversation = try SetupConversation(
        form: try CohortForm.parse(options), in: context(try GlobalOptions.parse([])),
        answers: ScriptedConsole.Script(lines: script))
      end = try conversation.run()
    }
    return (answer, script.prompts, end)
  }

  /// The workbook as it is now.
  func workbench() throws -> Workbench {
    try CommandContext(options: try GlobalOptions.parse([]), environment: environment, streams: StreamFacts())
      .workbench()
  }

  private var environment: [String: String] {
    ["HMW_HOME": "\(folder.path)/home", "HMW_NOW": now, "LANG": "C.UTF-8", "HOME": folder.path, "TZ": "UTC"]
  }

  private func watching(
    width: Int?, _ words: [String], _ body: ((GlobalOptions) -> CommandContext, [String]) throws -> Void
  ) throws -> Answer {
    let streams = try (1...2).map { try stream($0) }
    let outputs = streams.map { TerminalOutput(descriptor: TerminalDescriptor(number: $0.handle.fileDescriptor)) }
    let facts = width.map {
      StreamFacts(outputIsTTY: true, errorIsTTY: true, window: WindowSize(columns: $0, rows: 40))
    }
    let environment = environment.merging(width == nil ? [:] : ["NO_COLOR": "1"]) { $1 }
    let context = { (options: GlobalOptions) in
      CommandContext(
        options: options, environment: environment, streams: facts ?? StreamFacts(), output: outputs[0],
        error: outputs[1])
    }
    var (failure, status): (Failure?, Int32) = (nil, 0)
    do { try body(context, words) } catch let error as Failure {
      (failure, status) = (error, ExitStatus(error.kind).rawValue)
    } catch let code as ExitCode { status = code.rawValue }
    try streams.forEach { try $0.handle.close() }
    let texts = try streams.map { try String(contentsOf: $0.url, encoding: .utf8) }
    return Answer(output: texts[0], error: texts[1], failure: failure, status: status)
  }

  private func stream(_ number: Int) throws -> (url: URL, handle: FileHandle) {
    let url = folder.appending(path: "stream-\(number)")
    try Data().write(to: url)
    return (url, try FileHandle(forWritingTo: url))
  }
}
