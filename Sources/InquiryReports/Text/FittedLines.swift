import InquiryDomain

/// A text in lines that fit a width in print, where letters are not all of one width.
enum FittedLines {
  /// The lines of `text` in a column as wide as `ems` letters of one em.
  ///
  /// Words are wrapped by columns first; where the letters of a line turn out wider than most, all lines are
  /// wrapped again a little narrower, so that every line fits.
  static func lines(of text: String, ems width: Double) -> [String] {
    let columns = text.displayWidth
    guard columns > 0 else { return [] }
    let average = max(0.3, LetterWidth.ems(of: text) / Double(columns))
    var limit = max(1, Int(width / average))
    while true {
      let lines = text.wrapped(to: limit)
      let widest = lines.map { LetterWidth.ems(of: $0) }.max() ?? 0
      if widest <= width || limit == 1 { return lines }
      limit = max(1, min(limit - 1, Int(Double(limit) * width / widest)))
    }
  }

  /// At most `most` lines; the last ends with "…" where something is missing.
  static func lines(of text: String, ems width: Double, most: Int) -> (lines: [String], isCut: Bool) {
    let room = Int(width * Double(most) / 0.29)
    let start = text.displayWidth > room ? text.truncated(to: room) : text
    let all = lines(of: start, ems: width)
    guard all.count > most else { return (all, start != text) }
    var kept = Array(all.prefix(most))
    if var last = kept.popLast() {
      while LetterWidth.ems(of: last) > width - 1, !last.isEmpty { last.removeLast() }
      kept.append(last.trimmed + "…")
    }
    return (kept, true)
  }
}
