import Foundation
import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Testing

@testable import InquiryCLI

@Suite struct ImportCommandTests {
  private func bench() throws -> CommandBench {
    let bench = try CommandBench()
    let people = try bench.file("p.txt", RosterFiles.all[0])
    try bench.run("cohort", "new", "--name", "Riverside", "--people", people)
    try bench.run("note", "add", "No time; \"quoted\" \u{202E}and turned")
    return bench
  }

  @Test(arguments: [[String](), ["--all"]])
  func `An export that is read into a new folder is exported again byte for byte`(scope: [String]) throws {
    let bench = try bench()
    let file = "\(bench.folder.path)/sent.json"
    #expect(try bench.run(["export", "--output", file] + scope).status == 0)
    #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o600)
    let other = "\(bench.folder.path)/other"
    let answer = try bench.run("--data", other, "import", file)
    #expect(answer.status == 0)
    #expect(answer.output.hasPrefix("Read in 1 group from \(file)."))
    let again = "\(bench.folder.path)/again.json"
    #expect(try bench.run(["--data", other, "export", "--output", again] + scope).status == 0)
    #expect(try Data(contentsOf: URL(filePath: again)) == Data(contentsOf: URL(filePath: file)))
  }

  @Test func `A workbook that holds a group takes no import`() throws {
    let bench = try bench()
    let file = "\(bench.folder.path)/sent.json"
    try bench.run("export", "--output", file)
    let answer = try bench.run("import", file)
    #expect(answer.status == 65)
    #expect(answer.failure?.hint?.contains("--data NEW-FOLDER") == true)
  }

  @Test(arguments: [
    ("", "is not an export"), ("{}", "is not an export"), ("{\"hmw\":1,\"kind\":\"note.list\",\"data\":[]}", "is not"),
    ("{\"hmw\":1,\"kind\":\"workbook\",\"data\":{\"cohorts\":[{\"cohort\":3}]}}", "can't be read at data"),
  ])
  func `What is no export is refused with the place where reading stopped`(content: String, words: String) throws {
    let bench = try CommandBench()
    let answer = try bench.run("import", try bench.file("sent.json", content))
    #expect(answer.status == 65)
    #expect(answer.failure?.message.contains(words) == true)
    #expect(try bench.run("import", "/nowhere.json").status == 66)
  }

  @Test func `A workbook and one community of it can't be asked for at once`() throws {
    #expect(try bench().run("export", "--all", "--community", "1").status == 64)
  }
}
