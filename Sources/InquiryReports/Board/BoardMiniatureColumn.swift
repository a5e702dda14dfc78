import InquiryDomain

/// One column of the small wall.
struct BoardMiniatureColumn {
  var category: Category
  var column: BoardColumn
  var scale: BoardScale
  var x: Double
  var width: Double
  /// Where it must end.
  var bottom: Double

  /// What it looks like, how many cards there was no room for, and whether the end of one is missing.
  struct Drawn {
    var markup: String
    var left: Int
    var isCut: Bool
  }

  /// As many cards as fit; the first is cut where it would fill more than the column.
  var drawn: Drawn {
    let heading = BoardColumnDrawing(category: category, column: column, scale: scale, x: x, width: width)
      .heading(y: 2)
    let (cards, top) = (self.cards, heading.height + 2 + scale.gap)
    var pile = Picture(markup: heading.markup, height: top)
    var (shown, isCut) = (0, false)
    for var card in cards {
      let rest = shown + 1 < cards.count ? scale.text * 1.5 : 0
      if shown == 0 { card.limit(to: bottom - rest - top, width: width) }
      let drawn = card.drawn(x: x, y: pile.height, width: width)
      guard pile.height + drawn.picture.height + rest <= bottom || shown == 0 else { break }
      isCut = isCut || drawn.isCut
      pile.add(drawn.picture, gap: scale.gap)
      shown += 1
    }
    let left = cards.count - shown
    return Drawn(markup: "<g>\n\(pile.markup)\(remark(left: left, y: pile.height))</g>\n", left: left, isCut: isCut)
  }

  private func remark(left: Int, y: Double) -> String {
    guard left > 0 || cards.isEmpty else { return "" }
    let words = left > 0 ? "and \(left) more" : "Nothing here yet"
    return SVGText(lines: [words], size: scale.text, fill: Palette.soft).markup(x: x + 4, y: y, width: width)
  }

  /// Groups and single notes, those with most votes first; among equals the order of the wall stays.
  private var cards: [BoardCard] {
    let groups = column.groups.map {
      BoardCard(
        text: $0.name, votes: $0.votes, category: category, scale: scale, weight: 700,
        remark: CountedWords.of($0.notes.count, "note"))
    }
    let notes = column.notes.map { BoardCard(text: $0.text, votes: $0.votes, category: category, scale: scale) }
    return (groups + notes).enumerated().sorted { one, other in
      let (more, less) = (one.element.votes ?? 0, other.element.votes ?? 0)
      return more == less ? one.offset < other.offset : more > less
    }.map(\.element)
  }
}
