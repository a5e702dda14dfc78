import Testing

@testable import InquiryContent

@Suite struct DelimitedTextTests {
  @Test(
    "Lines may end as on any system",
    arguments: ["a,b\nc,d", "a,b\r\nc,d\r\n", "a,b\rc,d\r", "a,b\r\nc,d\n"])
  func lineEndings(_ text: String) throws { #expect(try rows(text) == [["a", "b"], ["c", "d"]]) }

  @Test(
    "Quotes hold delimiters, line breaks and doubled quotes",
    arguments: [
      (#""a,b",c"#, [["a,b", "c"]]), ("\"a\nb\",c", [["a\nb", "c"]]),
      ("\"a\r\nb\",c\r\nd,e", [["a\r\nb", "c"], ["d", "e"]]),
      (#""Ana ""Nan"" Reyes",c"#, [[#"Ana "Nan" Reyes"#, "c"]]), (#""Ana ""Nan""",c"#, [[#"Ana "Nan""#, "c"]]),
      ("\"\",c", [["", "c"]]), (#"a, "b" ,c"#, [["a", "b", "c"]]), ("\"\"\"\"", [["\""]]),
    ])
  func quotes(_ text: String, _ expected: [[String]]) throws { #expect(try rows(text) == expected) }

  @Test(
    "A quote inside a word is a quote",
    arguments: [
      (#"Ana "Nan" Reyes,c"#, [#"Ana "Nan" Reyes"#, "c"]), (#""Nan" Reyes,c"#, [#""Nan" Reyes"#, "c"]),
      (#"5" pipe,c"#, [#"5" pipe"#, "c"]),
    ])
  func innerQuotes(_ text: String, _ expected: [String]) throws { #expect(try rows(text) == [expected]) }

  @Test(
    "A quote that does not close as it should names the line where it opened",
    arguments: [
      ("name,school\nAna,Oak\n\"Ben,Elm\nCy,Lake\n", 3), ("\"", 1), ("a\r\nb\r\n\"c\r\n", 3), ("a\rb,\"c\r", 2),
      ("name\n\"Ana\nBen\"Cy\n", 2), ("\"a\nb\"\n\"c", 3), (#""a"""#, 1),
    ])
  func unbalanced(_ text: String, _ line: Int) {
    #expect(throws: DelimitedText.QuoteError(line: line)) { try rows(text) }
  }

  @Test("Short and long rows keep exactly the cells they have")
  func ragged() throws { #expect(try rows("a,b\nc\nd,e,f\n,\n") == [["a", "b"], ["c"], ["d", "e", "f"], ["", ""]]) }

  @Test("Every row knows its line, line breaks in quotes counted")
  func lines() throws {
    let records = try DelimitedText.records(in: "a\n\n\"b\r\nb\"\rc\n", delimiter: ",")
    #expect(records.map(\.line) == [1, 2, 3, 5])
  }

  @Test("An accent after a delimiter does not hide the delimiter")
  func combining() throws { #expect(try rows("Ana,\u{301}Oak") == [["Ana", "\u{301}Oak"]]) }

  @Test("Any table written as RFC 4180 is read back as it was")
  func roundTrips() throws {
    var random = SeededNumbers(seed: 4180)
    for _ in 0..<2000 {
      let delimiter: Unicode.Scalar = [",", ";", "\t"].randomElement(using: &random) ?? ","
      let ending = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
      let table = RandomTable.make(using: &random)
      let text = RandomTable.written(table, delimiter: String(delimiter), ending: ending, using: &random)
      try #require(
        try DelimitedText.records(in: text, delimiter: delimiter).map(\.fields) == table, "\(text.debugDescription)")
    }
  }

  private func rows(_ text: String) throws -> [[String]] {
    try DelimitedText.records(in: text, delimiter: ",").map(\.fields)
  }
}
