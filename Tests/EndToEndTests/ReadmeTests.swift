import Foundation
import InquiryTestSupport
import Testing

@Suite struct ReadmeTests {
  private static let readme: String = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return (try? String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)) ?? ""
  }()

  /// Every command the README shows in a block of shell, a line each.
  private static var commands: [String] {
    readme.components(separatedBy: "```sh\n").dropFirst().flatMap { block in
      (block.components(separatedBy: "```").first ?? "").split(separator: "\n").map(String.init)
    }
  }

  /// The commands that build or install, which `.ci/run` does.
  private static func builds(_ command: String) -> Bool {
    ["swift build", "install -D", "sudo apt-get"].contains { command.hasPrefix($0) }
  }

  @Test func `The README shows how to see it, set up, lead and come back`() {
    #expect(Self.commands.contains { $0.hasSuffix("swift run hmw demo") })
    #expect(Self.commands.contains("hmw session start"))
    #expect(Self.commands.count >= 8)
  }

  @Test(.timeLimit(.minutes(20)))
  func `Every hmw command of the README works in the order shown`() async throws {
    let hmw = try BuiltBinary()
    defer { hmw.remove() }
    try Data("name,school\nAna Reyes,Oak Primary\nBen Okafor,Elm Street\n".utf8).write(
      to: hmw.home.appending(path: "people.csv"))
    for command in Self.commands where !Self.builds(command) {
      guard !command.hasPrefix("hmw serve") else {
        try await serve(command, hmw)
        continue
      }
      // Without a terminal the two commands that ask are given what they would ask for.
      let asked = command == "hmw cohort new" ? "hmw cohort new --name Mine --people people.csv" : command
      let line = asked.contains("--name \"Riverside") ? "\(asked) && hmw cohort use 2" : asked
      let answer = try shell(line, hmw)
      #expect(answer.status == 0, "\(command): \(answer.error)")
    }
    #expect(FileManager.default.fileExists(atPath: hmw.home.appending(path: "riverside.json").path))
  }

  @Test func `Every hmw command named in the README's text exists`() throws {
    let hmw = try BuiltBinary()
    defer { hmw.remove() }
    let named = Self.readme.matches(of: /`hmw ((?:[a-z]+ ?)+)/).map {
      $0.output.1.split(separator: " ").map(String.init)
    }
    #expect(named.count > 5)
    for words in named where words.first != "help" {
      let command = words.prefix { word in word.allSatisfy { $0.isLowercase } }
      #expect(try hmw.run(Array(command) + ["--help"]).status == 0, "\(words)")
    }
  }

  /// A server runs until it is stopped: it has to say where it listens, and to end in peace.
  private func serve(_ command: String, _ hmw: BuiltBinary) async throws {
    let words = command.split(separator: " ").dropFirst().map(String.init)
    let server = try RunningServer(hmw, words + ["--port", "0"])
    let said = server.firstWords()
    // Nothing can be told to phones by a computer that is on no network at all.
    if said.isEmpty, server.error.contains("on no network") { return }
    #expect(said.contains("/j/"), "\(command): \(server.error)")
    #expect(try await server.stop().status == 0)
  }

  private func shell(_ line: String, _ hmw: BuiltBinary) throws -> BuiltBinary.Answer {
    let folder = URL(filePath: BuiltBinary.path).deletingLastPathComponent().path
    return try hmw.run("/bin/sh", ["-c", line], path: "\(folder):\(hmw.environment["PATH"] ?? "")")
  }
}
