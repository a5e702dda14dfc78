import InquiryDomain
import InquiryTestSupport
import Testing

@testable import InquiryCLI

@Suite struct ReportFindingTests {
  private func telling() throws -> ReportBench {
    let room = try ReportBench()
    try room.bench.run("note", "add", "Ben Okafor never listens", "--column", "D", "--community", "1")
    return room
  }

  @Test func `Nothing is written before a person has read what may tell who somebody is`() throws {
    let room = try telling()
    for report in ["board", "poster", "data", "all"] {
      let answer = try room.bench.run("report", report, "--out", room.out)
      #expect(answer.status == 65, "\(report)")
      #expect(answer.failure?.message.contains("note 2 (\"Ben Okafor\")") == true)
      #expect(answer.failure?.hint?.hasPrefix("hmw report findings --for community > findings.txt") == true)
    }
    #expect(room.files.isEmpty)
    #expect(try room.bench.run("report", "journey", "--out", room.out).status == 0, "no note stands in it")
  }

  @Test func `What was read goes out; changed words and a wider audience are asked about again`() throws {
    let room = try telling()
    let lines = try room.bench.run("report", "findings").output
    try expectSnapshot(lines, named: "report-findings-piped.txt")
    let file = try room.bench.file("findings.txt", "# read by Mei\n" + lines)
    let make = { (more: [String]) in
      try room.bench.run(["report", "board", "--out", room.out, "--force", "--accept-findings", file] + more).status
    }
    #expect(try make([]) == 0)
    #expect(try make(["--for", "public"]) == 65)
    try room.bench.run("note", "edit", "2", "Ben Okafor seldom listens")
    #expect(try make([]) == 65)
    try room.bench.run("note", "edit", "2", "We seldom listen")
    #expect(try make([]) == 0)
    #expect(try room.bench.run("report", "findings").output.split(separator: "\n").count == 1)
  }

  @Test func `All communities are settled at once`() throws {
    let room = try ReportBench(communities: 2)
    try room.bench.run("note", "add", "Ben Okafor never listens", "--column", "D", "--community", "1")
    try room.bench.run("note", "add", "Ana Reyes sighs", "--column", "D", "--community", "2")
    let message = try room.bench.run("report", "all", "--out", room.out).failure?.message ?? ""
    #expect(message.contains("note 2 (\"Ben Okafor\")") && message.contains("note 3 (\"Ana Reyes\")"))
    #expect(room.files.isEmpty)
  }

  @Test func `A file of something else is refused with its line`() throws {
    let room = try telling()
    let file = try room.bench.file("findings.txt", "# my list\nmilk\n")
    let answer = try room.bench.run("report", "board", "--accept-findings", file)
    #expect(answer.status == 65 && answer.failure?.message.hasPrefix("Line 2 of") == true)
    #expect(try room.bench.run("report", "board", "--accept-findings", "nowhere").status == 66)
  }

  @Test(arguments: [100, 60, 40])
  func `At a terminal the findings are lines to read`(width: Int) throws {
    let text = try telling().bench.run(["report", "findings"], width: width).output
    #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= width })
    try expectSnapshot(text, named: "report-findings-\(width).txt")
  }
}
