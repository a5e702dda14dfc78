import InquiryDomain
import InquiryTestSupport
import Testing

@testable import InquiryReports

@Suite struct JourneyTests {
  @Test(arguments: Paper.allCases)
  func `The year is one page`(paper: Paper) throws {
    try expectSnapshot(Samples.journey.sheet(on: paper).html, named: "journey-\(paper.rawValue).html")
  }

  @Test func `What lies outside the line of time is left out`() {
    var journey = Samples.journey
    journey.events.append(JourneyEvent(.insight, on: Samples.date(2027, 1, 1), text: "Too late for this year"))
    #expect(!journey.sheet(on: .a4).html.contains("Too late"))
    #expect(journey.events(.insight).count == 4)
  }

  @Test func `Of many wordings the first and the latest are drawn, with their numbers`() {
    var journey = Samples.journey
    journey.wordings = (1...9).map {
      JourneyWording(day: Samples.date(2025, 9 + $0 / 4, $0), text: "Wording text \($0)")
    }
    let html = journey.sheet(on: .a4).html
    for shown in [1, 7, 8, 9] { #expect(html.contains("Wording \(shown) of 9")) }
    #expect(!html.contains("Wording 2 of 9"))
  }

  @Test(arguments: Paper.allCases)
  func `Long wordings stand whole on fewer cards, and that is told`(paper: Paper) {
    for (language, shown) in [("english", 3), ("spanish", 3), ("arabic", 3), ("chinese", 2)] {
      let text = FullBoxes.languages.first { $0.name == language }?.text ?? ""
      let sheet = FullBoxes.journey(text).sheet(on: paper)
      let cards = (1...4).count { sheet.html.contains("Wording \($0) of 4") }
      #expect(cards >= shown, "\(language)")
      let hints = sheet.hints.filter { $0.words.contains("room") }
      #expect(hints.map(\.words) == (cards == 4 ? [] : ["there is room for \(cards) of 4 wordings"]))
    }
  }

  @Test func `A reason without end is cut, and takes nothing from the wording`() {
    var journey = Samples.journey
    journey.wordings = [
      JourneyWording(
        day: Samples.date(2025, 10, 1), text: "How might we greet all families?",
        reason: String(repeating: "because ", count: 200))
    ]
    let sheet = journey.sheet(on: .a4)
    #expect(sheet.hints.map(\.words) == ["the end of a reason is left out"])
    #expect(sheet.html.contains("font-size=\"52\"") && sheet.html.contains("How might we greet all families?<"))
  }

  @Test func `The day stands after words that run from right to left, so that they do`() {
    var journey = Samples.journey
    journey.events = [JourneyEvent(.application, on: Samples.date(2026, 1, 20), text: "وقت كاف")]
    #expect(journey.sheet(on: .a4).html.contains("<li dir=\"auto\">وقت كاف (20 Jan)</li>"))
  }

  @Test(arguments: [1, 5, 40, 200])
  func `Marks stay on their line and in their order, however many there are`(count: Int) {
    let scale = TimeScale(from: Samples.date(2025, 9, 1), to: Samples.date(2026, 6, 30), left: 330, right: 2_730)
    let days = Array(repeating: Samples.date(2026, 6, 30), count: count)
    let places = scale.places(of: days, size: 50)
    #expect(places.allSatisfy { (329.9...2_730.1).contains($0) })
    #expect(places == places.sorted())
  }

  @Test func `A line of time may be one day or ten years`() {
    var journey = Samples.journey
    journey.to = journey.from
    #expect(journey.sheet(on: .a4).html.contains("0 sessions<"))
    journey.to = Samples.date(2035, 1, 1)
    #expect(journey.sheet(on: .a4).html.contains("10 sessions<"))
  }
}
