import InquiryDomain

/// The line of time itself, with its months and its sessions.
struct JourneyLine {
  var sessions: [JourneyEvent]
  var scale: TimeScale
  var y: Double
  /// Where the names of the months stand.
  var labels: Double
  /// Where the lines between the months end.
  var bottom: Double

  private static let size = 60.0

  var markup: String {
    let label = SVGText(lines: ["Sessions"], size: 34, weight: 700)
    let count = SVGText(lines: [JourneyEvent.Kind.session.counted(sessions.count)], size: 28, fill: Palette.soft)
    let line = SVGBox(x: scale.left, y: y - 3, width: scale.right - scale.left, height: 6).markup(fill: Palette.ink)
    return "<g>" + label.markup(x: 0, y: y - 40, width: scale.left) + count.markup(x: 0, y: y + 2, width: scale.left)
      + line + months + circles + "</g>\n"
  }

  private var months: String {
    scale.months.map { month in
      let x = scale.x(month)
      let tick = SVGBox(x: x - 1, y: labels, width: 2, height: bottom - labels).markup(fill: "#E4E1DA")
      let isFirst = month.month == 1 || month == scale.months.first
      let words = String(month.longText.dropFirst(6).prefix(3)).trimmed + (isFirst ? " \(month.year)" : "")
      return tick + SVGText(lines: [words], size: 28, fill: Palette.soft).markup(x: x + 10, y: labels, width: 200)
    }.joined()
  }

  private var circles: String {
    let places = scale.places(of: sessions.map(\.day), size: Self.size)
    var ends = [-1.0, -1.0]
    return zip(sessions, places).enumerated().map { index, session in
      let x = session.1
      let fits = Double(sessions.count) * Self.size <= scale.right - scale.left
      let number = SVGText(lines: fits ? ["\(index + 1)"] : [], size: 30, weight: 700, fill: Palette.paper)
      let circle =
        "<circle cx=\"\(x.svg)\" cy=\"\(y.svg)\" r=\"27\" fill=\"\(Palette.ink)\"/>"
        + number.markup(x: x - 40, y: y - 19.5, width: 80, anchor: .middle)
      return circle + title(of: session.0, x: x, ends: &ends)
    }.joined()
  }

  /// In the first of two rows that is free; where none is, the number on the line has to do.
  private func title(of session: JourneyEvent, x: Double, ends: inout [Double]) -> String {
    let words = session.text.forReport().truncated(to: 26)
    let half = LetterWidth.ems(of: words) * 27 / 2 + 10
    let middle = min(max(x, scale.left + half), scale.right - half)
    guard let row = ends.firstIndex(where: { $0 <= middle - half }) else { return "" }
    ends[row] = middle + half
    return SVGText(lines: [words], size: 27)
      .markup(x: middle - half, y: y + 34 + Double(row) * 36, width: half * 2, anchor: .middle)
  }
}
