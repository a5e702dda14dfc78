import InquiryDomain
import Testing

@Suite("The stops of an agenda")
struct WalkStepTests {
  private func item(_ position: Int, _ steps: [ProtocolStep]) -> AgendaItem {
    AgendaItem(
      id: Identifier("\(position)"), sessionID: Identifier("s"), position: position, protocolID: "p\(position)",
      name: "Protocol \(position)", steps: steps)
  }

  private func words(_ stops: [WalkStep]) -> [String] {
    stops.map { "\($0.item)/\($0.step.id) \($0.round)of\($0.rounds)" }
  }

  @Test("are held once, or as a block for each person")
  func blocks() {
    let agenda = [
      item(
        1,
        [
          .sample("open"), .sample("tell", repeats: .person), .sample("listen", repeats: .person), .sample("close"),
        ])
    ]
    #expect(
      words(WalkStep.stops(of: agenda, rounds: 3)) == [
        "1/open 1of1", "1/tell 1of3", "1/listen 1of3", "1/tell 2of3", "1/listen 2of3", "1/tell 3of3", "1/listen 3of3",
        "1/close 1of1",
      ])
  }

  @Test("keep blocks of different kinds apart, and do not join them across protocols")
  func kinds() {
    let agenda = [
      item(2, [.sample("c", repeats: .person)]),
      item(1, [.sample("a", repeats: .person), .sample("b", repeats: .question)]),
    ]
    #expect(
      words(WalkStep.stops(of: agenda, rounds: 2)) == [
        "1/a 1of2", "1/a 2of2", "1/b 1of2", "1/b 2of2", "2/c 1of2", "2/c 2of2",
      ])
  }

  @Test("are held at least once", arguments: [-1, 0, 1])
  func atLeastOnce(_ rounds: Int) {
    #expect(words(WalkStep.stops(of: [item(1, [.sample("a", repeats: .person)])], rounds: rounds)) == ["1/a 1of1"])
  }

  @Test("of an empty agenda are none")
  func none() {
    #expect(WalkStep.stops(of: [], rounds: 3).isEmpty)
    #expect(WalkStep.stops(of: [item(1, [])], rounds: 3).isEmpty)
  }

  @Test("take the minutes of their step")
  func seconds() {
    #expect(WalkStep(step: .sample("half", minutes: 1.5)).seconds == 90)
  }
}
