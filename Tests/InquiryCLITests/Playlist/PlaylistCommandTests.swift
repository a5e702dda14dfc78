import ArgumentParser
import Foundation
import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Testing

@testable import InquiryCLI

@Suite("hmw playlist")
struct PlaylistCommandTests {
  /// Eight of them fit one after the other: a session list that shows every part of a page.
  private static let file = """
    id: noticing
    title: Noticing without judging
    summary: Three small things for the week after a visit.
    curator: Network office
    builds: [skills]
    topics: [visits, noticing]
    list: session
    resources:
      - id: one-question
        title: One question to ask after a visit
        publisher: Oak Primary
        url: https://example.org/one-question
        kind: tool
        minutes: 5
        builds: [skills]
        level: practice
        use: partner
        note: A card to print. Ask the question, then wait.
        prompt: What did the teacher say that you had not seen?
        checked: {how: asked, on: 2026-02-01, answer: ok}
      - id: call-dana
        title: Dana Cole, who runs visits at Lakeview
        kind: person

    """

  private static func curated() throws -> CommandBench {
    let bench = try CommandBench()
    try bench.run("playlist", "import", try bench.file("noticing.yaml", file))
    return bench
  }

  @Test("Thirteen are there before there is any workbook, and looking makes none")
  func first() throws {
    let bench = try CommandBench()
    let rows = try bench.run("playlist").output.split(separator: "\n")
    #expect(rows.count == 14)
    #expect(try bench.run("playlist", "show", "hiring-for-equity").output.contains("diversifying-the-profession"))
    #expect(try bench.run("resource", "list").output.split(separator: "\n").count == 130)
    #expect(try bench.run("playlist", "export", "1").output.hasPrefix("id: bias-accountability\n"))
    #expect(!bench.hasWorkbook)
  }

  @Test("The list fits every width", arguments: [100, 60, 40])
  func list(width: Int) throws {
    let text = try Self.curated().run("playlist", width: width).output
    #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= width })
    try expectSnapshot(text, named: "playlists-\(width).txt")
  }

  @Test("A page fits every width", arguments: [100, 60, 40])
  func page(width: Int) throws {
    let text = try Self.curated().run("playlist", "show", "14", width: width).output
    #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= width })
    try expectSnapshot(text, named: "playlist-\(width).txt")
  }

  @Test("List, page and findings can be read aloud and piped")
  func otherForms() throws {
    let bench = try Self.curated()
    for (words, name) in [
      (["playlist", "list"], "playlists"), (["playlist", "show", "14"], "playlist"),
      (["playlist", "check", "14"], "playlist-check"), (["resource", "show", "130"], "resource"),
    ] {
      try expectSnapshot(try bench.run(words + ["--accessible"], width: 100).output, named: "\(name)-aloud.txt")
      try expectSnapshot(try bench.run(words).output, named: "\(name)-piped.txt")
    }
  }

  @Test("What there is to mend comes with what to type", arguments: [100, 60, 40])
  func check(width: Int) throws {
    let answer = try Self.curated().run("playlist", "check", "14", width: width)
    #expect(answer.status == 1)
    #expect(answer.output.split(separator: "\n").allSatisfy { $0.displayWidth <= width })
    try expectSnapshot(answer.output, named: "playlist-check-\(width).txt")
  }

  @Test("A broken file is told line by line, and not even a workbook is made")
  func broken() throws {
    let bench = try CommandBench()
    let path = try bench.file("b.yaml", Self.file.replacing("minutes: 5", with: "minutes: five"))
    let good = try bench.file("good.yaml", Self.file.replacing("id: noticing", with: "id: other"))
    let answer = try bench.run("playlist", "import", good, path)
    #expect(answer.error == "\(path):14:14: \"minutes\" is \"five\"; expected a whole number from 1 to 1000\n")
    #expect(answer.status == 65 && answer.failure?.code == "playlist.broken")
    #expect(answer.output.isEmpty && !bench.hasWorkbook)
    let json = try bench.run("playlist", "import", path, "--json")
    #expect(json.status == 65 && json.output.contains("\"line\":14"))
    let check = try bench.run("playlist", "check", path)
    #expect(check.status == 65 && check.output.contains("b.yaml:14:14: "))
  }

