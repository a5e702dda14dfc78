import InquiryDomain
import InquiryStore
import InquiryTestSupport
import InquiryWorkbench
import Testing

@testable import InquiryCLI

@Suite struct DebriefConsoleTests {
  private static let wholeTalk: [ScriptedDebrief.Beat] = [
    .wait(120), .line("next"), .wait(120), .line("next"), .line("ask Which class was it?"),
    .line("ask Was that the first time?"), .line("ask Have you tried calling them?"),
    .line("note You smiled at the end."),
    .line("y"), .wait(180), .line("next"), .line("I ask first now."), .wait(120), .line("swap"), .wait(300),
    .line("insight A list is no talk."), .wait(240), .line("swap"), .wait(60), .line("finish"), .line("in 2 weeks"),
  ]

  @Test func `A whole debrief is kept with its words, its minutes and the next contact`() throws {
    let room = try ScriptedDebrief(Riverside())
    let shown = try room.sit(Self.wholeTalk)
    let kept = try room.bench.debriefs(in: room.riverside.cohort.id, to: room.viewer("ana"))
    #expect(kept.count == 1)
    let turns = kept[0].turns.map(\.turn)
    #expect(try turns.map(\.personID) == [room.person("Ben").id, room.person("Ana").id])
    #expect(turns[0].clarifying == ["Was that the first time?"])
    #expect(turns[0].probing == ["Which class was it?", "Have you tried calling them?"])
    #expect(turns[0].noticed == "You smiled at the end.")
    #expect(turns.map(\.insight) == ["I ask first now.", "A list is no talk."])
    #expect(kept[0].debrief.minutes == 19)
    #expect(kept[0].debrief.nextContactOn == CivilDate(year: 2026, month: 3, day: 10))
    #expect(shown.screen.contains("Next contact: Tue 10 Mar 2026."))
    #expect(shown.screen.contains("Who can read it: only Ben and Ana."))
    #expect(shown.screen.contains("hmw debrief show 1 --as 1"))
    #expect(shown.screen.contains("A thought: \"Have you tried\""))
    #expect(try room.drafts().isEmpty)
    #expect(try room.bench.undo(by: .keeper) != nil)
    #expect(try room.bench.debriefs(in: room.riverside.cohort.id, to: room.viewer("ana")).isEmpty)
  }

  @Test func `Nothing of what was noticed is in the workbook before whoever spoke has said yes`() throws {
    let room = try ScriptedDebrief(Riverside())
    for answer in ["n", "", "maybe"] {
      let shown = try room.sit([.line("note A secret canary sang"), .line(answer), .interrupt("note another canary")])
      #expect(shown.screen.contains("nothing of it is stored"))
      #expect(try !room.drafts().joined().contains("canary"))
      #expect(try !room.bench.store.read { try $0.dump() }.contains("canary"))
      #expect(try room.sit([.line("y"), .interrupt("")]).prompts.last?.initial == "")
      try room.letGo()
    }
    let taken = try room.sit([.line("note A canary sang"), .line("y"), .line("undo")])
    #expect(taken.screen.contains("Taken back: what was noticed in Ben."))
    #expect(try !room.drafts().joined().contains("canary"))
  }

  @Test func `What is told is not stored, and hmw says so`() throws {
    let room = try ScriptedDebrief(Riverside())
    let shown = try room.type("They wanted a list and I wanted a talk.")
    #expect(shown.screen.contains("What Ben tells is not stored."))
    #expect(try !room.drafts().joined().contains("wanted a list"))
  }

  @Test func `A debrief that was left comes back with its step, its clock and its words`() throws {
    let room = try ScriptedDebrief(Riverside())
    let first = try room.sit([.wait(60), .line("next"), .line("ask What surprised you?"), .interrupt("insight I was")])
    #expect(first.left)
    #expect(first.screen.contains("Saved. Go on with: hmw debrief start"))
    room.riverside.clock.advance(seconds: 3_600)
    let second = try room.sit([.line(""), .interrupt("")], with: [], by: nil)
    #expect(second.prompts[0].text.contains("Go on with the debrief of 15:30, Ben and Ana? [Y/n]"))
    #expect(second.screen.contains("The clock stood still since 15:31."))
    #expect(second.screen.contains("Asked     What surprised you?"))
    #expect(second.screen.contains("8:00 left, then swap"))
    #expect(second.prompts[1].initial == "insight I was")
  }

