import InquiryDomain

/// One column of the wall, drawn from its heading down.
struct BoardColumnDrawing {
  var category: Category
  var column: BoardColumn
  var scale: BoardScale
  var x: Double
  var width: Double

  /// The heading: shape, letter, word and count on the column's colour.
  func heading(y: Double) -> Picture {
    let height = scale.heading * 1.9
    let box = SVGBox(x: x, y: y, width: width, height: height)
    let size = scale.heading * 0.7
    let left = x + 1.4 * scale.padding
    let count = SVGText(lines: ["\(column.count)"], size: scale.heading, weight: 700)
    let words = "\(category.letter) \(category.title)"
    let room = width - size - 3.8 * scale.padding - scale.heading * LetterWidth.ems(of: count.lines[0]) * 1.1
    let title = SVGText(
      lines: [words], size: min(scale.heading, room / LetterWidth.ems(of: words) / 1.07), weight: 700)
    let markup = [
      box.markup(fill: category.fill, stroke: Palette.ink, strokeWidth: scale.border, radius: scale.padding * 0.6),
      category.mark(x: left, y: y + (height - size) / 2, size: size),
      title.markup(x: left + size + scale.padding, y: y + (height - title.height) / 2, width: width),
      count.markup(x: x, y: y + (height - count.height) / 2, width: width - 1.4 * scale.padding, anchor: .end),
    ]
    return Picture(markup: "<g>\(markup.joined())</g>\n", height: height)
  }

  /// Groups first, then the notes beside them; a line in words where there is nothing.
  func body(y: Double) -> Picture {
    var whole = Picture(markup: "", height: 0)
    for group in column.groups {
      whole.add(picture(of: group, y: y + whole.height), gap: scale.gap)
    }
    for note in column.notes {
      whole.add(card(note).picture(x: x, y: y + whole.height, width: width), gap: scale.gap)
    }
    if column.count == 0, column.groups.isEmpty {
      var nothing = SVGText(lines: ["Nothing here yet"], size: scale.text, fill: Palette.soft)
      nothing.italic = true
      whole.add(
        Picture(markup: nothing.markup(x: x + scale.padding, y: y, width: width), height: nothing.height), gap: 0)
    }
    return whole
  }

  private func card(_ note: BoardNote) -> BoardCard {
    BoardCard(text: note.text, votes: note.votes, category: category, scale: scale)
  }

  private func picture(of group: BoardGroup, y: Double) -> Picture {
    let inner = width - 2 * scale.padding
    let left = x + scale.padding
    let name = SVGText(group.name, width: inner, size: scale.text * 1.05, most: scale.mostLines, weight: 700)
    let told = [CountedWords.of(group.notes.count, "note"), group.votes.map { CountedWords.of($0, "vote") }]
    let count = SVGText(told.compactMap(\.self).joined(separator: " · "), width: inner, size: scale.text * 0.9, most: 1)
    let top = y + scale.padding * 0.7
    var notes = Picture(markup: "", height: name.height + count.height + scale.padding)
    for note in group.notes {
      notes.add(card(note).picture(x: left, y: top + notes.height, width: inner), gap: scale.gap)
    }
    let height = notes.height + scale.padding * 0.7
    let frame = SVGBox(x: x, y: y, width: width, height: height)
      .markup(fill: Palette.paper, stroke: Palette.ink, strokeWidth: scale.border, radius: scale.padding)
    let words =
      name.markup(x: left, y: top, width: inner) + count.markup(x: left, y: top + name.height, width: inner)
    return Picture(markup: "<g>\(frame)\(words)\n\(notes.markup)</g>\n", height: height)
  }
}
