import InquiryDomain

/// The parts of a document around its text.
struct WordParts {
  var document: ReportDocument
  var day: CivilDate

  private static let parts = ["styles", "numbering", "settings", "header1", "footer1"]
  private static let kind = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  var contentTypes: String {
    let parts = Self.parts.map { part in
      "<Override PartName=\"/word/\(part).xml\" ContentType=\"\(Self.kind).\(part.filter(\.isLetter))+xml\"/>"
    }
    return """
      \(WordXML.head)<Types xmlns="\(WordXML.package)/content-types">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Default Extension="xml" ContentType="application/xml"/>
      <Override PartName="/word/document.xml" ContentType="\(Self.kind).document.main+xml"/>
      <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
      \(parts.joined(separator: "\n"))
      </Types>
      """
  }

  var relationships: String {
    """
    \(WordXML.head)<Relationships xmlns="\(WordXML.package)/relationships">
    <Relationship Id="rId1" Type="\(WordXML.office)/officeDocument" Target="word/document.xml"/>
    <Relationship Id="rId2" Type="\(WordXML.package)/relationships/metadata/core-properties" Target="docProps/core.xml"/>
    </Relationships>
    """
  }

  var documentRelationships: String {
    let all = Self.parts.map { part in
      "<Relationship Id=\"\(part)\" Type=\"\(WordXML.office)/\(part.filter(\.isLetter))\" Target=\"\(part).xml\"/>"
    }
    return """
      \(WordXML.head)<Relationships xmlns="\(WordXML.package)/relationships">
      \(all.joined(separator: "\n"))
      </Relationships>
      """
  }

  /// Title, language and day; no author, because nobody's name goes out unasked.
  var properties: String {
    """
    \(WordXML.head)<cp:coreProperties xmlns:cp="\(WordXML.package)/metadata/core-properties" \
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
    <dc:title>\(Markup.escaped(document.title))</dc:title><dc:creator></dc:creator>
    <dc:language>\(Markup.escaped(document.language))</dc:language>
    <dcterms:created xsi:type="dcterms:W3CDTF">\(day.description)T00:00:00Z</dcterms:created>
    <dcterms:modified xsi:type="dcterms:W3CDTF">\(day.description)T00:00:00Z</dcterms:modified>
    </cp:coreProperties>
    """
  }

  var settings: String {
    """
    \(WordXML.head)<w:settings \(WordXML.words)><w:compat><w:compatSetting w:name="compatibilityMode" \
    w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>
    """
  }

  func document(_ body: String) -> String {
    """
    \(WordXML.head)<w:document \(WordXML.words)><w:body>
    \(body)<w:sectPr><w:headerReference w:type="default" r:id="header1"/>\
    <w:footerReference w:type="default" r:id="footer1"/><w:pgSz w:w="12240" w:h="15840"/>\
    <w:pgMar w:top="1300" w:right="1440" w:bottom="1300" w:left="1440" w:header="620" w:footer="620" w:gutter="0"/>\
    </w:sectPr></w:body></w:document>
    """
  }

  var header: String {
    let words = WordText.paragraph(document.title.truncated(to: 90), style: "Header")
    return "\(WordXML.head)<w:hdr \(WordXML.words)>\(words)</w:hdr>"
  }

  var footer: String {
    let words = Markup.escaped(document.footer)
    return """
      \(WordXML.head)<w:ftr \(WordXML.words)><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>\
      <w:r><w:t xml:space="preserve">\(words)</w:t></w:r><w:r><w:tab/><w:t xml:space="preserve">Page </w:t></w:r>\
      <w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>
      """
  }
}
