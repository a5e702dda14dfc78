import InquiryDomain

/// A note, or a group's name, as a card in its column's colour.
struct BoardCard {
  var text: String
  var votes: Int?
  var category: Category
  var scale: BoardScale
  var weight = 400
  /// What stands under the words, such as `3 notes`.
  var remark: String?

  func picture(x: Double, y: Double, width: Double) -> Picture { drawn(x: x, y: y, width: width).picture }

  /// The picture, and whether the end of the words is missing in it.
  func drawn(x: Double, y: Double, width: Double) -> (picture: Picture, isCut: Bool) {
    let inner = width - scale.gutter - 2 * scale.padding
    let words = SVGText(text, width: inner, size: scale.text, most: scale.mostLines, weight: weight)
    let foot = foot(width: width)
    let height = max(words.height + foot.height, scale.text * 2.6) + 1.6 * scale.padding
    let left = x + scale.gutter + scale.padding
    let top = y + 0.8 * scale.padding
    let box = SVGBox(x: x, y: y, width: width, height: height)
    let markup = [
      box.markup(fill: category.fill, stroke: Palette.ink, strokeWidth: scale.border, radius: scale.padding * 0.6),
      sign(x: x, y: top), words.markup(x: left, y: top, width: inner),
      foot.markup(
        x: left, y: top + words.height, width: inner, anchor: words.direction == .rightToLeft ? .end : .start),
    ]
    return (Picture(markup: "<g>\(markup.joined())</g>\n", height: height), words.isCut)
  }

  /// Cuts the words to so many lines that the card is no higher than `height`.
  mutating func limit(to height: Double, width: Double) {
    let room = height - 1.6 * scale.padding - foot(width: width).height
    scale.mostLines = max(1, min(scale.mostLines, Int(room / scale.text / SVGText.leading)))
  }

  private func foot(width: Double) -> SVGText {
    SVGText(
      footer, width: width - scale.gutter - 2 * scale.padding, size: scale.text * 0.86, most: 2, weight: 700)
  }

  private var footer: String {
    // A number and its word stay together.
    [remark, votes.map { CountedWords.of($0, "vote") }].compactMap { $0?.replacing(" ", with: "\u{A0}") }
      .joined(separator: " · ")
  }

  /// The column's shape with its letter below.
  private func sign(x: Double, y: Double) -> String {
    let size = scale.text * 0.72
    let left = x + scale.padding * 0.4
    let letter = SVGText(lines: [category.letter], size: scale.text * 0.86, weight: 700)
    return category.mark(x: left + (scale.gutter - size) / 2, y: y + scale.text * 0.28, size: size)
      + letter.markup(x: left, y: y + scale.text * 1.2, width: scale.gutter, anchor: .middle)
  }
}
