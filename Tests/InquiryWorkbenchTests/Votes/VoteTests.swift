import Foundation
import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Testing

@Suite("A blind vote")
struct VoteTests {
  let room: Room
  let vote: VoteView

  init() throws {
    room = try Room()
    _ = try room.workbench.keep(room.question(3).id, by: .keeper)
    vote = try room.openVote()
  }

  private func counts() throws -> [Int?] { try room.workbench.vote(vote.vote.id, to: .keeper).choices.map(\.option.count) }

  @Test("shows how many have voted and no total while it is open")
  func blind() throws {
    #expect(vote.choices.map(\.number) == [1, 2, 3])
    #expect(vote.vote.dots == 2)
    _ = try room.workbench.cast([1, 2], in: vote.vote.id, by: .keeper)
    _ = try room.workbench.cast([1, 1], in: vote.vote.id, by: .keeper)
    let view = try #require(try room.workbench.openVote(in: room.north, to: .keeper))
    #expect(view.turnout == 2)
    #expect(view.vote.turnout == nil)
    #expect(view.choices.allSatisfy { $0.option.count == nil })
    #expect(view.leaders.isEmpty)
  }

  @Test("shows all totals together once it is closed")
  func closed() throws {
    _ = try room.workbench.cast([1, 2], in: vote.vote.id, by: .keeper)
    _ = try room.workbench.cast([2, 2], in: vote.vote.id, by: .keeper)
    let closed = try room.workbench.closeVote(vote.vote.id, by: .keeper)
    #expect(closed.choices.map(\.option.count) == [1, 3, 0])
    #expect(closed.turnout == 2)
    #expect(closed.ranking.map(\.number) == [2, 1, 3])
    #expect(closed.leaders.map(\.number) == [2])
    #expect(closed.vote.closedAt == room.clock.now)
    #expect(try room.workbench.openVote(in: room.north, to: .keeper) == nil)
    let late = #expect(throws: Failure.self) { try room.workbench.cast([1], in: vote.vote.id, by: .keeper) }
    #expect(late?.code == "vote.closed")
    #expect(throws: Failure.self) { try room.workbench.closeVote(vote.vote.id, by: .keeper) }
  }

  @Test("calls a tie a tie")
  func tie() throws {
    _ = try room.workbench.cast([3, 1], in: vote.vote.id, by: .keeper)
    #expect(try room.workbench.closeVote(vote.vote.id, by: .keeper).leaders.map(\.number) == [1, 3])
  }

  @Test("takes one ballot from each person on the list")
  func twice() throws {
    let ana = try room.person(1).id
    _ = try room.workbench.cast([1], in: vote.vote.id, voter: ana, by: .keeper)
    let failure = #expect(throws: Failure.self) { try room.workbench.cast([2], in: vote.vote.id, voter: ana, by: .keeper) }
    #expect(failure?.code == "ballot.twice")
    _ = try room.workbench.cast([2], in: vote.vote.id, voter: room.person(2).id, by: .keeper)
    #expect(try room.workbench.closeVote(vote.vote.id, by: .keeper).choices.map(\.option.count) == [1, 1, 0])
  }

