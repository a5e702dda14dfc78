extension QRCode {
  /// A picture for pages and print: black on white, whatever the page's colours, with its margin.
  ///
  /// Nothing in it is a style, so that it may stand in a page with a strict policy.
  ///
  /// - Parameter title: what it says to people who don't see it.
  package func svg(title: String) -> String {
    let whole = side + 2 * Self.margin
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(whole) \(whole)" role="img" \
      shape-rendering="crispEdges"><title>\(Self.escaped(title))</title>\
      <path fill="#fff" d="M0 0h\(whole)v\(whole)H0z"/><path fill="#000" d="\(bars)"/></svg>
      """
  }

  /// One bar for each run of dark modules.
  private var bars: String {
    (0..<side).reduce(into: "") { path, row in
      var column = 0
      while column < side {
        let length = (column..<side).prefix { isDark(row, $0) }.count
        if length > 0 { path += "M\(column + Self.margin) \(row + Self.margin)h\(length)v1h-\(length)z" }
        column += length + 1
      }
    }
  }

  private static func escaped(_ text: String) -> String {
    text.filter { $0 == "\n" || $0.unicodeScalars.allSatisfy { $0.value >= 32 } }
      .replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
