import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Testing

@Suite("A live room")
struct LiveRoomTests {
  let room: Room
  init() throws { room = try Room() }

  /// One random thing that somebody does.
  private func act(_ dice: inout SeededNumbers, _ lead: SeatView) throws {
    let session = try room.session(1).id
    let notes = try room.workbench.visible(Cause.self, in: room.cohort.id, to: .keeper)
      .filter { $0.mergedIntoID == nil && $0.communityID == (try? room.community(1).id) }
    let some = notes.shuffled(using: &dice).prefix(2).map(\.id)
    let words = "zebra \(Int.random(in: 0..<1_000, using: &dice))"
    let workbench = room.workbench
    switch Int.random(in: 0..<16, using: &dice) {
    case 0...3:
      let phone = try room.phone(Int.random(in: 1...5, using: &dice))
      let kind = RoomPost.Kind.allCases.randomElement(using: &dice) ?? .cause
      try workbench.post(RoomPost(kind: kind, text: words, category: .skills), from: phone, in: session)
    case 4: _ = try workbench.move(some, to: Category.allCases.randomElement(using: &dice) ?? .skills, by: .keeper)
    case 5: _ = try workbench.group(some, name: words, category: .skills, by: .keeper)
    case 6: if some.count == 2 { _ = try workbench.mergeCauses(some[0], [some[1]], by: .keeper) }
    case 7: if let one = some.first { _ = try workbench.editCause(one, text: words, by: .keeper) }
    case 8: if let one = some.first { try workbench.removeCauses([one], by: .keeper) }
    case 9: _ = try workbench.undo(by: .keeper)
    case 10: _ = try workbench.redo(by: .keeper)
    case 11: _ = try workbench.setRoom(of: session, blank: Bool.random(using: &dice), by: .keeper)
    case 12: _ = try workbench.apply(WalkEvent.samples.randomElement(using: &dice) ?? .next, to: session, by: .keeper)
    case 13: _ = try workbench.openVote(on: .causes, in: room.north, by: .keeper)
    case 14:
      if let vote = try workbench.openVote(in: room.north, to: .keeper) {
        _ = try workbench.closeVote(vote.vote.id, by: .keeper)
      }
    default:
      if let vote = try workbench.openVote(in: room.north, to: .keeper), let first = vote.choices.first {
        try workbench.castBallot(
          [first.option.position: 1], in: vote.vote.id, under: room.hash("t"), from: room.phone(1))
      }
    }
  }

  @Test("comes to the same screens by its changes as by looking anew, whatever people do", arguments: 1...12)
  func converges(_ seed: Int) throws {
    var dice = SeededNumbers(seed: UInt64(seed))
    var live = try room.live()
    let seats = try [room.phone(1), room.phone(2), room.phone(4), room.lead()]
    _ = try room.workbench.refresh(&live)
    var screens = seats.map { Screen(state: live.state(for: $0, now: room.clock.now)) }
    var away = (screen: screens[1], since: live.sequence)
    for round in 1...60 {
      // What can't be done now is refused, and changes nothing.
      do { try act(&dice, seats[3]) } catch is Failure {}
      let tick = try room.workbench.refresh(&live)
      for (index, seat) in seats.enumerated() {
        if let change = live.change(tick, for: seat, now: room.clock.now) { screens[index].take(change) }
      }
      let fresh = try room.workbench.liveRoom(room.session(1).id)
      for (index, seat) in seats.enumerated() {
        var anew = fresh.state(for: seat, now: room.clock.now)
        anew.votes = anew.votes.map(\.withoutMine)
        screens[index].state.votes = screens[index].state.votes.map(\.withoutMine)
        screens[index].state.sequence = anew.sequence
        let same = screens[index].state == anew
        try #require(same, "seat \(index) after step \(round): \(screens[index].difference(from: anew))")
      }
      guard round % 7 == 0 else { continue }
      if let missed = live.change(since: away.since, for: seats[1], now: room.clock.now) {
        away.screen.take(missed)
      } else {
        away.screen = Screen(state: live.state(for: seats[1], now: room.clock.now))
      }
      away.screen.state.votes = away.screen.state.votes.map(\.withoutMine)
      let same = away.screen == screens[1]
      try #require(same, "away, after step \(round): \(away.screen.difference(from: screens[1].state))")
      away.since = live.sequence
    }
  }

  @Test("tells hidden notes to their author alone, and to others only how many there are")
  func hidden() throws {
    try room.walkToHiddenStep()
    let (ana, ben, dee, lead) = try (room.phone(1), room.phone(2), room.phone(4), room.lead())
    var live = try room.live()
    try room.workbench.post(RoomPost(kind: .cause, text: "zebra hides"), from: ana, in: room.session(1).id)
    let tick = try room.workbench.refresh(&live)
    let told = [ana, ben, dee, lead].map { live.change(tick, for: $0, now: room.clock.now) }
    #expect(told.map { $0?.notes?.map(\.text) ?? [] } == [["zebra hides"], [], [], []])
    #expect(told.map { $0?.withheld } == [0, 1, 0, 1])
    let states = [ana, ben, dee, lead].map { live.state(for: $0, now: room.clock.now) }
    #expect(states.map { $0.notes.contains { $0.text == "zebra hides" } } == [true, false, false, false])
  }

