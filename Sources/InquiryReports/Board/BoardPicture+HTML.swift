extension BoardPicture {
  /// The picture as a page of one file that prints on exactly one sheet.
  package func html(on paper: Paper) -> String {
    let style = """
      @page { size: \(paper.cssName); margin: 0 }
      html, body { margin: 0; background: \(Palette.paper) }
      main { height: \((paper.height - 0.5).svg)mm; padding: 6mm; box-sizing: border-box; overflow: hidden }
      main svg { display: block; width: 100%; height: 100% }
      h1 { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%) }
      @media screen { main { height: 100vh } }
      """
    let body = "<main>\n<h1 dir=\"auto\">\(Markup.escaped(title))</h1>\n\(svg())</main>"
    return HTMLPage(title: title.forReport(), style: style, body: body).text
  }

  /// The picture as a document: a heading and a table for each column.
  package func document(subtitle: String, footer: String) -> ReportDocument {
    ReportDocument(title: title, subtitle: subtitle, footer: footer, blocks: blocks)
  }
}
