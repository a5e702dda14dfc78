/// Finds days: `on March 3`, `el 3 de marzo`, `last Tuesday at 10:15`, `3月14日`. A month or a weekday alone is none.
struct DateFinder {
  let text: ScrubText

  static func find(in text: ScrubText, _ index: ScrubIndex, _ hits: inout ScrubHits) {
    let finder = DateFinder(text: text)
    finder.written(&hits)
    finder.numeric(&hits)
    finder.weekdays(&hits)
    finder.chinese(&hits)
  }

  /// Puts a day in with its season; `on` goes along, for one is not on a season.
  func add(_ first: Int, _ last: Int, month: Int?, _ hits: inout ScrubHits) {
    let hasOn = text.joins(first) && ["on", "el"].contains(text.key(first - 1))
    let start = hasOn ? first - 1 : first
    let isBirth = (max(0, first - 4)..<first).contains { Self.births.contains(text.key($0)) }
    guard !hits.isTaken(text.span(first, last)) else { return }
    hits.add(
      .date, isBirth ? .direct : .look, text.span(start, last),
      season(month, hasOn: hasOn, isNoun: ScrubWords.determiners.contains(text.key(start - 1))))
  }

  private func season(_ month: Int?, hasOn: Bool, isNoun: Bool) -> StandInForm {
    guard let month, (1...12).contains(month) else { return .words("one day", spanish: "un día") }
    let (season, spanish) = (TimeWords.seasons[month - 1], TimeWords.spanishSeasons[month - 1])
    if isNoun { return .words(season, spanish: String(spanish.dropFirst(3))) }
    return .words(hasOn ? "in the \(season)" : "the \(season)", spanish: hasOn ? "en \(spanish)" : spanish)
  }

  private static let births: Set<String> = [
    "born", "birthday", "birthdate", "birth", "dob", "nacio", "nacido", "nacida", "cumpleanos",
  ]

  // MARK: Months in words

  private func written(_ hits: inout ScrubHits) {
    for place in text.tokens.indices where text.has(.month, place) {
      guard let month = TimeWords.months[text.key(place)], isMonth(place) else { continue }
      if let (first, last) = day(around: place) { add(first, last, month: month, &hits) }
    }
  }

  private func isMonth(_ place: Int) -> Bool {
    text.isCapitalised(place) || text.tokens[place].isUncased || !TimeWords.doubtful.contains(text.key(place))
      || isOrdinal(place + 1) || ["of", "de"].contains(text.key(place - 1)) && isDay(place - 2)
  }

  /// The day before or after a month, and a year with it.
  private func day(around month: Int) -> (Int, Int)? {
    if isNextTo(month + 1), isDay(month + 1), text.key(month + 2) != "percent" {
      return (weekday(before: month), year(after: moreDays(after: month + 1)))
    }
    if isNextTo(month + 1), text.key(month + 1) == "the", isDay(month + 2) { return (month, month + 2) }
    let isLinked = text.joins(month) && ["of", "de"].contains(text.key(month - 1)) && text.joins(month - 1)
    let before = isLinked ? month - 2 : month - 1
    if text.joins(month), before >= 0, isDay(before) {
      return (weekday(before: article(before: before)), year(after: month))
    }
    let last = year(after: month)
    return last > month ? (month, last) : nil
  }

  /// `March 3-5`, `February 7 and 8`
  private func moreDays(after day: Int) -> Int {
    if text.gapLength(day + 1) <= 3, text.between(day + 1).contains(where: { "-–".contains($0) }), isDay(day + 1) {
      return day + 1
    }
    let isLinked =
      ["and", "to", "through", "or"].contains(text.key(day + 1)) && text.joins(day + 1) && text.joins(day + 2)
    let isCount = text.joins(day + 3) && text.key(day + 3).count > 3 && text.key(day + 3).hasSuffix("s")
    return isLinked && isDay(day + 2) && !isCount ? day + 2 : day
  }

  private func isNextTo(_ place: Int) -> Bool {
    text.tokens.indices.contains(place) && (text.joins(place) || text.tokens[place].gap == .point)
  }

  private func isDay(_ place: Int) -> Bool {
    guard text.tokens.indices.contains(place), text.between(place + 1).first != "%" else { return false }
    if let number = text.tokens[place].number { return (1...31).contains(number) && text.tokens[place].span.count <= 2 }
    return isOrdinal(place)
  }

  private func isOrdinal(_ place: Int) -> Bool {
    let key = text.key(place)
    guard key.first?.isNumber == true, key.count <= 4 else { return false }
    return ["st", "nd", "rd", "th"].contains { key.hasSuffix($0) }
  }

  private func article(before place: Int) -> Int {
    text.joins(place) && text.key(place - 1) == "the" ? place - 1 : place
  }

  private func weekday(before place: Int) -> Int {
    guard place > 0, text.tokens[place].gap == .comma || text.joins(place) else { return place }
    return TimeWords.weekdays.contains(text.key(place - 1)) ? place - 1 : place
  }

  private func year(after place: Int) -> Int {
    var next = place + 1
    if ["de", "of"].contains(text.key(next)), text.joins(next) { next += 1 }
    guard text.tokens.indices.contains(next), text.joins(next) || text.tokens[next].gap == .comma else { return place }
    return text.tokens[next].number.map { (1900...2099).contains($0) } == true ? next : place
  }

  // MARK: Weekdays

  private func weekdays(_ hits: inout ScrubHits) {
    for place in text.tokens.indices where text.has(.weekday, place) {
      guard !hits.isTaken(text.tokens[place].span) else { continue }
      if isOrdinal(place + 1), text.joins(place + 1) { add(place, place + 1, month: nil, &hits) }
      if text.key(place + 1) == "the", isOrdinal(place + 2) { add(place, place + 2, month: nil, &hits) }
      let isPast = text.joins(place) && ["last", "past"].contains(text.key(place - 1))
      let end = clockEnd(after: place)
      if isPast {
        let first = ["this", "the"].contains(text.key(place - 2)) && text.joins(place - 1) ? place - 2 : place - 1
        addRecent(first, end ?? place, &hits)
      } else if let end, text.joins(place), text.key(place - 1) == "on" {
        addRecent(place - 1, end, &hits)
      } else if text.joins(place + 1), text.key(place + 1) == "pasado" {
        addRecent(text.key(place - 1) == "el" ? place - 1 : place, place + 1, &hits)
      }
    }
  }

  private func addRecent(_ first: Int, _ last: Int, _ hits: inout ScrubHits) {
    let isOwner = !text.tokens[last].possessive.isEmpty
    hits.add(.date, .look, text.span(first, last), .words(isOwner ? "a recent" : "recently", spanish: "hace poco"))
  }

  /// The end of `at 10:15` or `at 3 pm`.
  private func clockEnd(after place: Int) -> Int? {
    guard text.tokens[place].possessive.isEmpty, text.key(place + 1) == "at", text.joins(place + 1),
      text.joins(place + 2)
    else { return nil }
    guard let hour = text.tokens[place + 2].number, hour <= 24 else { return nil }
    var last = place + 2
    if text.between(last + 1) == [":"], text.tokens[last + 1].number != nil { last += 1 }
    if ["am", "pm", "a", "p"].contains(text.key(last + 1)), text.joins(last + 1) {
      last += text.key(last + 2) == "m" ? 2 : 1
    }
    return last
  }
}
