import InquiryDomain

/// The wordings of the question as cards over the line of time, each tied to the day it was found.
struct JourneyCards {
  private let cards: [JourneyCard]
  /// How many wordings there are.
  private let total: Int
  private let scale: TimeScale
  private let width: Double
  private let height: Double
  private let line: Double

  private static let gap = 30.0
  private static let most = 4

  /// As many cards as hold their wordings and reasons whole, from four down to two: the first wording and the latest.
  ///
  /// Where reasons are so long that even two don't hold them, they are cut; wordings only where nothing else helps.
  /// - Parameters:
  ///   - wordings: the earliest first.
  ///   - line: where the line of time is.
  init(wordings: [JourneyWording], scale: TimeScale, width: Double, height: Double, line: Double) {
    (self.scale, self.width, self.height, self.line) = (scale, width, height, line)
    total = wordings.count
    let numbers = Array(stride(from: min(Self.most, total), through: max(1, min(2, total)), by: -1))
    let laid = numbers.lazy.map { Self.cards($0, of: wordings, width: width, height: height) }
    cards =
      laid.first { $0.allSatisfy { $0.lack == nil } } ?? laid.first { $0.allSatisfy(\.hasWording) } ?? laid.first ?? []
  }

  /// What stands on no card, and what is missing on one.
  var hints: [ReportHint] {
    let few = cards.count < min(Self.most, total) ? "there is room for \(cards.count) of \(total) wordings" : nil
    let lacks = Set(cards.compactMap(\.lack)).sorted() + [few].compactMap(\.self)
    return lacks.map { ReportHint(box: "The question", words: $0) }
  }

  var markup: String {
    guard !cards.isEmpty else {
      return SVGText(lines: ["No question to show yet"], size: 40, fill: Palette.soft).markup(x: 0, y: 40, width: width)
    }
    let step = Self.width(of: cards.count, in: width) + Self.gap
    return cards.enumerated().map { index, card in
      let x = Double(index) * step
      return "<g>\(thread(from: x + (step - Self.gap) / 2, to: scale.x(card.wording.day)))\(card.markup(x: x))</g>\n"
    }.joined()
  }

  private static func cards(
    _ number: Int, of wordings: [JourneyWording], width: Double, height: Double
  ) -> [JourneyCard] {
    let all = Array(wordings.enumerated())
    return (all.prefix(1) + all.suffix(number - 1)).map { index, wording in
      let name = all.count > 1 ? "Wording \(index + 1) of \(all.count)" : "The question"
      return JourneyCard(
        wording, heading: "\(name) · \(wording.day.shortText)", width: Self.width(of: number, in: width), height: height
      )
    }
  }

  /// A single card takes no more than half of the sheet.
  private static func width(of number: Int, in width: Double) -> Double {
    min(width / 2, (width - gap * Double(number - 1)) / Double(number))
  }

  private func thread(from x: Double, to end: Double) -> String {
    "<path d=\"M\(x.svg) \(height.svg)L\(end.svg) \(line.svg)\" stroke=\"\(Palette.accent)\" stroke-width=\"4\" "
      + "stroke-dasharray=\"12 8\" fill=\"none\"/>"
  }
}
