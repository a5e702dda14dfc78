import Foundation
import InquiryDomain
import InquiryWorkbench
import Testing

@testable import InquiryCLI

@Suite struct OpenCommandTests {
  private let files = FileManager.default

  /// A bench with a workbook and a backup of it.
  private func bench() throws -> (bench: CommandBench, home: String, copy: String) {
    let bench = try CommandBench()
    let people = try bench.file("p.txt", RosterFiles.all[0])
    try bench.run("cohort", "new", "--name", "Riverside", "--people", people)
    let copy = "\(bench.folder.path)/copy.hmw"
    try bench.run("backup", copy)
    return (bench, "\(bench.folder.path)/home", copy)
  }

  private func damage(_ path: String) throws {
    let handle = try #require(FileHandle(forUpdatingAtPath: path))
    try handle.seek(toOffset: 8_192)
    try handle.write(contentsOf: Data(repeating: 0xFF, count: 16_384))
    try handle.close()
  }

  @Test(arguments: [true, false])
  func `A backup takes the place of a damaged workbook, which is kept aside`(isRubbish: Bool) throws {
    let (bench, home, copy) = try bench()
    let path = "\(home)/workbook.hmw"
    if isRubbish { try Data("rubbish".utf8).write(to: URL(filePath: path)) } else { try damage(path) }
    let bytes = try Data(contentsOf: URL(filePath: path))
    let answer = try bench.run("open", copy)
    #expect(answer.status == 0, "\(String(describing: answer.failure))")
    #expect(answer.output.contains("The damaged file is kept as \(path).damaged-2026-02-24."))
    #expect(try Data(contentsOf: URL(filePath: "\(path).damaged-2026-02-24")) == bytes)
    #expect(try bench.workbench().cohorts().map(\.name) == ["Riverside"])
    #expect(try Set(files.contentsOfDirectory(atPath: home)) == ["workbook.hmw", "workbook.hmw.damaged-2026-02-24"])
    try damage(path)
    #expect(try bench.run("open", copy).output.contains("damaged-2026-02-24-2."))
  }

  @Test func `A journal that was left beside a damaged workbook goes with it`() throws {
    let (bench, home, copy) = try bench()
    try Data("rubbish".utf8).write(to: URL(filePath: "\(home)/workbook.hmw"))
    try Data("left over".utf8).write(to: URL(filePath: "\(home)/workbook.hmw-journal"))
    #expect(try bench.run("open", copy).status == 0)
    #expect(!files.fileExists(atPath: "\(home)/workbook.hmw-journal"))
    #expect(try bench.workbench().check().problems.isEmpty)
  }

  @Test func `A damaged workbook stays in its place where the file sent is no better`() throws {
    let (bench, home, copy) = try bench()
    try damage("\(home)/workbook.hmw")
    try damage(copy)
    for sent in [copy, "\(home)/workbook.hmw"] {
      #expect(try bench.run("open", sent).status == 65)
      #expect(try files.contentsOfDirectory(atPath: home) == ["workbook.hmw"])
    }
  }

  @Test func `A workbook made by a newer hmw is not moved aside`() throws {
    let (bench, home, copy) = try bench()
    let handle = try #require(FileHandle(forUpdatingAtPath: "\(home)/workbook.hmw"))
    try handle.seek(toOffset: 60)  // user_version in the header
    try handle.write(contentsOf: Data([0, 0, 0, 99]))
    try handle.close()
    #expect(try bench.run("open", copy).status == 73)
    #expect(try files.contentsOfDirectory(atPath: home) == ["workbook.hmw"])
  }

  @Test func `The file that was sent is not changed`() throws {
    let (bench, _, copy) = try bench()
    let handle = try #require(FileHandle(forUpdatingAtPath: copy))
    try handle.seek(toOffset: 18)  // the journal modes: as another tool leaves them
    try handle.write(contentsOf: Data([2, 2]))
    try handle.close()
    try files.setAttributes([.posixPermissions: 0o644], ofItemAtPath: copy)
    let before = try Data(contentsOf: URL(filePath: copy))
    let other = "\(bench.folder.path)/other"
    let answer = try bench.run("--data", other, "open", copy)
    #expect(answer.status == 0, "\(String(describing: answer.failure))")
    #expect(try Data(contentsOf: URL(filePath: copy)) == before)
    #expect(try files.attributesOfItem(atPath: copy)[.posixPermissions] as? Int == 0o644)
    #expect(try files.contentsOfDirectory(atPath: other) == ["workbook.hmw"])
    #expect(try files.attributesOfItem(atPath: "\(other)/workbook.hmw")[.posixPermissions] as? Int == 0o600)
    #expect(
      try files.contentsOfDirectory(atPath: bench.folder.path).filter { $0.hasPrefix("copy.hmw") } == ["copy.hmw"])
  }

  @Test func `A refusal names the file that was sent and leaves no folder behind`() throws {
    let (bench, _, copy) = try bench()
    let handle = try #require(FileHandle(forUpdatingAtPath: copy))
    try handle.seek(toOffset: 60)
    try handle.write(contentsOf: Data([0, 0, 0, 99]))
    try handle.close()
    let other = "\(bench.folder.path)/other"
    let answer = try bench.run("--data", other, "open", copy)
    #expect(answer.failure?.code == "workbook.newer")
    #expect(answer.failure?.message.hasPrefix("\(copy) was made") == true)
    #expect(!files.fileExists(atPath: other))
  }
}
