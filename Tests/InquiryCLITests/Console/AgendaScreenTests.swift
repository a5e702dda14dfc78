import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Testing

@testable import InquiryCLI

@Suite struct AgendaScreenTests {
  /// Eight minutes and twelve seconds before the causes step ends, five minutes behind the plan.
  private func lines(on screen: Screen) throws -> String {
    let riverside = try Riverside()
    let session = riverside.session.id
    _ = try riverside.bench.apply(.start, to: session, by: .keeper)
    for minutes in [8.0, 7, 7, 6, 6, 5, 25] {
      riverside.clock.advance(seconds: minutes * 60)
      _ = try riverside.bench.apply(.next, to: session, by: .keeper)
    }
    let place = Place(
      cohortID: riverside.cohort.id, communityID: try riverside.book.communities[0].id, sessionID: session)
    _ = try riverside.bench.addCauses((1...11).map { "Cause \($0)" }, in: place, by: .keeper)
    let hana = try riverside.book.person("Hana")
    try riverside.bench.setPresence(.absent, of: [hana.id], in: session, by: .keeper)
    riverside.clock.advance(seconds: 108)
    return AgendaScreen(view: try riverside.bench.view(of: session), book: try riverside.book).lines(on: screen)
      .joined(separator: "\n") + "\n"
  }

  @Test(arguments: [100, 60, 40])
  func `The agenda fits its width and says where the session is`(width: Int) throws {
    let text = try lines(on: Screen(width: width))
    #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= width })
    try expectSnapshot(text, named: "agenda-\(width).txt")
  }

  @Test func `The accessible agenda is sentences`() throws {
    try expectSnapshot(try lines(on: Screen(width: 100, accessible: true)), named: "agenda-accessible.txt")
  }
}
