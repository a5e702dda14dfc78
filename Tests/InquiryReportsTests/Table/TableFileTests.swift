import InquiryDomain
import InquiryTestSupport
import Testing

@testable import InquiryReports

@Suite struct TableFileTests {
  @Test func `A table has its headings and guards, and its guide tells each column`() throws {
    try expectSnapshot(Samples.table.text(TableFormat(hasMark: false)), named: "causes.csv")
    try expectSnapshot(Samples.guide.markdown, named: "export-guide.md")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("- an item", "'- an item"), ("@name", "'@name"), ("'=x", "\"''=x\""),
    ("plain", "plain"), ("a,b", "\"a,b\""), ("a;b", "\"a;b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""),
    ("two\nlines", "\"two\nlines\""), ("\u{1B}[31mred", "red"), ("tab\there", "tab here"), ("", ""),
  ])
  func `Cells are quoted, guarded and cleaned`(cell: String, written: String) {
    let guarded = written.hasPrefix("'") ? "\"\(written)\"" : written
    #expect(TableFormat().line([cell]) == guarded + "\r\n")
  }

  @Test func `The delimiter and the mark are a choice`() {
    let sheet = TableSheet(name: "n", about: "a", columns: [.init("a", ""), .init("b", "")])
    let file = TableFile(sheet: sheet, rows: [["1", "2"]])
    #expect(file.text() == "\u{FEFF}a,b\r\n1,2\r\n")
    #expect(file.text(TableFormat(delimiter: .semicolon, hasMark: false)) == "a;b\r\n1;2\r\n")
  }
}
