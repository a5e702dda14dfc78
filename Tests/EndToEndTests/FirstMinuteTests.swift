import Testing

@Suite struct FirstMinuteTests {
  @Test(arguments: [
    (["nte"], Int32(64), "Did you mean: hmw note?"), (["note", "ad"], 64, "hmw note --help"),
    (["demoo"], 64, "Did you mean: hmw demo?"),
    (["wall"], 66, "hmw cohort new"), (["note", "add", "--colum", "R", "x"], 64, "--column"),
    (["protocol", "show", "story_cirle"], 66, "story_circle"),
  ])
  func `What can't be done is said with the next thing to type`(words: [String], status: Int32, hint: String) throws {
    let hmw = try BuiltBinary()
    defer { hmw.remove() }
    let answer = try hmw.run(words)
    #expect(answer.status == status)
    #expect(answer.output.isEmpty)
    #expect(answer.error.contains(hint))
    #expect(answer.error.split(separator: "\n").count <= 3)
  }

  @Test(arguments: [
    ["--help"], ["help"], ["-h"], ["note", "--help"], ["help", "note", "add"], ["--version"], ["help", "topics"],
  ])
  func `Help is an answer and not an error`(words: [String]) throws {
    let hmw = try BuiltBinary()
    defer { hmw.remove() }
    let answer = try hmw.run(words)
    #expect(answer.status == 0)
    #expect(!answer.output.isEmpty)
    #expect(answer.error.isEmpty)
  }

  @Test(arguments: [("tomorrow", Int32(78)), ("2026-02-30T10:00:00Z", 78), ("", 0), ("2026-02-24T15:30:00Z", 0)])
  func `A clock set to no moment is refused before anything is done`(now: String, status: Int32) throws {
    let hmw = try BuiltBinary()
    defer { hmw.remove() }
    let answer = try hmw.run(["where"], environment: ["HMW_NOW": now])
    #expect(answer.status == status)
    #expect(answer.error.contains("HMW_NOW") == (status == 78))
  }

  @Test func `Looking around makes no file`() throws {
    let hmw = try BuiltBinary()
    defer { hmw.remove() }
    for words in [[], ["status"], ["where"], ["protocol", "list"], ["doctor"]] { _ = try hmw.run(words) }
    let where_ = try hmw.run("--json", "where")
    #expect(where_.status == 0)
    #expect(try hmw.run("wall").status == 66)
  }

  @Test func `The sample is there as soon as somebody asks for it, and only there`() throws {
    let hmw = try BuiltBinary()
    defer { hmw.remove() }
    let wall = try hmw.run("--demo", "wall")
    #expect(wall.status == 0)
    #expect(wall.output.contains("resources"))
    #expect(wall.error == "SAMPLE: an invented group; your own files are not touched.\n")
    #expect(try hmw.run("--demo", "note", "add", "Kept in the sample", "--community", "1").status == 0)
    #expect(try hmw.run("--demo", "find", "sample").output.contains("Kept in the [sample]"))
    #expect(try hmw.run("wall").status == 66)
  }

  @Test func `Two who ask for the sample at once both find it whole`() async throws {
    let hmw = try BuiltBinary()
    defer { hmw.remove() }
    let add = { @Sendable (text: String) in try hmw.run("--demo", "note", "add", text, "--community", "1") }
    async let first = Task { try add("One of two") }.value
    async let second = Task { try add("Two of two") }.value
    let answers = try await [first, second]
    #expect(Set(answers.map { $0.output.prefix(14) }) == ["Added note 18.", "Added note 19."])
    #expect(try hmw.run("--demo", "note", "show", "1").output.contains("No interpreter"))
  }
}
