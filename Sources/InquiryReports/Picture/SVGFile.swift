/// The frame of a drawing: its size, its faces, and what it says to people who don't see it.
struct SVGFile {
  /// Begins the identifiers in it.
  var id: String
  var width: Double
  var height: Double
  /// `Root causes` where it is empty: a picture has to have a name.
  var title: String
  var description: String
  /// Inside a page, the page gives the size and the paper.
  var inPage = false

  func markup(of content: String) -> String {
    let size = inPage ? "" : " width=\"\(width.svg)\" height=\"\(height.svg)\""
    let paper = inPage ? "" : SVGBox(x: 0, y: 0, width: width, height: height).markup(fill: Palette.paper) + "\n"
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width.svg) \(height.svg)"\(size) role="img" \
      aria-labelledby="\(id)-title \(id)-desc" font-family="\(Typeface.sans)">
      <title id="\(id)-title">\(Markup.escaped(title.forReport().isEmpty ? "Root causes" : title))</title>
      <desc id="\(id)-desc">\(Markup.escaped(description))</desc>
      \(paper)\(content)</svg>

      """
  }
}
