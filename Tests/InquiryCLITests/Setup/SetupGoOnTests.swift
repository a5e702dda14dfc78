import InquiryDomain
import InquiryWorkbench
import Testing

@testable import InquiryCLI

@Suite struct SetupGoOnTests {
  /// A group of two people that somebody began and left.
  private func begun() throws -> (bench: CommandBench, fields: [String: String]) {
    let bench = try CommandBench()
    _ = try bench.converse([
      .line("Riverside"), .line("utc"), .line("Ana Reyes, Oak"), .line("Ben Okafor, Elm"), .interrupted(partial: ""),
    ])
    return (bench, try #require(try bench.workbench().draft(SetupDraft.slot)))
  }

  @Test(arguments: [[], ["--name", "Riverside"], ["--name", "riverside", "--norm", "Be kind"], ["--name", "Other"]])
  func `Leaving at the question whether to go on changes nothing`(options: [String]) throws {
    let (bench, fields) = try begun()
    for way in [LineResult.interrupted(partial: ""), .endOfInput(partial: "")] {
      let run = try bench.converse([way], options: options)
      guard case .left = run.end else { return #expect(Bool(false)) }
      #expect(try bench.workbench().draft(SetupDraft.slot) == fields)
      #expect(!run.answer.error.contains("Saved."))
      #expect(run.answer.error.contains("Nothing was changed."))
    }
  }

  @Test func `A group of another name does not take the place of the one begun unasked`() throws {
    let (bench, fields) = try begun()
    let run = try bench.converse([.line("y"), .interrupted(partial: "")], options: ["--name", "Other"])
    #expect(run.prompts[0].text.contains("\"Riverside\""))
    #expect(run.prompts[0].text.contains("\"Other\""))
    #expect(try bench.workbench().draft(SetupDraft.slot)?["name"] == "Riverside")
    #expect(try bench.workbench().draft(SetupDraft.slot)?["people"] == fields["people"])
  }

  @Test func `Anything else than yes or no is asked again`() throws {
    let (bench, fields) = try begun()
    let run = try bench.converse([.line("nobody, Oak"), .line("?"), .paste(["n", "a"]), .interrupted(partial: "")])
    #expect(run.prompts.count == 4)
    #expect(try bench.workbench().draft(SetupDraft.slot) == fields)
  }
}
