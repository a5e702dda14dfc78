import Foundation
import InquiryTestSupport
import Testing

@Suite struct PlaylistTests {
  @Test func `Thirteen playlists are there at once, in a new workbook and without one`() throws {
    let hmw = try BuiltBinary()
    defer { hmw.remove() }
    #expect(try hmw.run("playlist", "list").output.split(separator: "\n").count == 14)
    try Data("Ana Reyes,Oak Primary\n".utf8).write(to: hmw.home.appending(path: "people.csv"))
    #expect(try hmw.run("cohort", "new", "--name", "Mine", "--people", "people.csv").status == 0)
    let before = try hmw.run("history").output
    #expect(try hmw.run("playlist").output.split(separator: "\n").count == 14)
    #expect(try hmw.run("history").output == before)
  }

  @Test func `A broken file is told with its place, and changes nothing`() throws {
    let hmw = try BuiltBinary()
    defer { hmw.remove() }
    #expect(try hmw.run("playlist", "new", "Mine").status == 0)
    let before = try hmw.run("history").output
    let text = "id: a\ntitle: A\nresources:\n  - id: b\n    title: B\n    kind: tool\n    url: www.example.org\n"
    try Data(text.utf8).write(to: hmw.home.appending(path: "a.yaml"))
    let answer = try hmw.run("playlist", "import", "a.yaml")
    #expect(answer.status == 65)
    #expect(answer.output.isEmpty)
    #expect(
      answer.error.hasPrefix(
        "a.yaml:7:10: \"url\" is \"www.example.org\"; expected an address that begins with https:// or http://\n"))
    #expect(try hmw.run("history").output == before)
    #expect(try hmw.run("playlist", "show", "nothing-such").status == 66)
  }

  @Test func `A list that goes out comes in again without a change`() throws {
    let hmw = try BuiltBinary()
    defer { hmw.remove() }
    #expect(try hmw.run("playlist", "export", "1", "--out", "lists").status == 0)
    let again = try hmw.run("playlist", "import", "lists/bias-accountability.yaml")
    #expect(again.output == "Nothing new: the workbook says all of it already.\n")
    #expect(try hmw.run("playlist", "edit", "1", "--no-input").status == 64)
  }

  @Test(.timeLimit(.minutes(20)))
  func `In a terminal the whole list opens in the curator's editor, and a file's words are asked about`() async throws {
    let hmw = try BuiltBinary()
    defer { hmw.remove() }
    _ = try hmw.run("playlist", "new", "Mine", "--summary", "Before")
    _ = try hmw.run("playlist", "export", "1", "--out", "lists")
    let same = try terminal(hmw, ["HMW_EDITOR": "true"], "playlist", "edit", "14")
    _ = try await same.expect("Nothing was changed.")
    #expect(try await same.wait() == 0)
    let editing = try terminal(hmw, ["HMW_EDITOR": "sed -i s/Before/After/"], "playlist", "edit", "14")
    _ = try await editing.expect("Changed playlist 14.")
    #expect(try await editing.wait() == 0)
    #expect(try hmw.run("playlist", "show", "14", "--json").output.contains("After"))
    let broken = try terminal(hmw, ["HMW_EDITOR": "sed -i s/title/titel/"], "playlist", "edit", "14")
    _ = try await broken.expect("did you mean")
    _ = try await broken.expect("What you wrote is in")
    #expect(try await broken.wait() == 65)

    _ = try hmw.run("playlist", "edit", "1", "--title", "Mine now")
    let file = hmw.home.appending(path: "lists/bias-accountability.yaml").path
    let asked = try terminal(hmw, [:], "playlist", "import", file)
    _ = try await asked.expect("title here: Mine now")
    _ = try await asked.expect("q stop: ")
    asked.send("f\r")
    _ = try await asked.expect("Changed playlist 1.")
    #expect(try await asked.wait() == 0)
  }

  private func terminal(_ hmw: BuiltBinary, _ more: [String: String], _ words: String...) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(rows: 30, columns: 100)
    let environment = hmw.environment.merging(["TERM": "xterm"]) { $1 }.merging(more) { $1 }
    try terminal.run(BuiltBinary.path, words, environment: environment)
    return terminal
  }
}
