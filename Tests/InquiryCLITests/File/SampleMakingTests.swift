import Foundation
import InquiryDomain
import Testing

@testable import InquiryCLI

@Suite struct SampleMakingTests {
  @Test func `The sample is made once, whoever asks for it and for whichever group`() throws {
    let bench = try CommandBench()
    #expect(try bench.run("--demo", "--as", "Ana", "--cohort", "Oakland sample", "wall").status == 0)
    #expect(try bench.run("--demo", "note", "add", "Kept in the sample", "--community", "1").status == 0)
    #expect(try bench.run("--demo", "note", "show", "18").output.contains("Kept in the sample"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(bench.folder.path)/home") == ["demo"])
  }

  @Test func `What is in the sample's place stays, and nothing is left beside it`() throws {
    let bench = try CommandBench()
    let place = "\(bench.folder.path)/home/demo"
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    try Data("my own".utf8).write(to: URL(filePath: "\(place)/mine.md"))
    let answer = try bench.run("--demo", "wall")
    #expect(answer.status == 73 && answer.failure?.code == "demo.folder-in-use")
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(bench.folder.path)/home") == ["demo"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: place) == ["mine.md"])
    for words in [["where"], ["doctor"], ["completions", "bash"]] {
      #expect(try bench.run(["--demo"] + words).failure == nil, "\(words)")
    }
  }

  @Test func `What to do next leads to the sample too, and to any other workbook`() throws {
    let bench = try CommandBench()
    let sheet = try bench.run("--demo", "report", "poster")
    #expect(
      sheet.failure?.hint == "hmw --demo report poster --community 1, or all of them: hmw --demo report all")
    let nothing = try bench.run("--data", bench.folder.path, "note", "list")
    #expect(
      nothing.failure?.hint == "hmw --data \(bench.folder.path) cohort new, or look around first: hmw demo")
  }

  @Test(arguments: [["where"], ["doctor"], ["completions", "bash"]])
  func `What needs no sample makes none`(words: [String]) throws {
    let bench = try CommandBench()
    _ = try bench.run(["--demo"] + words)
    #expect(!FileManager.default.fileExists(atPath: "\(bench.folder.path)/home/demo"))
  }
}
