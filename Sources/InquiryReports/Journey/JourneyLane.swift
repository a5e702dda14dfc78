import InquiryDomain

/// One row of marks under the line of time.
struct JourneyLane {
  var kind: JourneyEvent.Kind
  var events: [JourneyEvent]
  var scale: TimeScale
  var y: Double

  private static let size = 50.0

  var markup: String {
    let label = SVGText(lines: [kind.heading], size: 34, weight: 700)
    let count = SVGText(lines: [kind.counted(events.count)], size: 28, fill: Palette.soft)
    let line = SVGBox(x: scale.left, y: y - 1, width: scale.right - scale.left, height: 2).markup(fill: "#D9D6CE")
    let texts =
      label.markup(x: 0, y: y - 40, width: scale.left) + count.markup(x: 0, y: y + 2, width: scale.left)
    return "<g>\(texts)\(line)\(marks)</g>\n"
  }

  /// One mark for each; or for each week, where there are so many that they would stand far from their days.
  private var marks: String {
    let days = events.map(\.day)
    let each = scale.places(of: days, size: Self.size)
    let astray = zip(days, each).contains { abs($1 - scale.x($0)) > 1.5 * Self.size }
    let weeks = events.count > Int((scale.right - scale.left) / Self.size) || astray && !kind.isNumbered
    guard weeks else { return each.indices.map { mark(x: each[$0], number: kind.isNumbered ? $0 + 1 : nil) }.joined() }
    let firsts = Set(events.map { week(of: $0) }).sorted()
    let places = scale.places(of: firsts, size: min(Self.size, (scale.right - scale.left) / Double(firsts.count)))
    return firsts.indices.map { index in
      mark(x: places[index], number: events.count { week(of: $0) == firsts[index] })
    }.joined()
  }

  private func week(of event: JourneyEvent) -> CivilDate {
    scale.from.adding(days: (event.day - scale.from) / 7 * 7)
  }

  private func mark(x: Double, number: Int?) -> String {
    let words = number.map { SVGText(lines: ["\($0)"], size: $0 < 100 ? 27 : 20, weight: 700, fill: ink) }
    return shape(x: x) + (words?.markup(x: x - 40, y: y - 17.5, width: 80, anchor: .middle) ?? "")
  }

  private var ink: String { kind == .insight ? Palette.paper : Palette.ink }

  private func shape(x: Double) -> String {
    let edge = "stroke=\"\(Palette.ink)\" stroke-width=\"4\""
    let (cx, cy) = (x.svg, y.svg)
    return switch kind {
    case .session, .application: "<circle cx=\"\(cx)\" cy=\"\(cy)\" r=\"17\" fill=\"#56B4E9\" \(edge)/>"
    case .debrief:
      "<circle cx=\"\((x - 8).svg)\" cy=\"\(cy)\" r=\"13\" fill=\"none\" \(edge)/>"
        + "<circle cx=\"\((x + 8).svg)\" cy=\"\(cy)\" r=\"13\" fill=\"none\" \(edge)/>"
    case .insight: "<circle cx=\"\(cx)\" cy=\"\(cy)\" r=\"23\" fill=\"\(Palette.accent)\"/>"
    case .barrier:
      SVGBox(x: x - 21, y: y - 21, width: 42, height: 42)
        .markup(fill: Palette.paper, stroke: Palette.ink, strokeWidth: 4)
    }
  }
}
