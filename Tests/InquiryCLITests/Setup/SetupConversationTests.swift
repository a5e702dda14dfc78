import InquiryDomain
import InquiryWorkbench
import Testing

@testable import InquiryCLI

@Suite struct SetupConversationTests {
  private let start: [LineResult] = [.line("Riverside Principals 2026"), .line("pacific")]

  @Test func `A group is set up by typing and pasting`() throws {
    let bench = try CommandBench()
    let run = try bench.converse(
      start + [
        .paste(RosterFiles.drawn), .line("y"), .line("Ines Duarte, Redwood"), .line(""),
        .line("Readers: why Year 3 stalls"), .line("1, ben"), .line("Maths"), .line(""), .line(""),
        .line("Stories stay"),
        .line(""), .line("3 Mar 15:30"), .line("6"), .line(""),
      ])
    guard case .finished(let book) = run.end else { return #expect(Bool(false), "left: \(run.answer.error)") }
    #expect(book.cohort.timeZone == "America/Los_Angeles")
    #expect(book.active.map(\.person.name).last == "Ines Duarte")
    #expect(book.active.count == 9)
    #expect(book.schools.count == 8)
    #expect(book.members(of: book.communities[0].id).map(\.person.name) == ["Ana Reyes", "Ben Okafor"])
    #expect(book.communities.map(\.name) == ["Readers", "Maths"])
    let workbench = try bench.workbench()
    #expect(try workbench.norms(of: book.cohort.id).map(\.text) == ["Stories stay"])
    let days = try workbench.sessions(of: book.cohort.id).compactMap(\.plannedStart).map {
      LocalTime($0, of: book.cohort).shortDay
    }
    #expect(days == ["Tue 3 Mar", "Tue 7 Apr", "Tue 5 May", "Tue 2 Jun", "Tue 7 Jul", "Tue 4 Aug"])
    #expect(try workbench.history().count == 1)
    #expect(try workbench.draft(SetupDraft.slot) == nil)
  }

  @Test func `Ctrl-C keeps what was entered, and the set-up goes on where it was`() throws {
    let bench = try CommandBench()
    let first = try bench.converse(start + [.line("Ana Reyes, Oak Primary"), .interrupted(partial: "Ben Ok")])
    guard case .left = first.end else { return #expect(Bool(false)) }
    #expect(first.answer.error.contains("hmw cohort new"))
    #expect(try bench.workbench().cohorts().isEmpty)
    let second = try bench.converse([
      .line("y"), .line("Ben Okafor, Elm Street"), .line(""), .line(""), .line(""), .line(""),
    ])
    #expect(second.prompts[0].text.contains("Riverside Principals 2026"))
    #expect(second.prompts[1].initial == "Ben Ok")
    #expect(try bench.workbench().book(bench.workbench().cohort().id).active.count == 2)
  }

  @Test func `A set-up that nobody wants any more can be begun anew`() throws {
    let bench = try CommandBench()
    _ = try bench.converse(start + [.line("Ana Reyes"), .interrupted(partial: "")])
    let second = try bench.converse([.line("n"), .line("Other"), .interrupted(partial: "")])
    #expect(try bench.workbench().draft(SetupDraft.slot)?["name"] == "Other")
    #expect(second.prompts.count == 3)
  }

  @Test func `Leaving before the first answer makes no file`() throws {
    let bench = try CommandBench()
    _ = try bench.converse([.line("?"), .interrupted(partial: "Riv")])
    #expect(!bench.hasWorkbook)
  }

  @Test func `Going back keeps the answers, and lines can be taken out`() throws {
    let bench = try CommandBench()
    let run = try bench.converse(
      start + [
        .line("Ana Reyes"), .line("Ben Okafor"), .line("Chidi Eze"), .line("del 2"), .line("b"), .line("utc"),
        .line(""), .line(""),
        .line(""), .line(""),
      ])
    guard case .finished(let book) = run.end else { return #expect(Bool(false)) }
    #expect(book.active.map(\.person.name) == ["Ana Reyes", "Chidi Eze"])
    #expect(book.cohort.timeZone == "UTC")
  }

  @Test func `An empty paste or a list without names says what is wrong and asks again`() throws {
    let bench = try CommandBench()
    let run = try bench.converse(
      start + [
        .paste(["", "  ", ""]), .paste(["School,Role", "Oak,Head"]), .line(""), .line("del 9"), .line("Ana Reyes"),
      ])
    #expect(run.answer.error.contains("! the list has no people in it."))
    #expect(run.answer.error.contains("no column has the names of people"))
    #expect(run.answer.error.contains("There is nobody in the list yet."))
    #expect(run.answer.error.contains("There is no line 9."))
    #expect(try bench.workbench().draft(SetupDraft.slot)?["people"]?.hasPrefix("Ana Reyes") == true)
  }

  @Test(arguments: [("n", 2), ("", 2), ("Grace Lim, Westfield", 3), ("y", 1)])
  func `Two spellings of a school are asked about once, and a line pasted meanwhile is a person`(
    answer: String, schools: Int
  ) throws {
    let bench = try CommandBench()
    let run = try bench.converse(
      start + [
        .line("Ben Okafor, Elm Street"), .line("Farid Khan, Elm St"), .line(answer), .line("Zoe Lind, Elm Street"),
      ])
    #expect(run.prompts.count { $0.text.contains("same school") } == 1)
    let draft = SetupDraft(fields: try #require(try bench.workbench().draft(SetupDraft.slot)))
    #expect(draft.schools.count == schools)
    #expect(draft.people.count == (schools == 3 ? 4 : 3))
  }

  @Test func `Somebody typed twice is kept once`() throws {
    let bench = try CommandBench()
    let run = try bench.converse(start + [.line("Ana Reyes, Oak"), .line("ana reyes, OAK")])
    #expect(run.answer.error.contains("ana reyes is in the list already."))
    #expect(SetupDraft(fields: try #require(try bench.workbench().draft(SetupDraft.slot))).people.count == 1)
  }

  @Test func `A name that another group has is asked for again and nothing is lost`() throws {
    let bench = try CommandBench()
    let people = try bench.file("p.txt", RosterFiles.all[0])
    try bench.run("cohort", "new", "--name", "Riverside Principals 2026", "--people", people)
    let run = try bench.converse(
      start + [.line("Zoe Lind"), .line(""), .line(""), .line(""), .line(""), .line("Second")])
    #expect(run.answer.error.contains("already"))
    #expect(try bench.workbench().draft(SetupDraft.slot)?["people"]?.hasPrefix("Zoe Lind") == true)
    #expect(try bench.workbench().draft(SetupDraft.slot)?["name"] == "Second")
  }

  @Test func `Dates are read as people write them and said back`() throws {
    let bench = try CommandBench()
    let run = try bench.converse(
      start + [
        .line("Ana Reyes"), .line(""), .line(""), .line(""), .line("5/6"), .line("tomorrow"), .line("tomorrow 4pm"),
        .line("99"), .line("2"), .line("never"), .line("10"),
      ])
    #expect(run.answer.error.contains("can be"))
    #expect(run.answer.error.contains("but at what time?"))
    #expect(run.answer.error.contains("First session: Wed 25 Feb 2026, 16:00"))
    #expect(run.answer.error.contains("A number from 1 to 60, please."))
    #expect(run.answer.error.contains("I can't tell how far apart that is."))
    #expect(try bench.workbench().sessions(of: bench.workbench().cohort().id).count == 2)
  }
}
