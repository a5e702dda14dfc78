import InquiryDomain
import Testing

@testable import InquiryContent

@Suite struct TableTextTests {
  @Test(arguments: [",", ";", "\t"] as [Character])
  func `Cells come back as they were, whatever stands in them`(delimiter: Character) throws {
    let cells = [
      "=1+1", "+1", "- item", "@x", "'quoted", "'=x", "\ttab", "a,b;c", "say \"hi\"", "\"\u{301},\"\n=1",
      "two\r\nlines",
      " space ", "", "学校", "مدرسة",
    ]
    let mark = try #require(delimiter.unicodeScalars.first)
    let text = TableText.row(cells, delimiter: delimiter) + TableText.row(cells, delimiter: delimiter)
    let records = try DelimitedText.records(in: text, delimiter: mark)
    #expect(records.map { $0.fields.map(GuardedCell.unguarded) } == [cells, cells])
    #expect(records.allSatisfy { $0.fields.allSatisfy { !($0.first.map { "=+-@\t\r".contains($0) } ?? false) } })
  }
}
