/// A table as Word keeps it: a row of headings that is said again on every page, and words for those who don't see it.
struct WordTable {
  var table: DocumentTable

  /// Twentieths of a point across a page of Letter with margins of an inch.
  private static let width = 9360

  var markup: String {
    let widths = columnWidths
    let grid = widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
    let words = Markup.escaped(table.description)
    return """
      <w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="\(Self.width)" w:type="dxa"/>\
      <w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" \
      w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="\(words)"/>\
      <w:tblDescription w:val="\(words)"/></w:tblPr><w:tblGrid>\(grid)</w:tblGrid>
      \(headings(widths))\(table.rows.map { row($0, widths) }.joined())</w:tbl>
      \(WordText.paragraph("", style: "AfterTable"))
      """
  }

  /// As wide as their longest texts ask for, within reason.
  private var columnWidths: [Int] {
    let longest = table.headings.indices.map { column in
      ([table.headings] + table.rows).map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    let shares = longest.map { Double(min(max($0, 14), 60)) }
    let whole = max(1, shares.reduce(0, +))
    return shares.map { Int($0 / whole * Double(Self.width)) }
  }

  private func headings(_ widths: [Int]) -> String {
    let cells = table.headings.enumerated().map { index, text in
      cell(text, width: widths[index], fill: index < table.fills.count ? table.fills[index] : "E8EDF2", bold: true)
    }
    return "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>\(cells.joined())</w:tr>\n"
  }

  private func row(_ texts: [String], _ widths: [Int]) -> String {
    let cells = widths.indices.map { index in
      cell(index < texts.count ? texts[index] : "", width: widths[index], fill: nil, bold: false)
    }
    return "<w:tr><w:trPr><w:cantSplit/></w:trPr>\(cells.joined())</w:tr>\n"
  }

  private func cell(_ text: String, width: Int, fill: String?, bold: Bool) -> String {
    let shade = fill.map { "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\($0)\"/>" } ?? ""
    return "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>\(shade)</w:tcPr>"
      + "\(WordText.paragraph(text, style: "TableText", bold: bold))</w:tc>"
  }
}
