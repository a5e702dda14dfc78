import Foundation
import InquiryDomain
import InquiryTestSupport
import Testing

@testable import InquiryReports

@Suite struct WordDocumentTests {
  @Test(arguments: [("", 0), ("123456789", 0xCBF4_3926), ("The quick brown fox jumps over the lazy dog", 0x414F_A339)])
  func `Checksums are those of the standard`(words: String, sum: UInt32) {
    #expect(CRC32.checksum(of: Array(words.utf8)) == sum)
  }

  @Test func `The text keeps headings, lists and tables as Word has them`() throws {
    try expectSnapshot(WordBody(Samples.inquiry.document).markup, named: "inquiry-document.xml")
  }

  @Test func `Equal documents give equal bytes`() {
    let bytes = WordDocument(Samples.minutes.document, day: Samples.day).bytes
    #expect(bytes == WordDocument(Samples.minutes.document, day: Samples.day).bytes)
    #expect(bytes.starts(with: Array("PK\u{3}\u{4}".utf8)))
  }

  @Test(arguments: Hostile.texts)
  func `Whatever people write, every part is well-formed`(text: String) throws {
    let inquiry = InquiryDocument(poster: Hostile.poster(text), wordings: Hostile.journey(text).wordings, footer: text)
    let document = inquiry.document
    let parts = WordParts(document: document, day: Samples.day)
    let body = try #require(MarkupReader.read(parts.document(WordBody(document).markup)))
    #expect(body.elements.count { $0 == "w:tbl" } == 5)
    #expect(body.attributes.contains { $0["w:val"] == "Heading1" })
    for part in [parts.properties, parts.header, parts.footer, parts.contentTypes, parts.settings] {
      #expect(MarkupReader.read(part) != nil)
    }
  }

  @Test func `Every list that counts begins at one`() throws {
    let document = ReportDocument(title: "t", blocks: [.numbers(["a"]), .paragraph("b"), .numbers(["c", "d"])])
    let body = WordBody(document)
    let numbering = WordNumbering.xml(numberedLists: body.numberedLists)
    #expect(numbering.components(separatedBy: "<w:startOverride").count == 3)
    #expect(body.markup.contains("<w:numId w:val=\"2\"/>") && body.markup.contains("<w:numId w:val=\"3\"/>"))
  }

  @Test func `Right-to-left paragraphs run from the right`() {
    #expect(WordText.paragraph("مرحبا").contains("<w:bidi/>"))
    #expect(!WordText.paragraph("hello").contains("<w:bidi/>"))
  }
}
