import ArgumentParser
import Foundation
import InquiryDomain
import InquiryWorkbench

@testable import InquiryCLI

/// A console whose lines are given beforehand and whose screen is kept.
final class ScriptedConsole {
  /// Gives one line after another; then the input ends.
  struct Script: LineSource {
    let lines: Lines
    mutating func next(prompt: Prompt) -> LineResult { lines.next(prompt) }
  }

  final class Lines {
    var waiting: [LineResult]
    var prompts: [Prompt] = []

    init(_ waiting: [LineResult]) { self.waiting = waiting }

    func next(_ prompt: Prompt) -> LineResult {
      prompts.append(prompt)
      return waiting.isEmpty ? .endOfInput(partial: "") : waiting.removeFirst()
    }
  }

  let riverside: Riverside
  private let width: String

  init(_ riverside: Riverside, width: Int = 100) {
    self.riverside = riverside
    self.width = String(width)
  }

  /// What the console showed while it took these lines.
  func run(_ lines: [LineResult]) throws -> (screen: String, prompts: [Prompt], status: ExitStatus) {
    let pipe = FileManager.default.temporaryDirectory.appending(path: "hmw-screen-\(UUID().uuidString)")
    _ = FileManager.default.createFile(atPath: pipe.path, contents: nil)
    defer { try? FileManager.default.removeItem(at: pipe) }
    let file = try FileHandle(forWritingTo: pipe)
    let output = TerminalOutput(descriptor: TerminalDescriptor(number: file.fileDescriptor))
    let context = CommandContext(
      options: try GlobalOptions.parse([]), environment: ["COLUMNS": width, "LANG": "C.UTF-8", "HOME": "/nowhere"],
      streams: StreamFacts(inputIsTTY: true, outputIsTTY: true, errorIsTTY: true), output: output, error: output,
      workbench: riverside.bench)
    let script = Lines(lines)
    let status = try Console(session: riverside.session, source: Script(lines: script), in: context).run()
    try file.close()
    let shown = try String(contentsOf: pipe, encoding: .utf8)
    return (shown.replacing(#/\u{1B}\[[0-9;]*[A-Za-z]/#, with: ""), script.prompts, status)
  }

  /// As `run`, with typed lines.
  func type(_ lines: String...) throws -> String {
    try run(lines.map { .line($0) }).screen
  }
}
