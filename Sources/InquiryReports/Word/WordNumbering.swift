/// The part that makes lists lists: one for bullets, and one more for every list that counts.
enum WordNumbering {
  static func xml(numberedLists: Int) -> String {
    let counting = (0..<numberedLists).map { index in
      """
      <w:num w:numId="\(WordBody.bullets + 1 + index)"><w:abstractNumId w:val="1"/>\
      <w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
      """
    }
    return """
      \(WordXML.head)<w:numbering \(WordXML.words)>
      \(abstract(0, format: "bullet", text: "•", style: "ListBullet"))
      \(abstract(1, format: "decimal", text: "%1.", style: "ListNumber"))
      <w:num w:numId="\(WordBody.bullets)"><w:abstractNumId w:val="0"/></w:num>
      \(counting.joined(separator: "\n"))
      </w:numbering>
      """
  }

  private static func abstract(_ id: Int, format: String, text: String, style: String) -> String {
    """
    <w:abstractNum w:abstractNumId="\(id)"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">\
    <w:start w:val="1"/><w:numFmt w:val="\(format)"/><w:pStyle w:val="\(style)"/><w:lvlText w:val="\(text)"/>\
    <w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>
    """
  }
}
