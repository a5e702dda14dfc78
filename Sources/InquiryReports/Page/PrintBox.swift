import InquiryDomain

/// A place on a sheet where texts are set as large as they fit.
struct PrintBox {
  /// Millimetres.
  var width: Double
  /// Millimetres.
  var height: Double
  /// The sizes to try in points, largest first; the last is the smallest that can still be read on a wall.
  var sizes: [Double]
  /// Millimetres that a bullet takes from every line.
  var indent: Double = 0
  /// From line to line, in ems.
  var leading = 1.32
  /// Between two texts, in ems.
  var gap = 0.25
  /// How much wider than plain letters these are, as bold ones.
  var stretch = 1.0

  private static let millimetresPerPoint = 25.4 / 72

  /// From the largest to the smallest size in steps of half a point.
  static func sizes(_ largest: Double, _ smallest: Double) -> [Double] {
    Array(stride(from: largest, through: smallest, by: -0.5))
  }

  /// The same box with no letters larger than `largest`.
  func limited(to largest: Double) -> PrintBox {
    var box = self
    box.sizes = sizes.filter { $0 <= largest }
    return box
  }

  /// The texts at the largest size at which all of them fit; what does not fit at the smallest is cut.
  func fitted(_ texts: [String]) -> FittedText {
    // More than this fits no box; a wall of text should not be measured letter by letter.
    let texts = texts.flatMap(\.paragraphs)
    let sample = Self.start(of: texts, clusters: 1_500)
    if sample == texts, let size = sizes.first(where: { fits(texts, size: $0) }) {
      return FittedText(texts: texts, size: size, cutWords: 0)
    }
    let size = sizes.last ?? 8
    let kept = cut(sample, size: size)
    let lost = WordCount.words(in: texts) - WordCount.words(in: kept)
    return FittedText(texts: kept, size: size, cutWords: max(1, lost))
  }

  private func fits(_ texts: [String], size: Double) -> Bool {
    let em = size * Self.millimetresPerPoint
    let ems = (width - indent) / em / stretch
    // Pages begin a word that is too long for a line on a line of its own.
    let lines = texts.map { text in
      FittedLines.lines(of: text, ems: ems).count + Self.words(in: text, widerThan: ems)
    }
    let gaps = Double(max(0, texts.count - 1)) * gap
    return (Double(lines.reduce(0, +)) * leading + gaps) * em <= height
  }

  private static func words(in text: String, widerThan ems: Double) -> Int {
    text.split(separator: " ").count {
      $0.count > 12 && LetterWidth.ems(of: $0) > ems && !$0.contains { $0.displayWidth == 2 }
    }
  }

  /// The longest beginning that fits with "…" at its end, cut between words where it can be.
  private func cut(_ texts: [String], size: Double) -> [String] {
    var (fitting, over) = (0, texts.reduce(0) { $0 + $1.count } + 1)
    while over - fitting > 1 {
      let middle = (fitting + over) / 2
      if fits(Self.cut(texts, clusters: middle), size: size) { fitting = middle } else { over = middle }
    }
    return Self.cut(texts, clusters: fitting)
  }

  private static func cut(_ texts: [String], clusters: Int) -> [String] {
    var kept = start(of: texts, clusters: clusters)
    guard var last = kept.popLast() else { return ["…"] }
    if let space = last.lastIndex(of: " "), last.distance(from: space, to: last.endIndex) < 30,
      kept.count < texts.count, last != texts[kept.count]
    {
      last = String(last[..<space])
    }
    while let end = last.last, end.isPunctuation || end.isWhitespace { last.removeLast() }
    return kept + [last + "…"]
  }

  /// The first so many characters, text by text.
  private static func start(of texts: [String], clusters: Int) -> [String] {
    var room = clusters
    var kept: [String] = []
    for text in texts where room > 0 {
      let part = text.count <= room ? text : String(text.prefix(room))
      room -= part.count
      kept.append(part)
    }
    return kept
  }
}
