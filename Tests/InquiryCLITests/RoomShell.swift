import ArgumentParser
import Foundation
import InquiryDomain

@testable import InquiryCLI

/// A shell without a terminal, over a workbook in a folder of its own and with a clock that tests move.
final class RoomShell {
  let folder: URL
  var now = "2026-02-24T15:30:00Z"

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "hmw-room-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// A group of eight in two communities, ready for its first session.
  static func riverside() throws -> RoomShell {
    let shell = try RoomShell()
    let people = try shell.file(
      "people.csv",
      """
      Name,School,Community
      Ana Reyes,Oak Primary,Front door
      Ben Okafor,Elm Street,Front door
      Chidi Eze,Hillcrest,Front door
      Dana Cole,Lakeview,Front door
      Efua Mensah,Northgate,Time to listen
      Farid Khan,Bayside,Time to listen
      Grace Lim,Westfield,Time to listen
      Hana Sato,Kingsway,Time to listen

      """)
    _ = try shell.run("cohort", "new", "--name", "Riverside", "--time-zone", "UTC", "--people", people)
    return shell
  }

  /// Writes a file beside the workbook and gives its path.
  func file(_ name: String, _ text: String) throws -> String {
    let url = folder.appending(path: name)
    try Data(text.utf8).write(to: url)
    return url.path
  }

  /// What the command printed; a failure or an exit code is thrown on.
  @discardableResult
  func run(_ words: String...) throws -> String { try run(words).output }

  /// What the command printed on both streams.
  func run(_ words: [String]) throws -> (output: String, error: String) {
    let parsed = try CommandWords(words, root: RootCommand.self)
    guard let leaf = parsed.leaf, let command = try leaf.type.parse(leaf.rest) as? any HouseCommand else {
      throw Failure(.usage, "test.no-command", "No command: \(words)")
    }
    let (output, error) = (try Capture(in: folder), try Capture(in: folder))
    defer {
      output.end()
      error.end()
    }
    let context = CommandContext(
      options: command.global,
      environment: ["HMW_HOME": folder.path, "HMW_NOW": now, "LANG": "C.UTF-8", "HOME": folder.path],
      streams: StreamFacts(),
      output: output.stream, error: error.stream)
    do {
      try command.run(in: context)
    } catch let code as ExitCode {
      throw Ended(code: code.rawValue, output: try output.text())
    }
    return (try output.text(), try error.text())
  }

  /// The `data` of the command's JSON answer, and its kind.
  func json(_ words: String...) throws -> (kind: String, data: JSONValue) {
    let answer = try JSONDecoder().decode(Answer.self, from: Data(run(["--json"] + words).output.utf8))
    return (answer.kind, answer.data)
  }

  /// How a command ended: 0, the code it asked for, or that of its failure.
  func code(_ words: String...) -> Int32 {
    do {
      _ = try run(words)
      return 0
    } catch let failure as Failure {
      return ExitStatus(failure.kind).rawValue
    } catch let ended as Ended {
      return ended.code
    } catch {
      return RootCommand.exitCode(for: error).rawValue
    }
  }

  /// A command that answered no.
  struct Ended: Error {
    var code: Int32
    var output: String
  }

  private struct Answer: Decodable {
    var hmw: Int
    var kind: String
    var data: JSONValue
  }

  /// A stream that ends in a file.
  private struct Capture {
    let url: URL
    let file: FileHandle
    let stream: TerminalOutput

    init(in folder: URL) throws {
      url = folder.appending(path: "out-\(UUID().uuidString)")
      _ = FileManager.default.createFile(atPath: url.path, contents: nil)
      file = try FileHandle(forWritingTo: url)
      stream = TerminalOutput(descriptor: TerminalDescriptor(number: file.fileDescriptor))
    }

    func text() throws -> String { try String(contentsOf: url, encoding: .utf8) }
    func end() { try? file.close() }
  }
}
