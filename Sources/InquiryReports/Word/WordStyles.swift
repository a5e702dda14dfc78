/// The styles of a document, under the names that Word gives them, so that people can change them all at once.
enum WordStyles {
  static func xml(language: String) -> String {
    """
    \(WordXML.head)<w:styles \(WordXML.words)>
    <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Microsoft YaHei" \
    w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="\(Markup.escaped(language))" \
    w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
    <w:spacing w:after="120" w:line="271" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
    \(all.joined(separator: "\n"))
    \(table)
    </w:styles>
    """
  }

  private static let accent = "1F4E79"

  private static var all: [String] {
    [
      style(
        "Title", "Title", "<w:keepNext/><w:spacing w:after=\"40\" w:line=\"240\" w:lineRule=\"auto\"/>", size: 52,
        bold: true),
      style("Subtitle", "Subtitle", "<w:spacing w:after=\"240\"/>", size: 24, color: "4A4D54"),
      heading(1, size: 30), heading(2, size: 25), heading(3, size: 22),
      style(
        "Quote", "Quote",
        "<w:pBdr><w:left w:val=\"single\" w:sz=\"36\" w:space=\"10\" w:color=\"\(accent)\"/></w:pBdr>"
          + "<w:spacing w:before=\"120\" w:after=\"160\"/><w:ind w:left=\"240\"/>", size: 32, bold: true),
      style("ListBullet", "List Bullet", list(WordBody.bullets) + "<w:spacing w:after=\"60\"/>"),
      style("ListNumber", "List Number", "<w:spacing w:after=\"60\"/>"),
      style("TableText", "Table Text", "<w:spacing w:before=\"40\" w:after=\"40\"/>"),
      style("AfterTable", "After Table", "<w:spacing w:after=\"60\"/>", size: 12),
      style("Header", "header", "<w:spacing w:after=\"0\"/>", size: 18, color: "4A4D54"),
      style("Footer", "footer", "<w:tabs><w:tab w:val=\"right\" w:pos=\"9360\"/></w:tabs>", size: 18, color: "4A4D54"),
    ]
  }

  private static func list(_ number: Int) -> String { "<w:numPr><w:numId w:val=\"\(number)\"/></w:numPr>" }

  private static func heading(_ level: Int, size: Int) -> String {
    style(
      "Heading\(level)", "heading \(level)",
      "<w:keepNext/><w:keepLines/><w:spacing w:before=\"\(360 - level * 60)\" w:after=\"80\"/>"
        + "<w:outlineLvl w:val=\"\(level - 1)\"/>", size: size, bold: true, color: accent)
  }

  private static func style(
    _ id: String, _ name: String, _ paragraph: String, size: Int? = nil, bold: Bool = false, color: String? = nil
  ) -> String {
    let run =
      (bold ? "<w:b/><w:bCs/>" : "") + (color.map { "<w:color w:val=\"\($0)\"/>" } ?? "")
      + (size.map { "<w:sz w:val=\"\($0)\"/><w:szCs w:val=\"\($0)\"/>" } ?? "")
    return """
      <w:style w:type="paragraph" w:styleId="\(id)"><w:name w:val="\(name)"/><w:basedOn w:val="Normal"/><w:qFormat/>\
      <w:pPr>\(paragraph)</w:pPr><w:rPr>\(run)</w:rPr></w:style>
      """
  }

  private static var table: String {
    let edges = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
      "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"86837B\"/>"
    }
    return """
      <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr>\
      <w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
      <w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>\
      <w:tblPr><w:tblBorders>\(edges.joined())</w:tblBorders></w:tblPr></w:style>
      """
  }
}
