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
