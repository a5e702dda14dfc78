import Testing

@testable import InquiryDomain

@Suite("A session's story")
struct WalkStoryTests {
  /// Events in turn, a minute apart, and where they lead.
  struct Story: Sendable, CustomTestStringConvertible {
    let events: [WalkEvent]
    let phase: Walk.Phase
    var testDescription: String { events.map(\.word).joined(separator: " ") }
  }

  static let legal = [
    Story(events: [], phase: .notStarted),
    Story(events: [.start], phase: .running(step: 0, since: .after(0))),
    Story(events: [.start, .next, .next, .next], phase: .running(step: 3, since: .after(180))),
    Story(events: [.start, .next, .back], phase: .running(step: 0, since: .after(120))),
    Story(events: [.start, .pause], phase: .paused(step: 0)),
    Story(events: [.start, .pause, .resume], phase: .running(step: 0, since: .after(120))),
    Story(events: [.start, .pause, .next], phase: .running(step: 1, since: .after(120))),
    Story(events: [.start, .next, .pause, .back], phase: .running(step: 0, since: .after(180))),
    Story(events: [.start, .extend(minutes: 5)], phase: .running(step: 0, since: .after(0))),
    Story(events: [.start, .pause, .extend(minutes: -1)], phase: .paused(step: 0)),
    Story(events: [.start, .next, .next, .reveal], phase: .running(step: 2, since: .after(120))),
    Story(events: [.start, .next, .next, .next, .reveal], phase: .running(step: 3, since: .after(180))),
    Story(events: [.start, .next, .next, .pause, .reveal], phase: .paused(step: 2)),
    Story(events: [.start, .finish], phase: .finished(step: 0, at: .after(60))),
    Story(events: [.start, .pause, .finish], phase: .finished(step: 0, at: .after(120))),
    Story(events: [.start, .next, .finish, .reopen], phase: .running(step: 1, since: .after(180))),
  ]

  @Test("goes where its events lead", arguments: legal)
  func legalStory(_ story: Story) throws {
    var walk = Walk.sample
    for (index, event) in story.events.enumerated() { _ = try walk.apply(event, at: .after(Double(index) * 60)) }
    #expect(walk.phase == story.phase)
  }

  static let illegal: [[WalkEvent]] = [
    [.next], [.back], [.pause], [.resume], [.extend(minutes: 1)], [.reveal], [.finish], [.reopen],
    [.start, .start], [.start, .back], [.start, .resume], [.start, .reveal], [.start, .reopen],
    [.start, .pause, .pause], [.start, .pause, .start],
    [.start, .next, .next, .next, .next],
    [.start, .next, .next, .reveal, .reveal],
    [.start, .next, .next, .reveal, .back, .reveal],
    [.start, .finish, .next], [.start, .finish, .finish], [.start, .finish, .pause], [.start, .finish, .reveal],
  ]

  @Test("refuses an event that the moment does not allow, and changes nothing", arguments: illegal)
  func illegalStory(_ events: [WalkEvent]) throws {
    var walk = Walk.sample
    for event in events.dropLast() { _ = try walk.apply(event, at: .after(0)) }
    let before = walk
    let last = try #require(events.last)
    #expect(throws: Walk.IllegalEvent(event: last, phase: before.phase)) { try walk.apply(last, at: .after(1)) }
    #expect(walk == before)
  }

  @Test("can't start without steps")
  func noSteps() {
    var walk = Walk(steps: [])
    #expect(walk.legalEvents(at: .after(0)).isEmpty)
    #expect(throws: Walk.IllegalEvent.self) { try walk.apply(.start, at: .after(0)) }
  }

  @Test("says what must be seen to")
  func effects() throws {
    var walk = Walk.sample
    #expect(try walk.apply(.start, at: .after(0)) == [.announce(step: 0), .scheduleEnd(at: .after(120))])
    #expect(try walk.apply(.pause, at: .after(30)) == [.cancelSchedule])
    #expect(try walk.apply(.extend(minutes: 1), at: .after(40)).isEmpty)
    #expect(try walk.apply(.resume, at: .after(100)) == [.scheduleEnd(at: .after(250))])
    #expect(
      try walk.apply(.next, at: .after(130)) == [.cancelSchedule, .announce(step: 1), .scheduleEnd(at: .after(250))])
    #expect(try walk.apply(.finish, at: .after(140)) == [.cancelSchedule, .close])
  }

  @Test("reveals the step whose entries are hidden, from that step or a later one")
  func revealNamesTheHiddenStep() throws {
    var walk = try Walk.played([(0, .start), (1, .next), (2, .next), (3, .next)])
    #expect(try walk.apply(.reveal, at: .after(4)) == [.reveal(step: 2)])
    #expect(walk.ledgers.map(\.revealed) == [false, false, true, false])
  }

  @Test("has a word for every event, and reads it back")
  func words() {
    for event in WalkEvent.samples { #expect(WalkEvent(word: event.word, amount: event.amount) == event) }
    #expect(Set(WalkEvent.samples.map(\.word)).count == WalkEvent.samples.count)
    #expect(WalkEvent(word: "extend") == nil)
    #expect(WalkEvent(word: "dance") == nil)
    #expect(WalkEvent(word: "start", amount: 4) == .start)
  }
}
