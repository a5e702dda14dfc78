import Foundation
import InquiryDomain
import InquiryReports
import InquiryTestSupport
import InquiryWorkbench
import Testing

@testable import InquiryCLI

@Suite struct ReportCommandTests {
  @Test(arguments: [100, 60, 40])
  func `The list says what can be made and what not yet`(width: Int) throws {
    let text = try ReportBench().bench.run(["report"], width: width).output
    #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= width })
    try expectSnapshot(text, named: "report-\(width).txt")
  }

  @Test func `The list is read aloud in lines, and a table for programs`() throws {
    let bench = try ReportBench(communities: 2).bench
    try expectSnapshot(try bench.run(["report", "--accessible"], width: 100).output, named: "report-accessible.txt")
    try expectSnapshot(try bench.run("report").output, named: "report-piped.txt")
    #expect(try bench.run("--json", "report").output.contains("\"kind\":\"report.list\""))
  }

  @Test func `Before anything is written the list says why nothing can be made`() throws {
    let answer = try ReportBench(communities: 0).bench.run(["report"], width: 80)
    #expect(answer.output.contains("Minutes: no session is closed yet"))
    let bench = try ReportBench(communities: 0).bench
    for (report, reason) in [
      ("poster", "there is nothing to show yet"), ("board", "there is no note to show yet"),
      ("minutes", "no session is closed yet"), ("inquiry", "no question is adopted yet"),
    ] {
      let answer = try bench.run("report", report)
      #expect(answer.status == 66 && answer.failure?.message.contains(reason) == true, "\(report)")
      #expect(answer.failure?.hint?.hasSuffix("hmw report") == true)
    }
  }

  @Test func `A report says where it is and how to open it, and is for its owner alone`() throws {
    let room = try ReportBench()
    let answer = try room.bench.run("report", "poster", "--out", room.out)
    let name = "2026-02-24 Front door - Inquiry poster.html"
    #expect(room.files == [name])
    #expect(answer.output == "Saved to \(room.out)/\(name). Open with: \(FileOpener.name) '\(room.out)/\(name)'\n")
    #expect(try FileManager.default.attributesOfItem(atPath: "\(room.out)/\(name)")[.posixPermissions] as? Int == 0o600)
    let text = try room.text(name)
    #expect(text.contains("How might we greet every family?") && text.contains("2 school leaders"))
    #expect(!text.contains("Ana") && text.contains("size: letter landscape"))
  }

  @Test func `A file that is there stays, unless it is to be replaced`() throws {
    let room = try ReportBench()
    #expect(try room.bench.run("report", "board", "--out", room.out).status == 0)
    let again = try room.bench.run("report", "board", "--out", room.out)
    #expect(again.status == 73 && again.failure?.hint?.contains("--force") == true)
    #expect(try room.bench.run("report", "board", "--out", room.out, "--force").status == 0)
    let workbook = "\(room.bench.folder.path)/home/workbook.hmw"
    #expect(try room.bench.run("report", "board", "--output", workbook, "--force").status == 73)
    #expect(room.files.count == 1)
  }

  @Test func `Where a folder can't be made nothing is left behind`() throws {
    let room = try ReportBench()
    let file = try room.bench.file("file", "mine")
    #expect(try room.bench.run("report", "all", "--out", "\(file)/out").status == 73)
    // The last of many files is in the way: none of the others is written.
    try FileManager.default.createDirectory(atPath: room.out, withIntermediateDirectories: true)
    try Data().write(to: URL(filePath: "\(room.out)/2026-02-24 Front door - Inquiry.md"))
    #expect(try room.bench.run("report", "all", "--out", room.out).status == 73)
    #expect(room.files == ["2026-02-24 Front door - Inquiry.md"])
  }

  @Test func `All of it goes into one folder, and into one for each community where there are several`() throws {
    let one = try ReportBench()
    #expect(try one.bench.run("report", "all", "--out", one.out).status == 0)
    #expect(one.files.filter { !$0.contains("Data/") }.count == 7)
    #expect(one.files.contains("2026-02-24 Front door - Data/README.md"))
    let two = try ReportBench(communities: 2)
    let answer = try two.bench.run("report", "all", "--out", two.out)
    #expect(answer.error.contains("Time to listen: not yet: inquiry poster (there is nothing to show yet)"))
    #expect(Set(two.files.compactMap { $0.split(separator: "/").first }) == ["1 Front door", "2 Time to listen"])
    #expect(try two.bench.run("report", "all", "--out", two.out, "--as", "ana", "--force").status == 0)
  }

  @Test func `Minutes go to standard output, ready for a mail`() throws {
    let room = try ReportBench()
    let answer = try room.bench.run("report", "minutes", "--output", "-")
    try expectSnapshot(answer.output, named: "report-minutes.txt")
    #expect(answer.error.isEmpty)
    let names = try room.bench.run("report", "minutes", "--output", "-", "--names", "--format", "md")
    #expect(names.output.contains("Present: Ana Reyes, Ben Okafor") && names.output.contains("| Ana Reyes |"))
  }

