import InquiryDomain

/// The wordings of the question as cards over the line of time, each tied to the day it was found.
struct JourneyCards {
  var wordings: [JourneyWording]
  var scale: TimeScale
  var width: Double
  var height: Double
  /// Where the line of time is.
  var line: Double

  private static let gap = 30.0
  private static let most = 4

  /// The first and the latest.
  private var shown: [JourneyWording] {
    wordings.count <= Self.most ? wordings : wordings.prefix(1) + wordings.suffix(Self.most - 1)
  }

  var markup: String {
    let cards = shown
    guard !cards.isEmpty else {
      return SVGText(lines: ["No question adopted yet"], size: 40, fill: Palette.soft).markup(x: 0, y: 40, width: width)
    }
    let card = min(1100, (width - Self.gap * Double(cards.count - 1)) / Double(cards.count))
    return cards.enumerated().map { index, wording in
      let x = Double(index) * (card + Self.gap)
      return "<g>\(thread(from: x + card / 2, to: scale.x(wording.day)))"
        + "\(drawn(wording, number: number(of: index), x: x, width: card))</g>\n"
    }.joined()
  }

  /// The number of a wording among all, shown or not.
  private func number(of index: Int) -> Int {
    index == 0 || wordings.count <= Self.most ? index + 1 : wordings.count - shown.count + index + 1
  }

  private func thread(from x: Double, to end: Double) -> String {
    "<path d=\"M\(x.svg) \(height.svg)L\(end.svg) \(line.svg)\" stroke=\"\(Palette.accent)\" stroke-width=\"4\" "
      + "stroke-dasharray=\"12 8\" fill=\"none\"/>"
  }

  private func drawn(_ wording: JourneyWording, number: Int, x: Double, width: Double) -> String {
    let inner = width - 60
    let of = wordings.count > 1 ? "Wording \(number) of \(wordings.count)" : "The question"
    let head = SVGText(
      "\(of) · \(wording.day.shortText)", width: inner, size: 28, most: 1, weight: 700, fill: Palette.accent)
    let reason = SVGText(
      wording.reason.map { "Because: \($0)" } ?? "", width: inner, size: 28, most: 4, fill: Palette.soft)
    let room = height - 50 - head.height - reason.height
    let words = question(wording.text, width: inner, height: room)
    let box = SVGBox(x: x, y: 0, width: width, height: height)
    return box.markup(fill: Palette.wash) + SVGBox(x: x, y: 0, width: width, height: 8).markup(fill: Palette.accent)
      + head.markup(x: x + 30, y: 20, width: inner) + words.markup(x: x + 30, y: 24 + head.height, width: inner)
      + reason.markup(x: x + 30, y: height - reason.height - 14, width: inner)
  }

  /// As large as it fits; cut where it doesn't fit at the smallest size.
  private func question(_ text: String, width: Double, height: Double) -> SVGText {
    let sizes = stride(from: 52.0, through: 30, by: -2)
    let fitting = sizes.lazy.map { size in
      SVGText(text, width: width / 1.05, size: size, most: max(1, Int(height / size / 1.3)), weight: 700, serif: true)
    }
    return fitting.first { $0.lines.last?.hasSuffix("…") != true }
      ?? SVGText(text, width: width / 1.05, size: 30, most: max(1, Int(height / 39)), weight: 700, serif: true)
  }
}
