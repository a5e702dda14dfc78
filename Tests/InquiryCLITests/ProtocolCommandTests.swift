import Foundation
import InquiryDomain
import Testing

@testable import InquiryCLI

@Suite("hmw protocol")
struct ProtocolCommandTests {
  @Test("A typo in a key is named with its line and column, and the run ends with 65")
  func typo() throws {
    let shell = try RoomShell()
    let text = try shell.run("protocol", "show", "troika", "--json")
    #expect(text.contains("\"kind\":\"protocol.show\""))
    let path = try shell.file("circle.yaml", Self.circle.replacing("    prompt:", with: "    promt:"))
    do {
      try shell.run("protocol", "check", path)
      Issue.record("the file passed")
    } catch let ended as RoomShell.Ended {
      #expect(ended.code == 65)
      #expect(
        ended.output
          == "\(path):9:5: a step has no \"prompt\"; expected one\n"
          + "\(path):13:5: unknown key \"promt\" in a step; did you mean \"prompt\"?\n")
    }
  }

  @Test("A good file is called good, and quiet says nothing")
  func good() throws {
    let shell = try RoomShell()
    let path = try shell.file("circle.yaml", Self.circle)
    #expect(try shell.run("protocol", "check", path) == "That file is a good protocol.\n")
    #expect(try shell.run("protocol", "check", path, "--quiet").isEmpty)
    #expect(try shell.json("protocol", "check", path).data == .list([]))
  }

  @Test("Every protocol is listed; your own are marked, and one that stands in for a shipped one has a word said")
  func list() throws {
    let shell = try RoomShell()
    try FileManager.default.createDirectory(
      at: shell.folder.appending(path: "protocols"), withIntermediateDirectories: true)
    _ = try shell.file("protocols/circle.yaml", Self.circle)
    _ = try shell.file("protocols/troika.yaml", Self.circle.replacing("id: circle", with: "id: troika"))
    let (output, told) = try shell.run(["protocol"])
    let rows = output.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    #expect(rows.count == 28)
    #expect(rows.first { $0[0] == "circle" }?.suffix(2) == ["yes", "no"])
    #expect(rows.first { $0[0] == "troika" }?.suffix(2) == ["yes", "yes"])
    #expect(rows.first { $0[0] == "tuning" }?.suffix(2) == ["no", "no"])
    #expect(told == "troika: your own, instead of the one that came with hmw.\n")
  }

  private static let circle = """
    id: circle
    name: Our circle
    origin: Our own.
    purpose: Hear everyone once.
    use_when: The room is tired.
    trust: low
    size: {min: 2, ideal: 4, max: 8}
    steps:
      - id: go
        title: Go round
        minutes: 5
        script: Each of us says one thing.
        prompt: One thing.

    """
}
