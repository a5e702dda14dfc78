import InquiryDomain

extension Journey {
  /// The journey as a page of one file that prints on exactly one sheet.
  package func html(on paper: Paper) -> String {
    let sheet = JourneySheet(journey: self, paper: paper)
    return HTMLPage(title: "\(community.forReport()) · Inquiry journey", style: sheet.style, body: sheet.body).text
  }

  /// What to shorten before it is printed.
  package func hints(on paper: Paper) -> [ReportHint] { JourneySheet(journey: self, paper: paper).hints }

  /// The lists below the picture, where the numbers in it are told.
  var sections: [SheetSection] {
    [
      SheetSection(
        id: "insights", heading: "What we learned", texts: lines(.insight), budget: 70, style: .signs),
      SheetSection(
        id: "barriers", heading: "What stood in our way", texts: lines(.barrier), budget: 70, style: .signs),
      SheetSection(
        id: "applications", heading: "What we tried", texts: lines(.application), budget: 70, style: .signs),
    ]
  }

  private func lines(_ kind: JourneyEvent.Kind) -> [String] {
    events(kind).enumerated().compactMap { index, event in
      let words = event.text.forReport()
      guard !words.isEmpty else { return nil }
      let day = String(event.day.shortText.dropFirst(4))
      return kind.isNumbered ? "\(index + 1)  \(words)" : "\(day): \(words)"
    }
  }
}
