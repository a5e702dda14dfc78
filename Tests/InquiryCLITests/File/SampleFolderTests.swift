import Foundation
import InquiryDomain
import Testing

@testable import InquiryCLI

@Suite struct SampleFolderTests {
  private let files = FileManager.default

  @Test(arguments: ["people.csv", "workbook.hmw", ".hidden"])
  func `A folder that hmw did not make is not thrown away`(name: String) throws {
    let bench = try CommandBench()
    let folder = "\(bench.folder.path)/mine/demo"
    try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data("my own".utf8).write(to: URL(filePath: "\(folder)/\(name)"))
    let answer = try bench.run("demo", "--data", "\(bench.folder.path)/mine")
    #expect(answer.failure?.code == "demo.folder-in-use")
    #expect(answer.status == 73)
    #expect(try files.contentsOfDirectory(atPath: folder) == [name])
    #expect(try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8) == "my own")
  }

  @Test func `A file or a link in its place is not thrown away either`() throws {
    let bench = try CommandBench()
    let path = try bench.file("demo", "my own")
    #expect(throws: Failure.self) { try SampleFolder(path: path).renew() }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "my own")
    let link = "\(bench.folder.path)/link"
    try files.createSymbolicLink(atPath: link, withDestinationPath: "nowhere")
    #expect(throws: Failure.self) { try SampleFolder(path: link).renew() }
    #expect(try files.destinationOfSymbolicLink(atPath: link) == "nowhere")
  }

  @Test func `The sample is made where there is nothing, and made anew where it was`() throws {
    let bench = try CommandBench()
    let folder = "\(bench.folder.path)/new/demo"
    for _ in 1...2 {
      try SampleFolder(path: folder).renew()
      #expect(try files.contentsOfDirectory(atPath: folder) == [SampleFolder.marker])
      try Data("tried".utf8).write(to: URL(filePath: "\(folder)/notes.txt"))
    }
    let empty = "\(bench.folder.path)/empty"
    try files.createDirectory(atPath: empty, withIntermediateDirectories: true)
    try SampleFolder(path: empty).renew()
    #expect(files.fileExists(atPath: "\(empty)/\(SampleFolder.marker)"))
  }
}
