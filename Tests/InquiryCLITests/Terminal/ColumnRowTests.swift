import InquiryDomain
import Testing

@testable import InquiryCLI

@Suite("Rows in columns")
struct ColumnRowTests {
  private let row = ColumnRow([
    ColumnCell("7", at: 1, width: 3, alignment: .trailing), ColumnCell("❤️ क्षत्रिय and a long text", at: 6, width: 12),
    ColumnCell("last", at: 20, style: { "<\($0)>" }),
  ])

  @Test("On a terminal each column begins where it should, whatever the clusters")
  func placed() {
    let line = row.line(cutting: true, placing: true)
    #expect(line == "  7\u{1B}[6G❤️ क्षत्रिय and…\u{1B}[20G<last>")
  }

  @Test("Without cursor moves the columns are padded")
  func padded() {
    let line = row.line(cutting: true, placing: false)
    #expect(!line.contains("\u{1B}"))
    #expect(line.prefix { $0 != "<" }.displayWidth == 19)
  }

  @Test("In a file nothing is cut, and the cells stay apart")
  func whole() {
    #expect(row.line(cutting: false, placing: false) == "  7  ❤️ क्षत्रिय and a long text <last>")
  }

  @Test("The screen shows the same text either way")
  func screen() {
    let cells = ColumnRow([ColumnCell("R", at: 1), ColumnCell("漢字の列", at: 4, width: 6), ColumnCell("end", at: 12)])
    let shown = [true, false].map { placing in
      var screen = ScreenModel(columns: 40)
      screen.show(cells.line(cutting: true, placing: placing))
      return screen.rows
    }
    #expect(shown[0] == shown[1])
    #expect(shown[0] == ["R  漢字…   end"])
  }
}
