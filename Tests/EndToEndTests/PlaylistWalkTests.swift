import Foundation
import InquiryTestSupport
import Testing

@Suite("Playlists at a terminal")
struct PlaylistWalkTests {
  @Test("are opened, taken up, finished with a word, and lead to the log")
  func walk() async throws {
    let hmw = try BuiltBinary()
    defer { hmw.remove() }
    let people = hmw.home.appending(path: "people.csv")
    try Data("Name,School\nAna Reyes,Oak\nBen Okafor,Elm\n".utf8).write(to: people)
    #expect(
      try hmw.run("cohort", "new", "--name", "Riverside", "--time-zone", "UTC", "--people", people.path).status == 0)
    #expect(try hmw.run("note", "add", "PTA money does not reach the students", "--column", "R").status == 0)
    let terminal = try PseudoTerminal(rows: 50, columns: 100)
    try terminal.run(
      BuiltBinary.path, ["playlist", "--cause", "1", "--as", "Ana"],
      environment: hmw.environment.merging(["TERM": "xterm"]) { $1 })
    _ = try await terminal.expect("playlists> ", timeout: .seconds(30))
    for (line, answer) in [
      ("4", "Hidden Money"), ("b", "Taken up"), ("done b", "One word about it"), ("three questions", "Done: "),
      ("log from b", "hmw log plan"), ("share", "Afterwards:"), ("find listening", "Generative"), ("all", "13 lists"),
    ] {
      terminal.send(line + "\r")
      _ = try await terminal.expect(answer, timeout: .seconds(30))
    }
    terminal.send("q\r")
    #expect(try await terminal.wait() == 0)
    let seen = try hmw.run("playlist", "match", "--cause", "1", "--as", "Ben")
    #expect(seen.output.contains("three questions"))
    #expect(!seen.output.contains("Ana"))
    #expect(try hmw.run("history", "--plain").output.contains("finished resource"))
    #expect(try hmw.run("undo").status == 0)
    #expect(try !hmw.run("playlist", "match", "--cause", "1").output.contains("three questions"))
  }
}
