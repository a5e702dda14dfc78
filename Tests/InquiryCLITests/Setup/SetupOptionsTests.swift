import InquiryDomain
import InquiryWorkbench
import Testing

@testable import InquiryCLI

/// The options of `hmw cohort new` answer its questions beforehand.
@Suite struct SetupOptionsTests {
  private let people: [LineResult] = [.line("Ana Reyes, Oak"), .line("Ben Okafor, Elm"), .line("")]
  private let enters: [LineResult] = Array(repeating: .line(""), count: 5)

  @Test func `What the options say is not asked for again, and none is dropped`() throws {
    let bench = try CommandBench()
    let file = try bench.file("c.txt", "Readers: x\n\nArts | Ana, Nobody\n")
    let run = try bench.converse(
      people + enters,
      options: [
        "--name", "Riverside", "--time-zone", "pacific", "--communities", file, "--community", "Maths: y | ben",
        "--first", "3 Mar 15:30", "--sessions", "2", "--every", "week", "--norm", "Be kind", "--facilitator", "Mei Tan",
      ])
    guard case .finished(let book) = run.end else { return #expect(Bool(false), "left: \(run.answer.error)") }
    #expect(book.cohort.name == "Riverside")
    #expect(book.active.map(\.membership.role) == [.facilitator, .principal, .principal])
    #expect(book.communities.map(\.name) == ["Readers", "Arts", "Maths"])
    #expect(book.members(of: book.communities[1].id).map(\.person.name) == ["Ana Reyes"])
    #expect(book.members(of: book.communities[2].id).map(\.person.name) == ["Ben Okafor"])
    #expect(run.answer.error.contains("nobody called \"Nobody\""))
    let workbench = try bench.workbench()
    #expect(try workbench.norms(of: book.cohort.id).map(\.text) == ["Be kind"])
    let days = try workbench.sessions(of: book.cohort.id).compactMap(\.plannedStart).map {
      LocalTime($0, of: book.cohort).dayAndClock
    }
    #expect(days == ["Tue 3 Mar 2026, 15:30", "Tue 10 Mar 2026, 15:30"])
  }

  @Test(arguments: [
    ["--first", "5/6"], ["--every", "never"], ["--sessions", "0"], ["--time-zone", "Mars"], ["--norm", " "],
    ["--communities", "/nowhere.txt"], ["--communities", "-"], ["--community", " "],
    ["--community", "A: x", "--community", "a: y"], ["--facilitator", " "], ["--name", " "],
  ])
  func `A wrong option is refused before anything is asked`(options: [String]) throws {
    let bench = try CommandBench()
    let run = try bench.converse([], options: options)
    #expect(run.answer.failure != nil)
    #expect(run.prompts.isEmpty)
    #expect(!bench.hasWorkbook)
  }

  @Test func `Options come on top of a set-up that is gone on with`() throws {
    let bench = try CommandBench()
    _ = try bench.converse([.line("Riverside"), .line("utc"), .line("Ana Reyes, Oak"), .interrupted(partial: "")])
    let run = try bench.converse(
      [.line("y"), .line("")] + enters, options: ["--first", "3 Mar 15:30", "--sessions", "3", "--norm", "Be kind"])
    guard case .finished(let book) = run.end else { return #expect(Bool(false), "left: \(run.answer.error)") }
    #expect(try bench.workbench().sessions(of: book.cohort.id).count == 3)
    #expect(try bench.workbench().norms(of: book.cohort.id).map(\.text) == ["Be kind"])
  }
}
