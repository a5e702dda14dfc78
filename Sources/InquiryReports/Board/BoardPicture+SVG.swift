import InquiryDomain

extension BoardPicture {
  private static let width = 1600.0
  private static let margin = 36.0
  private static let between = 20.0

  /// The picture as an SVG file of its own, as high as its fullest column.
  ///
  /// - Parameter id: begins the identifiers in it, so that two pictures may stand on one page.
  package func svg(id: String = "board") -> String {
    let head = headline
    let top = Self.margin + head.height
    let width = (Self.width - 2 * Self.margin - 3 * Self.between) / 4
    let drawings = Category.allCases.enumerated().map { place, category in
      BoardColumnDrawing(
        category: category, column: column(category), scale: .wall,
        x: Self.margin + Double(place) * (width + Self.between), width: width)
    }
    let headings = drawings.map { $0.heading(y: top) }
    let start = top + (headings.first?.height ?? 0) + 16
    let bodies = drawings.map { $0.body(y: start) }
    let bottom = max(start + (bodies.map(\.height).max() ?? 0), 640)
    let foot = footer(y: bottom + 8)
    let columns = zip(headings, bodies).map { "<g>\n\($0.markup)\($1.markup)</g>\n" }
    return SVGFile(
      id: id, width: Self.width, height: bottom + 8 + foot.height + Self.margin, title: title, description: summary
    ).markup(of: head.markup + columns.joined() + foot.markup)
  }

  private var headline: Picture {
    let width = Self.width - 2 * Self.margin
    let name = SVGText(title, width: width, size: 42, most: 8, weight: 700, serif: true)
    let line = SVGText(subtitle ?? "", width: width, size: 24, most: 12, fill: Palette.soft)
    let markup =
      name.markup(x: Self.margin, y: Self.margin, width: width)
      + line.markup(x: Self.margin, y: Self.margin + name.height + 4, width: width)
    return Picture(markup: markup + "\n", height: name.height + line.height + 24)
  }

  private func footer(y: Double) -> Picture {
    let width = Self.width - 2 * Self.margin
    let lines = [waiting, self.footer].filter { !$0.isEmpty }.flatMap { SVGText($0, width: width, size: 24).lines }
    let words = SVGText(lines: lines, size: 24, fill: Palette.soft)
    let markup = words.markup(x: Self.margin, y: y, width: width)
    return Picture(markup: markup + "\n", height: words.height)
  }
}
