import InquiryDomain

extension Journey {
  /// The journey laid out on its paper; hints tell the boxes whose words do not fit.
  package func sheet(on paper: Paper) -> PrintSheet {
    let sheet = JourneySheet(journey: self, paper: paper)
    return PrintSheet(
      title: "\(community.forReport()) · Inquiry journey", style: sheet.style, body: sheet.body, hints: sheet.hints)
  }

  /// The lists below the picture, where the numbers in it are told.
  var sections: [SheetSection] {
    [
      SheetSection(
        id: "insights", heading: "What we learned", texts: lines(.insight), budget: Self.budget, style: .signs),
      SheetSection(
        id: "barriers", heading: "What stood in our way", texts: lines(.barrier), budget: Self.budget, style: .signs),
      SheetSection(
        id: "applications", heading: "What we tried", texts: lines(.application), budget: Self.budget, style: .signs),
    ]
  }

  private static let budget = 70
  private static let mostLines = 9

  /// The latest that there is room for, in the order of time, and how many came before them.
  private func lines(_ kind: JourneyEvent.Kind) -> [String] {
    let all = events(kind).enumerated().compactMap { index, event -> String? in
      let words = event.text.forReport()
      guard !words.isEmpty else { return nil }
      let day = String(event.day.shortText.dropFirst(4))
      guard !kind.isNumbered else { return "\(index + 1)  \(words)" }
      // A line runs the way its first letter does, and the month has Latin letters.
      return WritingDirection(of: words) == .rightToLeft ? "\(words) (\(day))" : "\(day): \(words)"
    }
    let latest = WordBudget.choose(all.reversed(), words: Self.budget - 3, most: Self.mostLines)
    guard latest.count < all.count else { return all }
    return ["\(all.count - latest.count) more, not listed"] + latest.reversed()
  }
}