  @Test func `A debrief is offered to its people and to nobody else`() throws {
    let room = try ScriptedDebrief(Riverside())
    _ = try room.sit([.line("ask A canary?"), .interrupt("")])
    #expect(try room.sit([.interrupt("")], with: [], by: nil, as: "ben").prompts[0].text.contains("Go on with"))
    let dana = try room.sit([.interrupt("")], with: ["chidi"], by: nil, as: "dana")
    #expect(!dana.prompts[0].text.contains("Go on with"))
    let keeper = try room.sit([.interrupt("")], with: ["ben"], by: "ana", as: nil)
    #expect(!keeper.prompts[0].text.contains("Go on with"))
    #expect(!keeper.screen.contains("canary"))
  }

  @Test func `A debrief that is let go is gone`() throws {
    let room = try ScriptedDebrief(Riverside())
    _ = try room.sit([.line("ask A canary?"), .interrupt("")])
    _ = try room.sit([.line("n"), .interrupt("")])
    #expect(try room.drafts().count == 1)
    #expect(try !room.drafts().joined().contains("canary"))
  }

  @Test func `The clock says when time runs out, and more can be given`() throws {
    let room = try ScriptedDebrief(Riverside())
    let shown = try room.sit([
      .wait(440), .wait(80), .wait(20), .line("+1"), .line("swap"), .wait(1), .interrupt(""),
    ])
    #expect(shown.ticks == ["1:40 left.", "0:20 left.", "Time is up. Let them finish; then swap, or +1."])
    #expect(shown.screen.contains("Now 1:00 left."))
    #expect(shown.screen.contains("Ana speaks, Ben listens"))
    #expect(shown.prompts[0].text == "debrief · Ben · 9:00 left> ")
  }

  @Test func `Three people have three turns`() throws {
    let room = try ScriptedDebrief(Riverside())
    let shown = try room.sit(
      [.line("swap"), .line("swap"), .line("swap"), .line("swap"), .line("finish"), .line("")],
      with: ["ben", "chidi"])
    for title in ["Ben speaks, Chidi and Ana listen", "Chidi speaks", "Ana speaks", "together: Fix the next contact"] {
      #expect(shown.screen.contains(title), "\(title)")
    }
    #expect(shown.screen.contains("Everyone has spoken"))
    #expect(try room.bench.debriefs(in: room.riverside.cohort.id, to: room.viewer("chidi"))[0].turns.count == 3)
  }

  @Test func `Undo takes back a step, a question and an insight, one by one`() throws {
    let room = try ScriptedDebrief(Riverside())
    let shown = try room.type("ask What surprised you?", "insight I see", "next", "undo", "undo", "undo", "undo")
    #expect(shown.screen.contains("Taken back: an insight of Ben."))
    #expect(shown.screen.contains("Taken back: a question to Ben."))
    #expect(shown.screen.contains("There is nothing to take back."))
  }

  @Test func `Words that are too many come back to be shortened`() throws {
    let room = try ScriptedDebrief(Riverside())
    let long = "insight " + String(repeating: "word ", count: 300)
    let shown = try room.type(long)
    #expect(shown.prompts.last?.initial == long)
    #expect(shown.screen.contains("hmw keeps 1,000"))
  }

  @Test func `A slip of a verb in the step for insights is not kept`() throws {
    let room = try ScriptedDebrief(Riverside())
    let shown = try room.type("next", "next", "next", "finnish", "swapp")
    #expect(shown.screen.contains("Did you mean: finish?"))
    #expect(shown.screen.contains("Did you mean: swap?"))
    #expect(try room.drafts().allSatisfy { !$0.contains("finnish") })
  }

  @Test func `The question for the next contact can be left, and asks again for a day it can't read`() throws {
    let room = try ScriptedDebrief(Riverside())
    let left = try room.sit([.line("finish"), .interrupt(""), .line("finish"), .line("soonish"), .line("tomorrow")])
    #expect(left.screen.contains("Not finished yet."))
    let kept = try room.bench.debriefs(in: room.riverside.cohort.id, to: room.viewer("ben"))
    #expect(kept.first?.debrief.nextContactOn == CivilDate(year: 2026, month: 2, day: 25))
  }
}
