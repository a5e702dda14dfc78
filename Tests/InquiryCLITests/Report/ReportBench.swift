import Foundation
import InquiryDomain
import InquiryWorkbench

@testable import InquiryCLI

/// A group in the middle of its year, with one closed session, at a shell.
struct ReportBench {
  let bench: CommandBench

  init(communities: Int = 1) throws {
    bench = try CommandBench()
    let people = try bench.file("p.csv", "name,school\nAna Reyes,Oak Primary\nBen Okafor,Elm Street\n")
    try bench.run("cohort", "new", "--name", "Riverside", "--time-zone", "UTC", "--people", people)
    for name in ["Front door", "Time to listen"].prefix(communities) {
      try bench.run("community", "add", name, "--challenge", "Some families meet a gate.")
    }
    guard communities > 0 else { return }
    try bench.run("community", "join", "1", "ana", "ben")
    let workbench = try bench.workbench()
    let cohort = try workbench.cohort()
    let session = try workbench.planSession(in: cohort.id, title: "Causes", by: .keeper)
    _ = try workbench.apply(.start, to: session.id, by: .keeper)
    try bench.run("note", "add", "No interpreter before nine", "--column", "R", "--community", "1")
    try bench.run("question", "add", "How might we greet every family?", "--community", "1")
    try bench.run("question", "keep", "1")
    try bench.run("inquiry", "adopt", "1")
    try bench.run("promise", "add", "Ask three families", "--who", "ana", "--by", "6 Mar", "--community", "1")
    _ = try workbench.apply(.finish, to: session.id, by: .keeper)
  }

  var out: String { "\(bench.folder.path)/out" }

  /// The files of a folder and of those in it, as paths inside it.
  var files: [String] {
    (FileManager.default.enumerator(atPath: out)?.compactMap { $0 as? String } ?? []).filter {
      URL(filePath: "\(out)/\($0)").pathExtension != ""
    }.sorted()
  }

  func text(_ name: String) throws -> String { try String(contentsOfFile: "\(out)/\(name)", encoding: .utf8) }
}
