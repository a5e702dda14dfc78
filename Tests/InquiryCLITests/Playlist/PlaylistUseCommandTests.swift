import Testing

@testable import InquiryCLI

@Suite("Playlists and plans to learn, in the shell")
struct PlaylistUseCommandTests {
  private func shell() throws -> RoomShell {
    let shell = try RoomShell.riverside()
    try shell.run("note", "add", "PTA", "money", "--column", "R")
    return shell
  }

  @Test("A match is a table in a pipe and one document for programs")
  func match() throws {
    let shell = try shell()
    let lines = try shell.run("playlist", "match", "--cause", "1").split(separator: "\n")
    #expect(lines.first?.hasPrefix("kind\tnumber\ttitle") == true)
    #expect(lines.dropFirst().first?.contains("Equitable resource allocation") == true)
    let answer = try shell.json("playlist", "match", "PTA money")
    #expect(answer.kind == "playlist.match")
    #expect(try shell.run("playlist", "--cause", "1") == shell.run("playlist", "browse", "--cause=1"))
    #expect(try shell.run("playlist", "match").contains("Equitable resource allocation"))
  }

  @Test("A match asks for one thing at a time and knows what is not there")
  func wrong() throws {
    let shell = try shell()
    #expect(shell.code("playlist", "match", "--cause", "1", "money") == 64)
    #expect(shell.code("playlist", "match", "--cause", "x") == 64)
    #expect(shell.code("playlist", "match", "--cause", "99") == 66)
    #expect(shell.code("playlist", "match", "--community", "Nowhere") == 66)
  }

  @Test("Taking up and finishing say what changed, and a name is stopped")
  func use() throws {
    let shell = try shell()
    #expect(try shell.run("playlist", "start", "31", "--as", "Ana").hasPrefix("Taken up: 31"))
    #expect(shell.code("playlist", "start", "31") == 64)
    #expect(shell.code("playlist", "start", "31", "--by", "Ben", "--as", "Ana") == 77)
    #expect(shell.code("playlist", "start", "no-such-thing", "--as", "Ana") == 66)
    #expect(shell.code("playlist", "done", "31", "--word", "Ben Okafor cried", "--as", "Ana") == 65)
    #expect(
      try shell.run("playlist", "done", "31", "--word", "clear", "--by", "Ben").contains("with the word \"clear\""))
    #expect(try shell.run("playlist", "match", "--cause", "1").contains("\t2\t8\t0\tclear\t"))
  }

  @Test("A plan as partners ends among the resources")
  func learn() throws {
    let shell = try shell()
    #expect(shell.code("learn", "plan", "--resource", "3", "--as", "Ana") == 64)
    #expect(shell.code("learn", "plan", "--partners", "--product", "x", "--as", "Ana") == 64)
    #expect(shell.code("learn", "plan", "--alone", "--with", "Ben", "--as", "Ana") == 64)
    try shell.run(
      "learn", "plan", "--partners", "--with", "Ben", "--product", "a script", "--for", "front offices", "--playlist",
      "6", "--as", "Ana")
    #expect(shell.code("learn", "made", "1", "--as", "Ana") == 64)
    #expect(shell.code("learn", "made", "1", "--title", "A book", "--kind", "reading", "--as", "Ana") == 64)
    let line = try shell.run("learn", "made", "1", "--title", "Greeting script", "--minutes", "5", "--as", "Ben")
    #expect(line.contains("Shared as resource"))
    #expect(try shell.run("learn", "show", "1").contains("Greeting script"))
    #expect(try shell.run("playlist", "match", "greeting script").contains("Greeting script"))
    try shell.run(
      "learn", "plan", "--alone", "--resource", "3", "--goal", "ground", "--visibility", "private", "--as", "Ana")
    #expect(try !shell.run("learn", "list").contains("ground"))
    #expect(try shell.run("learn", "list", "--as", "Ana").contains("ground"))
    try shell.run("learn", "edit", "2", "--goal", "firm ground", "--as", "Ana")
    try shell.run("learn", "drop", "2", "--as", "Ana")
    #expect(try !shell.run("learn", "list", "--as", "Ana").contains("ground"))
    #expect(try shell.run("learn", "list", "--all", "--as", "Ana").contains("firm ground"))
  }
}
