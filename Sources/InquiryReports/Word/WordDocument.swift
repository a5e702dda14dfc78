package import InquiryDomain

/// A document for Word, LibreOffice and Pages: real headings, lists and tables that people can go on writing in.
package struct WordDocument {
  private let document: ReportDocument
  private let day: CivilDate

  /// - Parameter day: when it was made, for its properties.
  package init(_ document: ReportDocument, day: CivilDate) {
    self.document = document
    self.day = day
  }

  /// The file's bytes; equal documents give equal bytes.
  package var bytes: [UInt8] {
    let body = WordBody(document)
    let parts = WordParts(document: document, day: day)
    var archive = StoredZip()
    archive.add("[Content_Types].xml", parts.contentTypes)
    archive.add("_rels/.rels", parts.relationships)
    archive.add("docProps/core.xml", parts.properties)
    archive.add("word/document.xml", parts.document(body.markup))
    archive.add("word/_rels/document.xml.rels", parts.documentRelationships)
    archive.add("word/styles.xml", WordStyles.xml(language: document.language))
    archive.add("word/numbering.xml", WordNumbering.xml(numberedLists: body.numberedLists))
    archive.add("word/settings.xml", parts.settings)
    archive.add("word/header1.xml", parts.header)
    archive.add("word/footer1.xml", parts.footer)
    return archive.bytes
  }
}