  @Test("A file comes in, goes out and comes in again without a change")
  func roundTrip() throws {
    let bench = try Self.curated()
    #expect(try bench.run("playlist", "export", "14").output == Self.expectedFile)
    let folder = bench.folder.appending(path: "out").path
    #expect(try bench.run("playlist", "export", "--out", folder).output == "Wrote 14 playlists to \(folder).\n")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).map { "\(folder)/\($0)" }
    #expect(names.count == 14)
    let nothing = "Nothing new: the workbook says all of it already.\n"
    #expect(try bench.run(["playlist", "import"] + names.sorted()).output == nothing)
    let table = try bench.file("all.csv", try bench.run("playlist", "export", "--csv", "--out", "-").output)
    #expect(try bench.run("playlist", "import", table).output == nothing)
    #expect(try bench.workbench().history().count == 1)
    try bench.run("playlist", "edit", "14", "--title", "Other")
    let again = try bench.run("playlist", "export", "--out", folder)
    #expect(again.failure?.code == "playlist.file-exists" && again.failure?.hint?.contains("--force") == true)
    #expect(try bench.run("playlist", "export", "--out", folder, "--force").status == 0)
    #expect(try bench.run("playlist", "export").failure?.code == "playlist.no-folder")
  }

  private static let expectedFile = file.replacing(
    "summary: Three small", with: "summary: >-\n  Three small"
  ).replacing("note: A card", with: "note: >-\n      A card").replacing("prompt: What", with: "prompt: >-\n      What")
    .replacing("    kind: person\n", with: "    kind: person\n    use: alone\n")

