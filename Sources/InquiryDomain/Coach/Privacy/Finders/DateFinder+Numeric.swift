extension DateFinder {
  /// `2024-05-01`, `3/14/24`, `on 3/14`, `14.3.2024`
  func numeric(_ hits: inout ScrubHits) {
    for place in text.tokens.indices where text.tokens[place].number != nil {
      guard startsNumeric(place), let sign = sign(after: place), !hits.isTaken(text.tokens[place].span) else {
        continue
      }
      if let second = sign == self.sign(after: place + 1) ? place + 2 : nil {
        if let month = threeParts(place, second), self.sign(after: second) == nil {
          add(place, second, month: month, &hits)
        }
      } else if sign == "/", let month = twoParts(place) {
        add(place, place + 1, month: month, &hits)
      }
    }
  }

  private func startsNumeric(_ place: Int) -> Bool {
    let before = text.between(place)
    return place == 0
      || before.isEmpty == false
        && !(before.count == 1 && "/-.:,".contains(before.first ?? " ") && text.tokens[place - 1].number != nil)
  }

  private func sign(after place: Int) -> Character? {
    guard text.tokens.indices.contains(place + 1), text.tokens[place + 1].number != nil else { return nil }
    let between = text.between(place + 1)
    return between.count == 1 && "/-.".contains(between.first ?? " ") ? between.first : nil
  }

  /// The month of a date in three parts; years have four digits, or two at the end.
  private func threeParts(_ first: Int, _ last: Int) -> Int? {
    let (one, two, three) = (value(first), value(first + 1), value(last))
    if digits(first) == 4 { return isYear(one) && (1...12).contains(two) && (1...31).contains(three) ? two : nil }
    guard digits(last) == 4 ? isYear(three) : digits(last) == 2 && text.between(first + 1) != ["."] else { return nil }
    if (1...12).contains(one), (1...31).contains(two) { return one }
    return (1...31).contains(one) && (1...12).contains(two) ? two : nil
  }

  /// The month of `3/14`: fractions and scores look the same, so a word or the size of the numbers has to tell.
  private func twoParts(_ place: Int) -> Int? {
    let (one, two) = (value(place), value(place + 1))
    guard digits(place) <= 2, digits(place + 1) <= 2, !(one == 24 && two == 7), !(one == 50 && two == 50) else {
      return nil
    }
    let month =
      (1...12).contains(one) && (1...31).contains(two)
      ? one : (13...31).contains(one) && (1...12).contains(two) ? two : nil
    guard let month, !Self.counted.contains(text.key(place + 2)) else { return nil }
    let hasCue = text.joins(place) && Self.cues.contains(text.key(place - 1))
    return hasCue || (two > 12 && one <= 12) ? month : nil
  }

  private func value(_ place: Int) -> Int { text.tokens[place].number ?? 0 }
  private func digits(_ place: Int) -> Int { text.tokens[place].span.count }
  private func isYear(_ value: Int) -> Bool { (1900...2099).contains(value) }

  private static let cues: Set<String> = [
    "on", "by", "since", "until", "before", "after", "dated", "due", "from", "el", "desde", "hasta",
  ]
  private static let counted: Set<String> = [
    "of", "de", "students", "teachers", "families", "kids", "children", "correct", "staff", "people", "points",
    "percent", "parents",
  ]

  /// `3月14日` and `2024年5月1日`
  func chinese(_ hits: inout ScrubHits) {
    let groups = text.digits
    for (place, group) in groups.enumerated() where text.character(group.span.upperBound) == "月" {
      guard place + 1 < groups.count, groups[place + 1].span.lowerBound == group.span.upperBound + 1 else { continue }
      let end = groups[place + 1].span.upperBound
      guard let sign = text.character(end), "日号號".contains(sign) else { continue }
      let hasYear =
        place > 0 && text.character(groups[place - 1].span.upperBound) == "年"
        && groups[place - 1].span.upperBound + 1 == group.span.lowerBound
      let start = hasYear ? groups[place - 1].span.lowerBound : group.span.lowerBound
      hits.add(.date, .look, start..<end + 1, .words("前些日子", spanish: "前些日子"))
    }
  }
}
