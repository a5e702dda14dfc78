import InquiryDomain

/// The wall in small, for the poster: of each column what weighs most, and how much more there is.
struct BoardMiniature {
  var board: BoardPicture
  /// In tenths of a millimetre, as are all sizes in it.
  var width: Double
  var height: Double

  private static let between = 14.0

  var svg: String {
    let foot = SVGText(lines: board.waiting.isEmpty ? [] : [board.waiting], size: 29, fill: Palette.soft)
    let bottom = height - (foot.lines.isEmpty ? 0 : foot.height + 6)
    let columns = columns(bottom: bottom)
    return SVGFile(
      id: "board-picture", width: width, height: height, title: "Root causes", description: board.summary, inPage: true
    ).markup(of: columns + foot.markup(x: 2, y: bottom + 4, width: width - 4))
  }

  /// At the largest scale at which all of them fit; at the smallest what fits.
  private func columns(bottom: Double) -> String {
    let column = (width - 3 * Self.between - 4) / 4
    var markup = ""
    for scale in BoardScale.poster {
      let pieces = Category.allCases.enumerated().map { place, category in
        BoardMiniatureColumn(
          category: category, column: board.column(category), scale: scale,
          x: 2 + Double(place) * (column + Self.between), width: column, bottom: bottom
        ).drawn
      }
      markup = pieces.map(\.markup).joined()
      if pieces.allSatisfy({ $0.left == 0 }) { break }
    }
    return markup
  }
}