  @Test("What was edited here is shown beside the file's words, and the flags decide")
  func edited() throws {
    let bench = try Self.curated()
    let path = bench.folder.appending(path: "noticing.yaml").path
    try bench.run("resource", "edit", "130", "--minutes", "12")
    let answer = try bench.run("playlist", "import", path)
    #expect(answer.status == 64 && answer.failure?.code == "playlist.edited-here")
    #expect(
      answer.error
        == "Edited here since its file was read: resource 130, One question to ask after a visit\n"
        + "  minutes here: 12\n  minutes in the file: 5\n")
    #expect(
      try bench.run("playlist", "import", path, "--keep").output
        == "Nothing new: the workbook says all of it already. 1 thing edited here stays.\n")
    #expect(try bench.run("playlist", "import", path, "--replace").output == "1 resource changed. Wrong? hmw undo\n")
    #expect(try bench.run("playlist", "import", path).status == 0)
  }

  @Test("In a terminal each is asked about, and stopping changes nothing")
  func asked() throws {
    let bench = try Self.curated()
    let workbench = try bench.workbench()
    let contents = try workbench.contents(of: [workbench.playlist("noticing").playlist.id])
    for slug in ["one-question", "call-dana"] {
      let id = try workbench.resource(slug).resource.id
      _ = try workbench.editResource(id, ResourceForm(note: "mine\u{1B}[2J"), by: .keeper)
    }
    let conflicts = try workbench.conflicts(importing: contents)
    let context = CommandContext(options: try GlobalOptions.parse([]), workbench: workbench)
    let lines = ScriptedConsole.Lines([.line("x"), .line("f"), .line("k")])
    var questions = ImportQuestions(context: context, answers: ScriptedConsole.Script(lines: lines))
    let choices = try questions.ask(conflicts)
    #expect(choices == ["resource one-question": .replace, "resource call-dana": .keep])
    #expect(lines.prompts.count == 3)
    var stopping = ImportQuestions(
      context: context, answers: ScriptedConsole.Script(lines: ScriptedConsole.Lines([.line("q")])))
    #expect(throws: Failure.self) { try stopping.ask(conflicts) }
    let shown = conflicts.flatMap { ImportWords.lines($0, on: Screen(width: 80)) }.joined()
    #expect(shown.contains("note here: mine") && !shown.contains("\u{1B}"))
  }

  @Test("A list is made, filled, ordered and taken away, and each step can be undone")
  func own() throws {
    let bench = try CommandBench()
    let made = try bench.run("playlist", "new", "Noticing", "first", "--builds", "K,s", "--session")
    #expect(made.output.hasPrefix("Made playlist 14."))
    let url = ["--url", "https://example.org/a", "--minutes", "5", "--level", "lead-others", "--use", "partner"]
    try bench.run(["playlist", "add", "14", "--title", "A", "--kind", "tool", "--prompt", "Why?"] + url)
    #expect(try bench.run("playlist", "add", "14", "12", "--at", "1").output.contains("at place 1"))
    #expect(try bench.run("playlist", "move", "noticing", "2", "1").output.contains("\"A\" is at place 1"))
    #expect(try bench.run("playlist", "add", "14", "--title", "B").failure?.message.contains("--kind") == true)
    #expect(try bench.run("playlist", "remove", "14", "9").failure?.code == "playlist.item-not-found")
    #expect(try bench.run("playlist", "edit", "14").failure?.code == "playlist.nothing")
    #expect(try bench.run("playlist", "remove", "14", "2").output.contains("it is still resource 12"))
    let json = try bench.run("playlist", "show", "14", "--json").output
    #expect(json.contains("\"builds\":[\"knowledge\",\"skills\"]") && json.contains("\"level\":\"lead others\""))
    #expect(try bench.run("playlist", "remove", "14").output.contains("and 1 resource"))
    #expect(try bench.run("playlist", "show", "14").failure?.code == "playlist.not-found")
    for _ in 0..<6 { try bench.run("undo") }
    #expect(try bench.run("playlist").output.split(separator: "\n").count == 14)
  }

  @Test("The whole list can be rewritten from a file, and only its own")
  func rewritten() throws {
    let bench = try Self.curated()
    let new = Self.file.replacing("minutes: 5", with: "minutes: 4").replacing(
      "title: Noticing", with: "title: 'Seeing:"
    )
    .replacing("without judging\n", with: "without judging'\n")
    let path = try bench.file("new.yaml", new)
    #expect(try bench.run("playlist", "edit", "14", "--file", path).output.hasPrefix("Changed playlist 14."))
    #expect(try bench.run("playlist", "show", "14", "--json").output.contains("Seeing: without judging"))
    #expect(try bench.run("playlist", "edit", "13", "--file", path).failure?.code == "playlist.other")
    let conflict = try bench.run("playlist", "import", bench.folder.appending(path: "noticing.yaml").path)
    #expect(conflict.failure?.code == "playlist.edited-here")
  }

  @Test("Only whoever leads may curate, and everyone may read")
  func rights() throws {
    let bench = try Self.curated()
    try bench.run("cohort", "new", "--name", "Riverside", "--people", try bench.file("p.csv", "Ana Reyes,Oak\n"))
    #expect(try bench.run("playlist", "new", "X", "--as", "Ana").failure?.code == "role.facilitator-only")
    #expect(try bench.run("playlist", "remove", "1", "--as", "Ana").failure?.code == "role.facilitator-only")
    #expect(try bench.run("playlist", "--as", "Ana").status == 0)
    try bench.run("person", "edit", "Ana", "--role", "network-lead")
    #expect(try bench.run("playlist", "new", "X", "--as", "Ana").status == 0)
  }

  @Test("Without curl the addresses are not asked, and nothing is kept")
  func noCurl() throws {
    let bench = try Self.curated()
    let answer = try bench.run("playlist", "check", "14", "--links")
    #expect(answer.status == 69 && answer.failure?.code == "links.no-curl")
    #expect(try bench.workbench().history().count == 1)
  }
}
