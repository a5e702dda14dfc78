import ArgumentParser
import Foundation
import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench

@testable import InquiryCLI

/// The log at a terminal whose lines are given beforehand: what stood on it, prompts and typed lines included.
final class LogBench {
  let riverside: Riverside

  /// What one command came to.
  struct Answer {
    var screen: String
    var failure: Failure?
    var status: Int32
    /// How often somebody pressed Enter.
    var lines: Int
  }

  init() throws {
    riverside = try Riverside()
    let bench = riverside.bench
    for session in try bench.sessions(of: riverside.cohort.id).dropFirst() {
      let start = TestAmbient.start.adding(seconds: Double(session.number - 1) * 21 * 86_400)
      _ = try bench.editSession(session.id, start: start, by: .keeper)
    }
    let place = Place(cohortID: riverside.cohort.id, communityID: try riverside.book.communities[0].id)
    let question = try bench.addQuestion(
      "How might we help Year 3-4 teachers see which part of the block matters most?", in: place, by: .keeper)
    _ = try bench.keep(question.question.id, by: .keeper)
    _ = try bench.adopt(question.question.id, by: .keeper)
    riverside.clock.advance(seconds: 8 * 86_400)
  }

  /// Types each prompt's text and its answer onto the screen, as an echo would.
  private struct Typist: LineSource {
    let script: ScriptedConsole.Lines
    let output: TerminalOutput

    mutating func next(prompt: Prompt) -> LineResult {
      let result = script.next(prompt)
      let typed =
        switch result {
        case .line(let line): line
        case .paste(let lines): lines.joined(separator: "\n")
        case .interrupted(let partial), .endOfInput(let partial): partial + "^C"
        }
      output.write(prompt.text + typed + "\n")
      return result
    }
  }

  /// Runs a command of the log at a terminal of this width.
  @discardableResult
  func run(
    _ words: [String], _ lines: [LineResult] = [], width: Int = 100, environment: [String: String] = [:]
  ) throws -> Answer {
    let url = FileManager.default.temporaryDirectory.appending(path: "hmw-log-\(UUID().uuidString)")
    _ = FileManager.default.createFile(atPath: url.path, contents: nil)
    defer { try? FileManager.default.removeItem(at: url) }
    let file = try FileHandle(forWritingTo: url)
    let output = TerminalOutput(descriptor: TerminalDescriptor(number: file.fileDescriptor))
    let script = ScriptedConsole.Lines(lines)
    let parsed = try CommandWords(words, root: RootCommand.self)
    guard let leaf = parsed.leaf, let command = try leaf.type.parse(leaf.rest) as? any HouseCommand else {
      throw Failure(.usage, "test.no-command", "No command: \(words)")
    }
    let settings = ["COLUMNS": "\(width)", "LANG": "C.UTF-8", "HOME": "/nowhere", "NO_COLOR": "1"]
    let context = CommandContext(
      options: command.global, environment: settings.merging(environment) { $1 },
      streams: StreamFacts(inputIsTTY: true, outputIsTTY: true, errorIsTTY: true), output: output, error: output,
      workbench: riverside.bench)
    var answer = Answer(screen: "", status: 0, lines: 0)
    do {
      let typist = Typist(script: script, output: output)
      switch command {
      case let add as LogAdd: try add.run(in: context, asking: typist)
      case let edit as LogEdit: try edit.run(in: context, asking: typist)
      default: try command.run(in: context)
      }
    } catch let failure as Failure {
      (answer.failure, answer.status) = (failure, ExitStatus(failure.kind).rawValue)
    } catch is ExitStatus.Interruption { answer.status = ExitStatus.interrupted.rawValue }
    try file.close()
    answer.screen = try String(contentsOf: url, encoding: .utf8)
    answer.lines = script.prompts.count
    return answer
  }

  /// As `run`, with typed lines.
  func type(_ words: [String], _ lines: String..., width: Int = 100) throws -> Answer {
    try run(words, lines.map { .line($0) }, width: width)
  }

  func entry(_ number: Int) throws -> LogEntry {
    try riverside.bench.numbered(number, in: riverside.cohort.id, as: "log")
  }

  func entries() -> [LogEntry] {
    let all = (1...9).map { number in try? entry(number) }
    return all.compactMap(\.self)
  }
}
