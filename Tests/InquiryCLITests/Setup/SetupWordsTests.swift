import InquiryDomain
import InquiryWorkbench
import Testing

@testable import InquiryCLI

/// Nothing that somebody typed or pasted into the set-up gets lost.
@Suite struct SetupWordsTests {
  private let start: [LineResult] = [.line("Riverside"), .line("utc")]
  private let people: [LineResult] = [.line("Ana Reyes, Oak"), .line("Ben Okafor, Elm"), .line("")]

  private func draft(_ bench: CommandBench) throws -> SetupDraft {
    SetupDraft(fields: try #require(try bench.workbench().draft(SetupDraft.slot)))
  }

  @Test(arguments: [
    (["Riverside"], "Mars/Nowhere"),
    (["Riverside", "utc", "Ana, Oak", "", "", ""], "5/6"), (["Riverside", "utc"], "\"Ana, Oak"),
  ])
  func `A line that can't be taken stands in the next one to be put right`(before: [String], refused: String) throws {
    let run = try CommandBench().converse(before.map { .line($0) } + [.line(refused)])
    #expect(run.answer.error.contains("!"))
    #expect(run.prompts.last?.initial == refused)
  }

  @Test func `A person refused meanwhile at the question about schools comes back too`() throws {
    let run = try CommandBench().converse(
      start + [.line("Ben Okafor, Elm Street"), .line("Farid Khan, Elm St"), .line("\"Grace, Westfield")])
    #expect(run.prompts.last?.initial == "\"Grace, Westfield")
  }

  @Test func `One pasted cell with its line break is a line like any other`() throws {
    let bench = try CommandBench()
    let run = try bench.converse([
      .paste(["Riverside", ""]), .paste(["pacific"]), .line("Ana Reyes, Oak"), .line(""), .line(""), .line(""),
      .paste(["", "3 Mar 15:30"]), .paste(["2"]), .paste(["week", " "]),
    ])
    guard case .finished(let book) = run.end else { return #expect(Bool(false), "left: \(run.answer.error)") }
    #expect(book.cohort.name == "Riverside")
    #expect(book.cohort.timeZone == "America/Los_Angeles")
    #expect(try bench.workbench().sessions(of: book.cohort.id).count == 2)
  }

  @Test(arguments: [
    [], ["Riverside"], ["Riverside", "utc", "Ana, Oak", "", "", ""],
    ["Riverside", "utc", "Ana, Oak", "", "", "", "3 Mar 15:30"],
    ["Riverside", "utc", "Ana, Oak", "", "", "", "3 Mar 15:30", "2"],
  ])
  func `Several lines where one is asked for are not dropped without a word`(before: [String]) throws {
    let run = try CommandBench().converse(before.map { .line($0) } + [.paste(["first words", "second words"])])
    #expect(run.answer.error.contains("That paste has 2 lines, and one is asked for here."))
    #expect(run.prompts.last?.initial == "first words")
    #expect(run.prompts.count == before.count + 2)
  }

  @Test func `Of pasted communities those that can't be taken are named and the others kept`() throws {
    let bench = try CommandBench()
    let run = try bench.converse(
      start + people + [.paste(["Readers: x", "Maths | Nobody Here", "Arts", "readers: y"])])
    #expect(try draft(bench).communities.map(\.name) == ["Readers", "Arts"])
    #expect(run.prompts.last?.initial == "Maths | Nobody Here")
    #expect(run.answer.error.contains("Not taken:\n  Maths | Nobody Here\n  readers: y"))
  }

  @Test func `Leaving at the question who belongs to a community leaves, and keeps the community's words`() throws {
    let bench = try CommandBench()
    let run = try bench.converse(start + people + [.line("Readers: x"), .interrupted(partial: "")])
    guard case .left = run.end else { return #expect(Bool(false)) }
    #expect(run.prompts.count == 7)
    let draft = try draft(bench)
    #expect(draft.communities.isEmpty)
    #expect(draft.begun == "Readers: x")
    let again = try bench.converse([.line("y"), .line(draft.begun), .interrupted(partial: "1, be")])
    #expect(again.prompts[1].initial == "Readers: x")
    #expect(try self.draft(bench).begun == "Readers: x | 1, be")
  }

  @Test func `Names pasted at that question are its members, one a line`() throws {
    let bench = try CommandBench()
    _ = try bench.converse(start + people + [.line("Readers: x"), .paste(["Ana Reyes", "Ben Okafor"])])
    #expect(try draft(bench).communities.first?.members == ["Ana Reyes", "Ben Okafor"])
  }

  @Test func `A wrong name there comes back to be put right`() throws {
    let run = try CommandBench().converse(start + people + [.line("Readers: x"), .line("Ana, Nobody")])
    #expect(run.prompts.last?.initial == "Ana, Nobody")
  }

  @Test(arguments: [("y", 1), ("n", 2)])
  func `Yes or no right after the question about schools was put off answers it`(word: String, schools: Int) throws {
    let bench = try CommandBench()
    _ = try bench.converse(
      start + [.line("Ben Okafor, Elm Street"), .line("Farid Khan, Elm St"), .line(""), .line(word)])
    #expect(try draft(bench).people.map(\.name) == ["Ben Okafor", "Farid Khan"])
    #expect(try draft(bench).schools.count == schools)
  }

  @Test func `Leaving at the question about schools leaves`() throws {
    let run = try CommandBench().converse(
      start + [.line("Ben Okafor, Elm Street"), .line("Farid Khan, Elm St"), .interrupted(partial: "Gra")])
    guard case .left = run.end else { return #expect(Bool(false)) }
    #expect(run.prompts.count == 5)
  }
}
