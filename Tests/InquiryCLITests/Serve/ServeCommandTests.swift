import Foundation
import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Testing

@testable import InquiryCLI

@Suite struct ServeCommandTests {
  private func bench() throws -> CommandBench {
    let bench = try CommandBench()
    try bench.run("cohort", "new", "--name", "Riverside", "--people", bench.file("p.txt", RosterFiles.all[0]))
    return bench
  }

  @Test func `Without a group or a session there is nothing to open, and the next thing to type is said`() throws {
    let none = try CommandBench().run("serve", "--no-lan")
    #expect(none.status == 66)
    #expect(none.failure?.hint?.contains("hmw cohort new") == true)
    let bench = try bench()
    let empty = try bench.run("serve", "--no-lan")
    #expect(empty.status == 66)
    #expect(empty.failure?.hint?.contains("hmw session new") == true)
    #expect(try bench.run("serve", "9", "--no-lan").failure?.hint == "hmw session list")
  }

  @Test(arguments: ["12345", "1234567", "12345a", "", "١٢٣٤٥٦"])
  func `A PIN file holds six digits and nothing else`(content: String) throws {
    let bench = try bench()
    try bench.run("session", "new")
    let answer = try bench.run("serve", "--no-lan", "--pin-file", bench.file("pin", content))
    #expect(answer.status == 65)
    #expect(answer.failure?.code == "serve.pin-file")
  }

  @Test func `A member of the group can't open it to phones`() throws {
    let bench = try bench()
    try bench.run("session", "new")
    let name = try bench.workbench().cohorts().first.flatMap { try bench.workbench().book($0.id).principals.first }
    let answer = try bench.run("serve", "--no-lan", "--port", "0", "--as", try #require(name?.person.name))
    #expect(answer.status == 77)
  }

  @Test func `A server's port and session are remembered with the workbook`() throws {
    let workbench = try Workbench.inMemory(TestAmbient())
    #expect(try ServeMemory(in: workbench) == nil)
    let memory = ServeMemory(
      port: 8085, session: Identifier("s1"), origins: ["http://10.0.0.7:8085", "http://[fd00::1]:8085"])
    try memory.keep(in: workbench)
    #expect(try ServeMemory(in: workbench) == memory)
    try ServeMemory(port: 8085).keep(in: workbench)
    #expect(try ServeMemory(in: workbench) == ServeMemory(port: 8085))
    #expect(ServeMemory(port: 8085).isRunning == false)
  }
}
