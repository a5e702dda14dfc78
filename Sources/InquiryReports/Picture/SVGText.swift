/// Lines of text in a drawing, as text that can be selected, searched and read aloud.
struct SVGText {
  /// Which edge of its place the text leans on.
  enum Anchor { case start, middle, end }

  var lines: [String]
  var size: Double
  var weight = 400
  var fill = Palette.ink
  var italic = false
  var serif = false
  /// Which way it runs, where its first letter does not tell.
  var runs: WritingDirection?
  /// Whether words were left out at the end.
  var isCut = false

  /// From line to line, in ems.
  static let leading = 1.3

  /// From the top of the first line to the bottom of the last.
  var height: Double { Double(lines.count) * size * Self.leading }

  var direction: WritingDirection { runs ?? WritingDirection(of: lines.joined(separator: " ")) }

  /// The lines in a place from `x` on, `width` wide, with their top at `y`; right-to-left text leans on its right edge.
  func markup(x: Double, y: Double, width: Double, anchor: Anchor = .start) -> String {
    guard !lines.isEmpty else { return "" }
    let direction = direction
    let place = edge(x: x, width: width, anchor: anchor, direction: direction)
    let spans = lines.enumerated().map { index, line in
      let baseline = y + (Double(index) + 0.5) * size * Self.leading + size * 0.36
      return "<tspan x=\"\(place.svg)\" y=\"\(baseline.svg)\">\(Markup.escaped(line))</tspan>"
    }
    return "<text\(attributes(anchor, direction))>\(spans.joined(separator: " "))</text>"
  }

  private func edge(x: Double, width: Double, anchor: Anchor, direction: WritingDirection) -> Double {
    switch anchor {
    case .middle: x + width / 2
    case .start: direction == .leftToRight ? x : x + width
    case .end: direction == .leftToRight ? x + width : x
    }
  }

  private func attributes(_ anchor: Anchor, _ direction: WritingDirection) -> String {
    var all = " font-size=\"\(size.svg)\" fill=\"\(fill)\""
    if weight != 400 { all += " font-weight=\"\(weight)\"" }
    if italic { all += " font-style=\"italic\"" }
    if serif { all += " font-family=\"\(Typeface.serif)\"" }
    if anchor == .middle { all += " text-anchor=\"middle\"" }
    if anchor == .end { all += " text-anchor=\"end\"" }
    if direction == .rightToLeft { all += " direction=\"rtl\"" }
    return all
  }
}

extension SVGText {
  /// A text wrapped into a width, cut with "…" after `most` lines.
  init(
    _ text: String, width: Double, size: Double, most: Int = .max, weight: Int = 400, fill: String = Palette.ink,
    serif: Bool = false
  ) {
    // Bold letters are about a fifteenth wider.
    let ems = width / size / (weight > 500 ? 1.07 : 1)
    // What can't be seen anyway should not be measured letter by letter.
    let words = (most == .max ? text : String(text.prefix(most * Int(ems / 0.29 + 1) * 2))).forReport()
    let fitted =
      most == .max
      ? (lines: FittedLines.lines(of: words, ems: ems), isCut: false)
      : FittedLines.lines(of: words, ems: ems, most: most)
    self.init(lines: fitted.lines, size: size, weight: weight, fill: fill, serif: serif, isCut: fitted.isCut)
  }
}