  @Test func `What goes beyond its community says that a person must read it`() throws {
    let room = try ReportBench()
    let answer = try room.bench.run("report", "minutes", "--output", "-", "--for", "network")
    #expect(answer.error.contains("A person must read this before it goes further."))
    #expect(answer.output.contains("For the network; what is not shared with it is left out. A person must read this"))
    #expect(answer.output.contains("Present: fewer than 5 people"))
    #expect(!answer.output.contains("Ask three families"), "a promise to the community")
    let json = try room.bench.run("--json", "report", "all", "--for", "cohort", "--out", room.out)
    #expect(json.output.contains("\"kind\":\"report.made\"") && json.output.contains("\"audience\":\"cohort\""))
  }

  @Test func `Each form is made, and another is refused by name`() throws {
    let room = try ReportBench()
    for (report, formats) in [("board", ["svg", "html", "docx", "md"]), ("minutes", ["md", "txt", "docx"])] {
      for format in formats {
        #expect(try room.bench.run("report", report, "--format", format, "--out", room.out).status == 0)
      }
    }
    #expect(room.files.count == 7)
    let wrong = try room.bench.run("report", "inquiry", "--format", "svg")
    #expect(wrong.status == 64 && wrong.failure?.hint == "Choose one: docx, md, txt")
    #expect(try room.bench.run("report", "inquiry", "--output", "\(room.out)/x.md").status == 0)
    #expect(try room.text("x.md").hasPrefix("## ") || room.text("x.md").hasPrefix("# "))
  }

  @Test func `Without a program for it nothing is opened and no PNG made`() throws {
    let room = try ReportBench()
    #expect(try room.bench.run("report", "poster", "--open", "--out", room.out).status == 69)
    #expect(try room.bench.run("report", "board", "--png", "--out", room.out).status == 69)
    #expect(room.files.isEmpty)
  }

  @Test func `Of several communities one must be named for a sheet`() throws {
    let room = try ReportBench(communities: 2)
    let answer = try room.bench.run("report", "poster")
    #expect(answer.status == 64 && answer.failure?.message.contains("1 Front door, 2 Time to listen") == true)
    #expect(try room.bench.run("report", "poster", "--community", "front", "--out", room.out).status == 0)
    let group = try room.bench.run("report", "minutes", "--output", "-")
    #expect(group.output.contains("RIVERSIDE: CAUSES") && !group.output.contains("Ask three families"))
    #expect(group.error.contains("with it: --community NAME"))
  }

  @Test func `Names and other people's communities are not for everyone`() throws {
    let room = try ReportBench(communities: 2)
    let answer = try room.bench.run("report", "poster", "--as", "ana", "--names", "--out", room.out)
    #expect(answer.status == 77 && room.files.isEmpty)
    #expect(try room.bench.run("report", "data", "--names", "--out", room.out).status == 0)
    #expect(room.files.contains { $0.hasSuffix("Data (with names)/people.csv") })
  }

  @Test func `Beyond the readers whom its author chose a note goes without its author, even with names`() throws {
    let room = try ReportBench()
    try room.bench.run("note", "add", "A gate", "--column", "D", "--community", "1", "--as", "ana")
    for (audience, isNamed) in [("community", true), ("network", false)] {
      let answer = try room.bench.run(
        "report", "data", "--names", "--for", audience, "--out", "\(room.out)/\(audience)")
      #expect(answer.status == 0 && answer.error.contains("It names people, as --names asks.") != isNamed)
      let name = try #require(room.files.first { $0.hasPrefix(audience) && $0.hasSuffix("causes.csv") })
      let row = try #require(room.text(name).split(separator: "\r\n").first { $0.contains("A gate") })
      #expect(row.contains("Ana Reyes") == isNamed)
    }
  }

  @Test func `Tables come as the spreadsheet wants them`() throws {
    let room = try ReportBench()
    #expect(try room.bench.run("report", "data", "--out", room.out).status == 0)
    #expect(!room.files.contains { $0.hasSuffix("people.csv") })
    let folder = "2026-02-24 Front door - Data"
    #expect(try Data(contentsOf: URL(filePath: "\(room.out)/\(folder)/causes.csv")).starts(with: [0xEF, 0xBB, 0xBF]))
    let answer = try room.bench.run("report", "data", "--delimiter", ";", "--no-bom", "--out", room.out, "--force")
    #expect(answer.status == 0)
    #expect(try room.text("\(folder)/causes.csv").hasPrefix("number;day;text;"))
    #expect(try room.bench.run("report", "data", "--delimiter", "|").status == 64)
    let guide = try room.text("\(folder)/README.md")
    for name in room.files where name.hasSuffix(".csv") {
      #expect(guide.contains("## \(name.split(separator: "/").last ?? "")".replacing("_", with: "\\_")), "\(name)")
    }
  }

  @Test(
    arguments: [
      ([:], Paper.letter), (["LANG": "de_DE.UTF-8"], .a4), (["LANG": "en_US.UTF-8"], .letter),
      (["LANG": "C.UTF-8"], .letter),
      (["LC_PAPER": "es_ES", "LANG": "en_US"], .a4), (["LC_ALL": "es_MX@x", "LC_PAPER": "es_ES"], .letter),
    ] as [([String: String], Paper)])
  func `The paper is the one that is usual here`(environment: [String: String], paper: Paper) {
    #expect(Paper(usualIn: environment) == paper)
  }
}
