/// Paragraphs as Word keeps them.
enum WordText {
  /// A paragraph; a text that begins from right to left runs so as a whole.
  ///
  /// - Parameter list: the number of the list whose item it is.
  static func paragraph(_ text: String, style: String? = nil, list: Int? = nil, bold: Bool = false) -> String {
    let isRightToLeft = WritingDirection(of: text) == .rightToLeft
    var properties = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
    if let list { properties += "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"\(list)\"/></w:numPr>" }
    if isRightToLeft { properties += "<w:bidi/>" }
    let head = properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>"
    return "<w:p>\(head)\(run(text, isRightToLeft: isRightToLeft, bold: bold))</w:p>\n"
  }

  private static func run(_ text: String, isRightToLeft: Bool, bold: Bool) -> String {
    let words = text.forReport()
    guard !words.isEmpty else { return "" }
    let properties = (bold ? "<w:b/><w:bCs/>" : "") + (isRightToLeft ? "<w:rtl/>" : "")
    let head = properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>"
    return "<w:r>\(head)<w:t xml:space=\"preserve\">\(Markup.escaped(words))</w:t></w:r>"
  }
}
