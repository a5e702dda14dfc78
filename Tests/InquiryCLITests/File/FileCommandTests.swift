import Foundation
import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Testing

@testable import InquiryCLI

@Suite struct FileCommandTests {
  private func bench() throws -> CommandBench {
    let bench = try CommandBench()
    let people = try bench.file("p.txt", RosterFiles.all[0])
    try bench.run("cohort", "new", "--name", "Riverside", "--people", people)
    return bench
  }

  @Test func `A backup can be opened elsewhere and holds the same`() throws {
    let bench = try bench()
    let copy = "\(bench.folder.path)/copy.hmw"
    #expect(try bench.run("backup", copy).output.hasPrefix("Saved a checked copy in \(copy)."))
    #expect(try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions] as? Int == 0o600)
    let other = "\(bench.folder.path)/other"
    let answer = try bench.run("--data", other, "open", copy)
    #expect(answer.status == 0)
    #expect(answer.output.contains(": Riverside. Next: hmw --data \(other) status"))
    #expect(try bench.run("--data", other, "export").output == bench.run("export").output)
  }

  @Test func `A file that is there already stays, unless it is to be replaced`() throws {
    let bench = try bench()
    let copy = try bench.file("copy.hmw", "my notes")
    for words in [["backup", copy], ["export", "--output", copy]] {
      let answer = try bench.run(words)
      #expect(answer.status == 73)
      #expect(answer.failure?.hint?.contains("--force") == true)
      #expect(try String(contentsOfFile: copy, encoding: .utf8) == "my notes")
    }
    #expect(try bench.run("backup", copy, "--force").status == 0)
    #expect(try bench.run("export", "--output", copy, "--force").status == 0)
    #expect(try FileManager.default.attributesOfItem(atPath: copy)[.posixPermissions] as? Int == 0o600)
  }

  @Test func `Opening a file where a workbook is says how to have both`() throws {
    let bench = try bench()
    let copy = "\(bench.folder.path)/copy.hmw"
    try bench.run("backup", copy)
    let answer = try bench.run("open", copy)
    #expect(answer.status == 73)
    #expect(answer.failure?.hint?.contains("hmw --data FOLDER open") == true)
  }

  @Test(arguments: ["not SQLite at all, but long enough to be looked at", "SQLite format 3\0 and then rubbish"])
  func `What is no workbook is not copied`(content: String) throws {
    let bench = try CommandBench()
    let file = try bench.file("sent.hmw", content)
    #expect(try bench.run("open", file).status == 65)
    #expect(!bench.hasWorkbook)
    #expect(try bench.run("open", "/nowhere.hmw").status == 66)
  }

  @Test func `A damaged workbook is found out before anything is copied`() throws {
    let bench = try bench()
    let copy = "\(bench.folder.path)/copy.hmw"
    try bench.run("backup", copy)
    let handle = try #require(FileHandle(forUpdatingAtPath: copy))
    try handle.seek(toOffset: 8_192)
    try handle.write(contentsOf: Data(repeating: 0xFF, count: 16_384))
    try handle.close()
    let other = "\(bench.folder.path)/other"
    let answer = try bench.run("--data", other, "open", copy)
    #expect(answer.status == 65)
    #expect(!FileManager.default.fileExists(atPath: "\(other)/workbook.hmw"))
  }

  @Test func `A folder that can't be written to is one clear error`() throws {
    let bench = try bench()
    let answer = try bench.run("backup", "\(bench.folder.path)/missing/copy.hmw")
    #expect(answer.status == 73)
    #expect(try bench.run("export", "--output", "\(bench.folder.path)/missing/x.json").status == 73)
  }

  @Test func `The export is one JSON document with what the reader may see`() throws {
    let bench = try bench()
    try bench.run("note", "add", "No time")
    let text = try bench.run("export").output
    let shape = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(shape["kind"] as? String == "export")
    let data = try #require(shape["data"] as? [String: Any])
    #expect((data["people"] as? [Any])?.count == 4)
    #expect((data["causes"] as? [Any])?.count == 1)
    #expect(data["ballots"] == nil)
    #expect(try bench.run("export", "--output", "-").output == text)
  }

  @Test func `Where names the folder, with a workbook or without`() throws {
    let empty = try CommandBench()
    let lines = try empty.run("where").output.split(separator: "\n").map { $0.split(separator: "\t") }
    #expect(lines.count == 2)
    #expect(lines.first == ["folder", "workbook", "own_protocols"])
    #expect(lines.last?[1] == "none yet")
    let text = try bench().run("--json", "where").output
    let shape = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect((shape["data"] as? [String: Any])?.keys.sorted() == ["bytes", "exists", "folder", "protocols", "workbook"])
  }

  @Test(arguments: [100, 60, 40])
  func `The check of the computer fits its width`(width: Int) throws {
    let checkup = Checkup([
      Finding("Terminal", .good, "100 columns, 40 rows, xterm-256color"),
      Finding("Editor", .note, "None is named, so e can't open one. For example: export EDITOR=nano"),
      Finding(
        "Workbook", .wrong,
        "/home/mei/.local/share/hmw/workbook.hmw is damaged. Restore your last backup: hmw open BACKUP.hmw"),
    ])
    let text = checkup.lines(on: Screen(width: width)).joined(separator: "\n") + "\n"
    #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= width })
    try expectSnapshot(text, named: "doctor-\(width).txt")
  }

  @Test func `The check looks at the index of words too`() throws {
    #expect(try bench().run("doctor").output.contains("Search\tgood\tThe index of words is whole."))
  }

  @Test func `The check ends with 1 where something is wrong, and mends the file's mode`() throws {
    let bench = try bench()
    let path = "\(bench.folder.path)/home/workbook.hmw"
    #expect(try bench.run("doctor").status == 0)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    let open = try bench.run("doctor")
    #expect(open.output.contains("Access\tnote\tOthers could read the workbook; now only you can."))
    try Data("rubbish that is no workbook".utf8).write(to: URL(filePath: path))
    let broken = try bench.run("doctor", "--report")
    #expect(broken.status == 1)
    #expect(broken.output.contains("hmw 1.0.0") && broken.output.contains("Workbook: wrong."))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `Completion scripts come for three shells`(shell: String) throws {
    #expect(try CommandBench().run("completions", shell).output.contains("hmw"))
  }

  @Test func `Another shell gets the nearest one that there is`() throws {
    let answer = try CommandBench().run("completions", "zhs")
    #expect(answer.status == 64)
    #expect(answer.failure?.hint == "Did you mean: hmw completions zsh?")
  }
}
