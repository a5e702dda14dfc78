import Foundation
import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Testing

@testable import InquiryCLI

@Suite("The questions of the log")
struct LogConversationTests {
  let bench: LogBench
  private let add = ["--as", "ana", "log", "add"]

  init() throws { bench = try LogBench() }

  @Test("are answered in six lines, and say who will read it before anything is kept")
  func whole() throws {
    let answer = try bench.type(
      ["log", "add"], "ana", "Sat in on 4B and 3A.", "heard: 4B named it at once", "I wanted to answer for them", "2",
      "keep: ask it every Friday")
    #expect(answer.status == 0)
    #expect(answer.lines <= 12)
    let readers = try #require(answer.screen.range(of: "This goes to")?.lowerBound)
    let written = try #require(answer.screen.range(of: "Wrote log entry 1")?.lowerBound)
    #expect(readers < written)
    let entry = try bench.entry(1)
    #expect(entry.tried == "Sat in on 4B and 3A.")
    #expect((entry.saw, entry.evidence) == ("4B named it at once", .heard))
    #expect(entry.noticed == "I wanted to answer for them")
    #expect((entry.sure, entry.next, entry.nextStep) == (2, .keep, "ask it every Friday"))
    #expect((entry.did, entry.didOn) == (.yes, CivilDate("2026-03-04")))
    #expect(entry.visibility == .community)
    #expect(try bench.riverside.bench.history().first?.actorName == "Ana Reyes")
    #expect(try bench.type(["log", "add"], "").screen.contains("Who is writing? [Ana Reyes]"))
  }

  @Test("take not yet for an answer, ask what stood in the way, and go straight to what next")
  func notYet() throws {
    let answer = try bench.type(add, "not yet", "s", "nobody showed us how", "change: ask Ben to show me")
    #expect(!answer.screen.contains("What happened?"))
    let entry = try bench.entry(1)
    #expect((entry.did, entry.blockedBy, entry.blockedWhy) == (.notYet, .skills, "nobody showed us how"))
    #expect((entry.next, entry.nextStep, entry.didOn) == (.change, "ask Ben to show me", nil))
    _ = try bench.type(add, "Not yet: no time", "", "")
    #expect(try bench.entry(2).blockedWhy == "no time")
    #expect(try bench.entry(2).blockedBy == nil)
  }

  @Test("go on where they were left, line begun and all")
  func draft() throws {
    let left = try bench.run(add, [.line("Sat in on 4B"), .line("p"), .interrupted(partial: "She na")])
    #expect(left.status == 130)
    #expect(left.screen.contains("Draft kept. Go on with: hmw log add"))
    #expect(bench.entries().isEmpty)
    let back = try bench.type(add, "She named it", "s", "3", "s")
    #expect(back.screen.contains("Going on with the draft you left"))
    #expect(back.screen.contains("  1  What did you try?             Sat in on 4B"))
    #expect(try bench.entry(1).tried == "Sat in on 4B")
    #expect(try bench.entry(1).visibility == .private)
    #expect(try bench.riverside.bench.draftSlots(beginning: "log/").isEmpty)
    let fresh = try bench.run(add, [.interrupted(partial: "")])
    #expect(!fresh.screen.contains("Draft"))
    #expect(fresh.status == 130)
  }

  @Test("give the line that was begun back to the hand")
  func begun() throws {
    _ = try bench.run(add, [.interrupted(partial: "Sat in")])
    let slot = try #require(try bench.riverside.bench.draftSlots(beginning: "log/").first)
    #expect(try bench.riverside.bench.draft(slot)?["begun"] == "Sat in")
  }

  @Test("of one person are not shown to whoever types for them")
  func draftsApart() throws {
    _ = try bench.run(add, [.line("secret words"), .interrupted(partial: "")])
    let other = try bench.type(["log", "add", "--by", "ana"], "typed for her", "s", "s", "s", "s")
    #expect(!other.screen.contains("secret words"))
    #expect(try bench.type(add, "s", "s", "s", "s").screen.contains("secret words"))
  }

  @Test("keep nothing where everything is skipped, and say so")
  func nothing() throws {
    for lines in [["s", "s", "s", "s", "s"], ["", "", "", "3", ""]] {
      let answer = try bench.run(add, lines.map { .line($0) })
      #expect(answer.status == 0)
      #expect(answer.screen.contains("Everything was skipped, so nothing is kept."))
    }
    #expect(bench.entries().isEmpty)
    #expect(try bench.riverside.bench.draftSlots(beginning: "log/").isEmpty)
  }