  @Test("shows the same to the same audience, and to each audience only its own")
  func audiences() throws {
    try room.walkToHiddenStep()
    let phones = try (1...3).map { try room.phone($0) }
    var live = try room.live()
    try room.workbench.post(RoomPost(kind: .cause, text: "zebra"), from: phones[0], in: room.session(1).id)
    let tick = try room.workbench.refresh(&live)
    let audiences = phones.map { live.audience(of: tick, for: $0) }
    #expect(audiences[1] == audiences[2] && audiences[0] != audiences[1])
    #expect(
      live.change(tick, for: phones[1], now: room.clock.now) == live.change(tick, for: phones[2], now: room.clock.now))
  }

  @Test("has nobody's name on a note, and the script and the code for whoever leads alone")
  func namesStayOut() throws {
    let (ana, lead) = try (room.phone(1), room.lead())
    let live = try room.live()
    let (hers, leads) = (live.state(for: ana, now: room.clock.now), live.state(for: lead, now: room.clock.now))
    #expect(hers.room.code == nil && hers.session.step?.script == nil && hers.session.legal.isEmpty)
    #expect(leads.room.code != nil && !leads.session.legal.isEmpty)
    #expect(hers.notes.contains { $0.mine } && leads.notes.allSatisfy { !$0.mine })
  }

  @Test("gives up on whoever was away too long, so that they are told all anew")
  func tooLong() throws {
    let seat = try room.phone(1)
    let live = try room.live()
    #expect(live.change(since: live.sequence + 1, for: seat, now: room.clock.now) == nil)
    #expect(live.change(since: -1, for: seat, now: room.clock.now) == nil)
    #expect(live.change(since: live.sequence, for: seat, now: room.clock.now) != nil)
  }

  @Test("sends nobody's notes, groups and questions but one's own to any screen while the wall is hidden")
  func blank() throws {
    let (ana, ben, lead) = try (room.phone(1), room.phone(2), room.lead())
    let session = try room.session(1).id
    try room.workbench.post(RoomPost(kind: .cause, text: "quagga one", category: .skills), from: ana, in: session)
    try room.workbench.post(RoomPost(kind: .question, text: "How might we quagga?"), from: ana, in: session)
    var live = try room.live()
    var screens = [ana, ben, lead].map { Screen(state: live.state(for: $0, now: room.clock.now)) }
    let before = screens[2].state.notes.count
    let since = live.sequence
    for (blank, counts) in [(true, [1, 0, 0]), (false, [1, 1, 1])] {
      _ = try room.workbench.setRoom(of: session, blank: blank, by: .keeper)
      let tick = try room.workbench.refresh(&live)
      for (index, seat) in [ana, ben, lead].enumerated() {
        let change = try #require(live.change(tick, for: seat, now: room.clock.now))
        screens[index].take(change)
        #expect(screens[index].state.notes == live.state(for: seat, now: room.clock.now).notes)
        #expect(screens[index].state.notes.filter { $0.text == "quagga one" }.count == counts[index])
        #expect(screens[index].state.questions.filter { $0.text.contains("quagga") }.count == counts[index])
        #expect(live.change(since: since, for: seat, now: room.clock.now) == nil, "whoever was away is told all anew")
      }
      #expect(screens[2].state.notes.count == (blank ? 0 : before))
    }
  }

  @Test("shows on phones nothing of a closed vote, and an open one still, while the wall is hidden")
  func blankVotes() throws {
    let ana = try room.phone(1)
    let vote = try room.workbench.openVote(on: .questions, in: room.north, by: .keeper)
    _ = try room.workbench.setRoom(of: room.session(1).id, blank: true, by: .keeper)
    func choices() throws -> Int? {
      try room.live().state(for: ana, now: room.clock.now).votes.last?.choices.count
    }
    #expect(try choices() == vote.choices.count)
    _ = try room.workbench.closeVote(vote.vote.id, by: .keeper)
    #expect(try choices() == 0)
  }

  @Test("counts as joined who has a seat and was met, and not a seat of another month")
  func joined() throws {
    let ana = try room.phone(1)
    _ = try room.phone(2)
    let ben = try room.phone(1, "b")
    var live = try room.live()
    #expect(live.state(for: ana, now: room.clock.now).room.joined == 0)
    live.met = [try room.person(1).id, try room.person(3).id]
    #expect(live.state(for: ben, now: room.clock.now).room.joined == 1)
  }

  @Test("puts the dots of a closed vote beside the questions")
  func questionVotes() throws {
    let ana = try room.phone(1)
    for n in 1...2 {
      let question = try room.workbench.addQuestion("How might we zebra \(n)?", in: room.north, by: .keeper)
      _ = try room.workbench.keep(question.question.id, by: .keeper)
    }
    var live = try room.live()
    let vote = try room.workbench.openVote(on: .questions, in: room.north, by: .keeper)
    let choice = try #require(vote.choices.first)
    try room.workbench.castBallot([choice.option.position: 2], in: vote.vote.id, under: room.hash("t"), from: ana)
    _ = try room.workbench.refresh(&live)
    #expect(live.state(for: ana, now: room.clock.now).questions.allSatisfy { $0.votes == nil })
    _ = try room.workbench.closeVote(vote.vote.id, by: .keeper)
    let tick = try room.workbench.refresh(&live)
    let change = live.change(tick, for: ana, now: room.clock.now)
    #expect(change?.questions?.compactMap(\.votes).max() == 2)
  }

  @Test("is quiet when nothing happened")
  func quiet() throws {
    var live = try room.live()
    #expect(try room.workbench.refresh(&live).isEmpty)
  }
}

extension RoomVote {
  fileprivate var withoutMine: RoomVote {
    var vote = self
    vote.mine = nil
    return vote
  }
}
