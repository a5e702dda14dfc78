import InquiryDomain

/// The year on one line of time, with the question above it and what happened below.
struct JourneyPicture {
  private let journey: Journey
  private let width: Double
  private let height: Double
  private let scale: TimeScale
  /// Where the line of time is, and where the rows below it begin.
  private let line: Double
  private let lanesTop: Double
  private let cards: JourneyCards

  private static let lanes: [JourneyEvent.Kind] = [.application, .debrief, .insight, .barrier]

  /// In tenths of a millimetre, as are all sizes in it.
  init(journey: Journey, width: Double, height: Double) {
    (self.journey, self.width, self.height) = (journey, width, height)
    scale = TimeScale(from: journey.from, to: journey.to, left: 330, right: width - 40)
    lanesTop = height - 4 * 92
    line = lanesTop - 175
    cards = JourneyCards(
      wordings: journey.wordings.sorted { $0.day < $1.day }, scale: scale, width: width, height: line - 120, line: line)
  }

  var hints: [ReportHint] { cards.hints }

  var svg: String {
    let sessions = JourneyLine(
      sessions: journey.events(.session), scale: scale, y: line, labels: lanesTop - 62, bottom: height - 20)
    let lanes = Self.lanes.enumerated().map { index, kind in
      JourneyLane(
        kind: kind, events: journey.events(kind), scale: scale, y: lanesTop + 40 + Double(index) * 92
      ).markup
    }
    return SVGFile(
      id: "journey", width: width, height: height, title: "The year on one line of time", description: summary,
      inPage: true
    ).markup(of: cards.markup + sessions.markup + lanes.joined())
  }

  private var summary: String {
    let counts = JourneyEvent.Kind.allCases.map { $0.counted(journey.events($0).count) }
    let wordings = CountedWords.of(journey.wordings.count, "wording")
    return "From \(journey.from.longText) to \(journey.to.longText): \(wordings) of the question, "
      + counts.joined(separator: ", ") + "."
  }
}
