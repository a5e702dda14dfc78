import Foundation
import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Testing

@testable import InquiryCLI

@Suite struct ReportPlaceTests {
  @Test func `Tables with names and tables for others lie in folders of their own`() throws {
    let room = try ReportBench()
    #expect(try room.bench.run("report", "data", "--names", "--out", room.out).status == 0)
    #expect(try room.bench.run("report", "data", "--out", room.out).status == 0)
    #expect(try room.bench.run("report", "data", "--for", "cohort", "--names", "--out", room.out).status == 0)
    let start = "2026-02-24 Front door - Data"
    #expect(
      Set(room.files.compactMap { $0.split(separator: "/").first.map(String.init) }) == [
        start, "\(start) (with names)", "\(start) (cohort, with names)",
      ])
    #expect(try room.bench.run("report", "poster", "--for", "cohort", "--out", room.out).status == 0)
    #expect(room.files.contains("2026-02-24 Front door - Inquiry poster (cohort).html"))
    try Data("Ana".utf8).write(to: URL(filePath: "\(room.out)/\(start)/people.csv"))
    #expect(try room.bench.run("report", "data", "--out", room.out, "--force").status == 0)
    #expect(!room.files.contains("\(start)/people.csv"), "nobody is named there")
    #expect(room.files.contains("\(start) (with names)/people.csv"))
  }

  @Test func `What is no file stays, and nothing beside it changes`() throws {
    let room = try ReportBench()
    let inquiry = "2026-02-24 Front door - Inquiry.md"
    let poster = "2026-02-24 Front door - Inquiry poster.html"
    try FileManager.default.createDirectory(atPath: "\(room.out)/\(inquiry)", withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: URL(filePath: "\(room.out)/\(poster)"))
    let answer = try room.bench.run("report", "all", "--out", room.out, "--force")
    #expect(answer.status == 73 && answer.failure?.code == "report.no-file-there")
    #expect(room.files == [inquiry, poster].sorted())
    #expect(try room.text(poster) == "mine")
    try FileManager.default.createSymbolicLink(
      atPath: "\(room.out)/b.svg", withDestinationPath: "\(room.out)/\(poster)")
    #expect(try room.bench.run("report", "board", "-o", "\(room.out)/b.svg", "--force").status == 73)
    #expect(try room.text(poster) == "mine")
  }

  @Test func `Two that write the same file do not write into one another`() throws {
    let bench = try CommandBench()
    let path = "\(bench.folder.path)/a.md"
    let (one, other) = (try ExportFile(path), try ExportFile(path))
    try one.write("one")
    try other.write("other")
    try one.finish()
    try other.finish()
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "other")
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    let names = try FileManager.default.contentsOfDirectory(atPath: bench.folder.path)
    #expect(!names.contains { $0.hasSuffix(".partial") })
  }

  @Test(arguments: [
    ["-o", "b.PDF"], ["--png", "-o", "b.svg"], ["--format", "html", "-o", "b.svg"], ["-o", "b.txt"],
  ])
  func `The ending of a file is that of its form`(words: [String]) throws {
    let answer = try ReportBench().bench.run(["report", "board"] + words)
    #expect(answer.status == 64 && answer.failure?.hint?.contains("svg, html, docx, md, png") == true)
  }

  @Test func `The command that opens a file means nothing else to a shell`() {
    #expect(FileOpener.advice("out/b.svg") == "\(FileOpener.name) out/b.svg")
    #expect(FileOpener.advice("$(touch pwned).svg") == "\(FileOpener.name) '$(touch pwned).svg'")
    #expect(FileOpener.advice("Ana's.svg") == "\(FileOpener.name) 'Ana'\\''s.svg'")
  }

  @Test func `Where the findings are to be had is said for the workbook at hand`() throws {
    let room = try ReportBench()
    try room.bench.run("note", "add", "Ben Okafor never listens", "--column", "D", "--community", "1")
    let home = "\(room.bench.folder.path)/home"
    let answer = try room.bench.run("--data", home, "report", "board", "--out", room.out)
    #expect(answer.status == 65)
    #expect(answer.failure?.hint?.hasPrefix("hmw --data \(home) report findings --for community") == true)
  }

  @Test func `The list's commands lead to the same workbook, community and reader`() throws {
    let room = try ReportBench(communities: 2)
    let home = "\(room.bench.folder.path)/home"
    let named = try room.bench.run("--data", home, "report", "--community", "1", "--for", "network").output
    #expect(named.contains("hmw --data \(home) report poster --community 1 --for network"))
    #expect(try room.bench.run("report", "--community", "all").output.contains("hmw report data --community all\t"))
    #expect(try room.bench.run("report").output.contains("hmw report poster --community 1\t"))
  }

  @Test(arguments: ["board", "journey"])
  func `A name in the name of a community stops every report`(report: String) throws {
    let room = try ReportBench()
    try room.bench.run("community", "edit", "1", "--name", "Ben Okafor and friends")
    let answer = try room.bench.run("report", report, "--out", room.out)
    #expect(answer.status == 65 && room.files.isEmpty)
    #expect(answer.failure?.message.contains("the name of community 1 (\"Ben Okafor\")") == true)
  }

  @Test func `What belongs to the whole group has a folder of its own, and sheets where they are asked for`() throws {
    let room = try ReportBench()
    let workbench = try room.bench.workbench()
    let cohort = try workbench.cohort()
    _ = try workbench.addNeed("Time to meet each other", in: Place(cohortID: cohort.id), by: .keeper)
    #expect(try room.bench.run("report", "all", "--out", room.out).status == 0)
    #expect(Set(room.files.compactMap { $0.split(separator: "/").first }) == ["1 Front door", "Whole group"])
    #expect(try room.text("Whole group/2026-02-24 Riverside - Data/needs.csv").contains("Time to meet each other"))
    let table = "2026-02-24 Riverside - Data"
    #expect(try room.bench.run("report", "data", "--community", "all", "--out", room.out).status == 0)
    #expect(try room.text("\(table)/needs.csv").contains("Time to meet each other"))
    #expect(try !room.text("\(table)/causes.csv").contains("No interpreter"), "one community's own")
  }
}
