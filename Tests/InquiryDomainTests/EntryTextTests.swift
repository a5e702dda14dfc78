import InquiryDomain
import Testing

@Suite("What people write")
struct EntryTextTests {
  @Test(
    "is kept as written, without control characters and outer white space",
    arguments: [
      ("  No time to meet  ", "No time to meet"), ("a\u{1B}[31mb", "a[31mb"), ("one\r\ntwo", "one\ntwo"),
      ("لا وقت", "لا وقت"), ("没有时间", "没有时间"), ("👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"), ("a\0b", "ab"),
    ])
  func accepted(_ raw: String, _ kept: String) throws {
    #expect(try EntryText.accept(raw, as: "note", limit: EntryText.Limit.note) == kept)
  }

  @Test("must have words", arguments: ["", "   ", "\n\t", "\u{1B}\u{7}", "\u{00A0}"])
  func empty(_ raw: String) throws {
    let failure = #expect(throws: Failure.self) { try EntryText.accept(raw, as: "note", limit: 280) }
    #expect(failure?.code == "entry.empty")
    #expect(try EntryText.acceptOptional(raw, as: "note", limit: 280) == nil)
  }

  @Test(
    "fits up to its limit and no further, counted as SQLite counts",
    arguments: [
      ("x", 1), ("é", 1), ("e\u{301}", 2), ("👩‍👩‍👧‍👦", 7), ("学", 1),
    ])
  func limits(_ letter: String, _ scalars: Int) throws {
    let most = 280 / scalars
    let fits = String(repeating: letter, count: most) + String(repeating: "x", count: 280 - most * scalars)
    #expect(try EntryText.accept(fits, as: "note", limit: 280) == fits)
    let failure = #expect(throws: Failure.self) { try EntryText.accept(fits + "x", as: "note", limit: 280) }
    #expect(failure?.code == "entry.too-long")
    #expect(failure?.message == "That note has 281 characters; hmw keeps 280 in one note.")
  }

  @Test(
    "is counted with commas between thousands",
    arguments: [
      (1_000, "1,000"), (10_005, "10,005"), (1_234_567, "1,234,567"),
    ])
  func grouped(_ count: Int, _ text: String) {
    let failure = #expect(throws: Failure.self) {
      try EntryText.accept(String(repeating: "x", count: count), as: "note", limit: 280)
    }
    #expect(failure?.message.contains("has \(text) characters") == true)
  }

  @Test("that may be missing is still held to its limit")
  func optional() throws {
    #expect(try EntryText.acceptOptional(nil, as: "answer", limit: 5) == nil)
    #expect(try EntryText.acceptOptional("four", as: "answer", limit: 5) == "four")
    #expect(throws: Failure.self) { try EntryText.acceptOptional("sixsix", as: "answer", limit: 5) }
  }
}
