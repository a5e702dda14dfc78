import InquiryDomain

/// The wall in small, for the poster: of each column what weighs most, and how much more there is.
struct BoardMiniature {
  var board: BoardPicture
  /// In tenths of a millimetre, as are all sizes in it.
  var width: Double
  var height: Double

  private static let between = 14.0

  /// What it looks like, and whether the end of a note is missing in it.
  struct Drawn {
    var svg: String
    var isCut: Bool
  }

  var drawn: Drawn {
    let foot = SVGText(lines: board.waiting.isEmpty ? [] : [board.waiting], size: 29, fill: Palette.soft)
    let bottom = height - (foot.lines.isEmpty ? 0 : foot.height + 6)
    let columns = columns(bottom: bottom)
    let picture = SVGFile(
      id: "board-picture", width: width, height: height, title: "Root causes", description: board.summary, inPage: true
    ).markup(of: columns.map(\.markup).joined() + foot.markup(x: 2, y: bottom + 4, width: width - 4))
    return Drawn(svg: picture, isCut: columns.contains(where: \.isCut))
  }

  /// In the largest letters in which all notes fit; else in small ones what weighs most, in smaller ones only where
  /// a note fits no other way.
  private func columns(bottom: Double) -> [BoardMiniatureColumn.Drawn] {
    var columns: [BoardMiniatureColumn.Drawn] = []
    for scale in BoardScale.poster {
      columns = self.columns(at: scale, bottom: bottom)
      if columns.allSatisfy({ $0.left == 0 && !$0.isCut }) { return columns }
    }
    for scale in BoardScale.posterSmall where columns.contains(where: \.isCut) {
      columns = self.columns(at: scale, bottom: bottom)
    }
    return columns
  }

  private func columns(at scale: BoardScale, bottom: Double) -> [BoardMiniatureColumn.Drawn] {
    let column = (width - 3 * Self.between - 4) / 4
    return Category.allCases.enumerated().map { place, category in
      BoardMiniatureColumn(
        category: category, column: board.column(category), scale: scale,
        x: 2 + Double(place) * (column + Self.between), width: column, bottom: bottom
      ).drawn
    }
  }
}