  @Test("lets a ballot be changed under its token, and under no other")
  func token() throws {
    let token = try room.workbench.cast([1, 1], in: vote.vote.id, voter: room.person(1).id, by: .keeper)
    #expect(token.count == 32)
    #expect(try room.workbench.cast([3], in: vote.vote.id, token: token, voter: room.person(1).id, by: .keeper) == token)
    let failure = #expect(throws: Failure.self) {
      try room.workbench.cast([2], in: vote.vote.id, token: String(token.reversed()), by: .keeper)
    }
    #expect(failure?.code == "ballot.not-found")
    #expect(try room.workbench.closeVote(vote.vote.id, by: .keeper).choices.map(\.option.count) == [0, 0, 1])
  }

  @Test("refuses more dots than there are, and changes nothing", arguments: [[1, 2, 3], [1, 1, 1], [], [4], [0]])
  func limits(_ positions: [Int]) throws {
    #expect(throws: Failure.self) { try room.workbench.cast(positions, in: vote.vote.id, by: .keeper) }
    #expect(try room.workbench.vote(vote.vote.id, to: .keeper).turnout == 0)
  }

  @Test("leaves no trace in the history, the dump or the export", arguments: [false, true])
  func traceless(_ closed: Bool) throws {
    let before = (try room.dump(), try room.history())
    let token = try room.workbench.cast([2, 2], in: vote.vote.id, voter: room.person(1).id, by: .keeper)
    #expect(try room.dump() == before.0)
    #expect(try room.history() == before.1)
    if closed { _ = try room.workbench.closeVote(vote.vote.id, by: .keeper) }
    let export = try JSONEncoder().encode(room.workbench.export(room.cohort.id, to: .keeper))
    #expect(!String(decoding: export, as: UTF8.self).contains(token))
    #expect(try !room.dump().contains(token))
  }

  @Test("gives dots back when an option is parked, and the giver can use them again")
  func parked() throws {
    let token = try room.workbench.cast([1, 1], in: vote.vote.id, voter: room.person(1).id, by: .keeper)
    _ = try room.workbench.cast([1, 2], in: vote.vote.id, voter: room.person(2).id, by: .keeper)
    _ = try room.workbench.park(room.question(1).id, by: .keeper)
    #expect(try room.workbench.vote(vote.vote.id, to: .keeper).choices.map(\.number) == [2, 3])
    #expect(try room.workbench.vote(vote.vote.id, to: .keeper).turnout == 1)
    let gone = #expect(throws: Failure.self) { try room.workbench.cast([1], in: vote.vote.id, by: .keeper) }
    #expect(gone?.hint == "Use these numbers: 2 3")
    _ = try room.workbench.cast([3, 3], in: vote.vote.id, token: token, by: .keeper)
    let closed = try room.workbench.closeVote(vote.vote.id, by: .keeper)
    #expect(closed.choices.map(\.option.count) == [1, 2])
    #expect(closed.turnout == 2)
  }

  @Test("gives dots back when options are merged, and an undo brings back the option without them")
  func merged() throws {
    let token = try room.workbench.cast([1, 2], in: vote.vote.id, by: .keeper)
    _ = try room.workbench.mergeQuestions(room.question(2).id, [room.question(1).id], by: .keeper)
    #expect(try room.workbench.vote(vote.vote.id, to: .keeper).choices.map(\.number) == [2, 3])
    _ = try room.workbench.undo(by: .keeper)
    #expect(try room.workbench.vote(vote.vote.id, to: .keeper).choices.map(\.number) == [1, 2, 3])
    _ = try room.workbench.cast([3], in: vote.vote.id, by: .keeper)
    #expect(try room.workbench.cast([1, 2], in: vote.vote.id, token: token, by: .keeper) == token)
    #expect(try room.workbench.closeVote(vote.vote.id, by: .keeper).choices.map(\.option.count) == [1, 1, 1])
  }

  @Test("that is reopened by an undo is empty, and a redo closes it as it was")
  func reopened() throws {
    _ = try room.workbench.cast([1, 2], in: vote.vote.id, voter: room.person(1).id, by: .keeper)
    _ = try room.workbench.closeVote(vote.vote.id, by: .keeper)
    let after = try room.dump()
    _ = try room.workbench.undo(by: .keeper)
    let open = try #require(try room.workbench.openVote(in: room.north, to: .keeper))
    #expect(open.turnout == 0)
    #expect(try counts() == [nil, nil, nil])
    let token = try room.workbench.cast([3], in: vote.vote.id, voter: room.person(1).id, by: .keeper)
    _ = try room.workbench.redo(by: .keeper)
    #expect(try room.dump() == after)
    #expect(try counts() == [1, 1, 0])
    _ = try room.workbench.undo(by: .keeper)
    #expect(try room.workbench.vote(vote.vote.id, to: .keeper).turnout == 0, "the ballot cast between is gone too")
    #expect(throws: Failure.self) { try room.workbench.cast([3], in: vote.vote.id, token: token, by: .keeper) }
  }

  @Test("is one at a time in a place, and needs two options")
  func refusals() throws {
    let second = #expect(throws: Failure.self) { try room.openVote() }
    #expect(second?.code == "vote.open")
    let few = #expect(throws: Failure.self) { try room.workbench.openVote(on: .questions, in: room.south, by: .keeper) }
    #expect(few?.code == "vote.too-few")
    _ = try room.workbench.closeVote(vote.vote.id, by: .keeper)
    for dots in [0, -1, 21] {
      #expect(throws: Failure.self) {
        try room.workbench.openVote(on: .causes, dots: dots, in: room.north, by: .keeper)
      }
    }
  }

  @Test("on the wall offers groups and lone sorted notes, never hidden or unsorted ones")
  func wall() throws {
    _ = try room.workbench.closeVote(vote.vote.id, by: .keeper)
    _ = try room.workbench.addCauses(["zebra hidden"], category: .skills, hidden: true, in: room.north, by: .keeper)
    _ = try room.workbench.addCauses(["zebra far"], category: .skills, hidden: false, in: room.north, by: .keeper)
    _ = try room.workbench.editCause(room.note(7).id, reach: .concern, by: .keeper)
    let causes = try room.workbench.openVote(on: .causes, in: room.north, by: .keeper)
    #expect(causes.choices.map(\.text) == ["zebra greeting", "zebra three", "zebra four"])
    _ = try room.workbench.cast([1, 3], in: causes.vote.id, by: .keeper)
    _ = try room.workbench.closeVote(causes.vote.id, by: .keeper)
    let wall = try room.workbench.wall(of: room.north, to: .keeper)
    #expect(wall.columns.flatMap(\.groups).map(\.votes) == [1])
    #expect(wall.columns.flatMap(\.loose).first { $0.cause.number == 4 }?.votes == 1)
  }
}
