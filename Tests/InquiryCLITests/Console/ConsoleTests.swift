import Foundation
import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Testing

@testable import InquiryCLI

@Suite struct ConsoleTests {
  @Test func `The whole walk runs from a story to an adopted question`() throws {
    let riverside = try Riverside()
    let console = ScriptedConsole(riverside)
    let shown = try console.run([
      .line("next"), .line("Three teachers skip the reading block."), .line("Teachers of two grades"),
      .line("I laughed it off."),
      .line("n Words I am at ease with"), .line("next"), .line("next"), .line("next"), .line("next"),
      .line("@ana I needed a structure so that listening is not lost"), .line("next"), .line("pairs"),
      .line("check ana"),
      .line("they do not care"), .line("one short answer"), .line("s"), .line("the same answer to a friend"),
      .line("nobody showed them"),
      .line("s"), .line("r"), .line("they have no way to help"), .line("s"), .line("next"),
      .paste(["No interpreter before nine", "I freeze", "", "We see a gate"]), .line("No time"), .line("reveal"),
      .line("next"),
      .line("next"), .line("move 1 R"), .line("move 2 S"), .line("move 3 D"), .line("move 4 R"), .line("next"),
      .line("group 1 4 \"Time\""), .line("next"),
      .line("let every family see that equity is what this school stands for"),
      .line("from 3 need 2"), .line("keep"), .line("How might we look for our own biases?"),
      .line("keep because it is ours"),
      .line("next"), .line("vote"), .line("1"), .line("1 2"), .line("2 1"), .line(""), .line("close"), .line("next"),
      .line("adopt 1 \"One of us would begin with staff\""), .line("next"), .line("think It is the first minute"),
      .line("done"),
    ])
    let inquiry = try riverside.bench.inquiry(nil, in: Place(cohortID: riverside.cohort.id), to: .keeper)
    #expect(inquiry.text == "How might we let every family see that equity is what this school stands for?")
    #expect(inquiry.inquiry.dissent == "One of us would begin with staff")
    #expect(inquiry.parked.map(\.text) == ["How might we look for our own biases?"])
    #expect(inquiry.reflections.map(\.text) == ["It is the first minute"])
    #expect(try riverside.bench.view(of: riverside.session.id).session.status == .finished)
    #expect(shown.status == .done)
    #expect(!shown.screen.contains("went wrong"))
  }

  @Test func `Notes stay hidden on the console until they are revealed`() throws {
    let riverside = try Riverside()
    let steps = Array(repeating: LineResult.line("next"), count: 7)
    let shown = try ScriptedConsole(riverside).run(steps + [.line("A secret canary"), .line("wall"), .line("show 1")])
    let after = shown.screen.components(separatedBy: "kept, hidden until reveal")
    #expect(after.count == 2)
    #expect(!after[1].contains("canary"))
  }

  @Test func `Ctrl-C in a form keeps what was answered and goes back to the prompt`() throws {
    let riverside = try Riverside()
    let first = try ScriptedConsole(riverside).run([
      .line("next"), .line("It rained."), .interrupted(partial: "half a se"), .interrupted(partial: "half a se"),
    ])
    #expect(first.status == .interrupted)
    let second = try ScriptedConsole(riverside).run([.line("")])
    #expect(second.prompts.first?.initial == "half a se")
    #expect(second.screen.contains("It rained."))
  }

  @Test func `Words that can't be kept come back to be mended`() throws {
    let riverside = try Riverside()
    let long = String(repeating: "word ", count: 2_000)
    let shown = try ScriptedConsole(riverside).run(Array(repeating: .line("next"), count: 7) + [.line(long)])
    #expect(shown.prompts.last?.initial == long)
    #expect(shown.screen.contains("hmw keeps 280 in one note"))
  }

  @Test func `A slip of a verb is not kept as a note`() throws {
    let riverside = try Riverside()
    let shown = try ScriptedConsole(riverside).run(Array(repeating: .line("next"), count: 7) + [.line("reveel")])
    #expect(shown.screen.contains("Did you mean: reveal?"))
    #expect(try riverside.bench.view(of: riverside.session.id).counts.notes == 0)
  }

  @Test func `What another hand did to the session is seen before the next line`() throws {
    let riverside = try Riverside()
    _ = try riverside.bench.apply(.start, to: riverside.session.id, by: .keeper)
    let shown = try ScriptedConsole(riverside).run([.line("undo"), .line("agenda")])
    #expect(shown.screen.contains("Undone: started session 1"))
  }
}