  @Test("step back one at a time, explain themselves, and keep what can't be taken in the line")
  func commands() throws {
    let answer = try bench.run(
      add,
      [
        "Sat in", "undo", "Sat in on 4B", "?", "s", "s", "9", "often", "undo", "2",
        String(repeating: "x", count: 1_001), "drop",
      ]
      .map { .line($0) })
    #expect(answer.screen.contains("What a camera would have caught"))
    #expect(answer.screen.contains("Type a number from 1 to 4."))
    #expect(answer.screen.contains("hmw keeps 1,000"))
    let entry = try bench.entry(1)
    #expect((entry.tried, entry.saw, entry.sure, entry.next, entry.nextStep) == ("Sat in on 4B", nil, 2, .drop, nil))
  }

  @Test("can be kept to oneself with one key, and opened again with it")
  func privately() throws {
    let answer = try bench.type(add, "p", "Sat in", "s", "s", "s", "s")
    #expect(answer.screen.contains("This goes to nobody but you. p again takes that back."))
    #expect(try bench.entry(1).visibility == .private)
    _ = try bench.type(add + ["--private"], "p", "Sat in", "s", "s", "s", "s")
    #expect(try bench.entry(2).visibility == .community)
  }

  @Test("show what was said, and write what came of it there")
  func plan() throws {
    _ = try bench.type([
      "--as", "ana", "log", "plan", "Sit in on two reading blocks", "--by", "fri", "--expect", "They differ",
    ])
    let answer = try bench.type(add, "Sat in", "s", "s", "s", "s")
    #expect(answer.screen.contains("You said        Sit in on two reading blocks"))
    #expect(answer.screen.contains("They differ"))
    #expect(bench.entries().count == 1)
    _ = try bench.type(["--as", "ana", "log", "plan", "Another"])
    #expect(!(try bench.type(add + ["--new"], "Else", "s", "s", "s", "s").screen.contains("You said")))
    #expect(bench.entries().count == 3)
  }

  @Test("take a paste as one answer, and long words from the editor or the box")
  func long() throws {
    _ = try bench.run(
      add,
      [
        .paste(["Sat in on 4B.", "And on 3A."]), .line("e"), .line("first line"), .line("second line"), .line("."),
        .line("s"), .line("e"), .line("2"), .line("s"),
      ])
    #expect(try bench.entry(1).tried == "Sat in on 4B.\nAnd on 3A.")
    #expect(try bench.entry(1).saw == "first line\nsecond line")
    #expect(try bench.entry(1).sure == 2)
    let left = try bench.run(add, [.line("e"), .line("half a"), .interrupted(partial: "page"), .line("all of it")])
    #expect(left.status == 130)
    let slot = try #require(try bench.riverside.bench.draftSlots(beginning: "log/").first)
    #expect(try bench.riverside.bench.draft(slot)?["answer.tried"] == "all of it")
  }

  @Test("come again with their old answers to change an entry, and leave the rest")
  func editing() throws {
    _ = try bench.type(
      ["--as", "ana", "log", "add", "Sat in", "--saw", "x", "--noticed", "y", "--sure", "1", "--fell-flat", "z"])
    let answer = try bench.type(["--as", "ana", "log", "edit", "1"], "Sat in on 4B", "", "y", "s", "keep")
    #expect(answer.status == 0)
    let entry = try bench.entry(1)
    #expect((entry.tried, entry.saw, entry.noticed) == ("Sat in on 4B", nil, "y"))
    #expect((entry.sure, entry.next, entry.fellFlat) == (1, .keep, "z"))
    let same = try bench.type(["--as", "ana", "log", "edit", "1"], "s", "s", "s", "s", "s")
    #expect(same.screen.contains("Nothing was changed."))
    let left = try bench.run(["--as", "ana", "log", "edit", "1"], [.line("New"), .interrupted(partial: "")])
    #expect(left.screen.contains("Draft kept. Go on with: hmw log edit 1"))
    #expect(try bench.entry(1).tried == "Sat in on 4B")
  }

  @Test("can't drive the terminal with what people wrote")
  func hostile() throws {
    _ = try bench.type(["--as", "ana", "log", "plan", "\u{1B}[2Jgone \u{202E}flip", "--by", "fri"])
    let answer = try bench.type(add, "\u{1B}]0;title\u{7} tried", "s", "s", "s", "s")
    let shown = answer.screen.replacing("\u{1B}]0;title\u{7} tried\n", with: "")
    #expect(!shown.contains("\u{1B}"))
    #expect(!shown.contains("\u{202E}"))
    let list = try bench.run(["log", "list"]).screen + bench.run(["log", "show", "1"]).screen
    #expect(!list.contains("\u{1B}"))
  }
}
