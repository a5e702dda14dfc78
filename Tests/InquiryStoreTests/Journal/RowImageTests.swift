import GRDB
import Testing

@testable import InquiryStore

@Suite("A row in the journal")
struct RowImageTests {
  @Test("is read back value by value")
  func values() throws {
    let image = try #require(RowImage("id='a''b,c=''d''',number=-7,leftAt=NULL,text='',name='学\n👩‍👩‍👧'"))
    #expect(image.values.map(\.column) == ["id", "number", "leftAt", "text", "name"])
    #expect(
      image.values.map(\.value) == [
        "a'b,c='d'".databaseValue, (-7).databaseValue, .null, "".databaseValue, "学\n👩‍👩‍👧".databaseValue,
      ])
  }

  @Test(
    "is refused where it is damaged",
    arguments: [
      "", "id", "id=", "='a'", "id='a", "id='a''", "id='a'x", "id=7,", "id=seven", "id=x'00'", "id=7 number=8",
      "id=99999999999999999999",
    ])
  func damaged(_ text: String) {
    #expect(RowImage(text) == nil)
  }

  @Test("is what SQLite's quote writes, whatever the text", arguments: JournalTests.words)
  func quote(_ text: String) throws {
    let quoted = try DatabaseQueue().read { db in
      try String.fetchOne(db, sql: "SELECT 'id=' || quote(?)", arguments: [text])
    }
    let image = RowImage(try #require(quoted))
    #expect(image?.values.map(\.value) == [text.databaseValue])
  }
}
