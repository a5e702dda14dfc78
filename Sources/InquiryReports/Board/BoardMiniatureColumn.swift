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

  /// Its markup, and how many cards there was no room for.
  var drawn: (markup: String, left: Int) {
    let heading = BoardColumnDrawing(category: category, column: column, scale: scale, x: x, width: width)
      .heading(y: 2)
    var markup = heading.markup
    var y = heading.height + 2 + scale.gap
    var shown = 0
    for card in cards {
      let picture = card.picture(x: x, y: y, width: width)
      let rest = shown + 1 < cards.count ? scale.text * 1.5 : 0
      guard y + picture.height + rest <= bottom else { break }
      markup += picture.markup
      y += picture.height + scale.gap
      shown += 1
    }
    let left = cards.count - shown
    return ("<g>\n\(markup)\(remark(left: left, y: y))</g>\n", left)
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
