import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Testing

@Suite("A question with its coach")
struct CoachedQuestionTests {
  private let room: Room

  init() throws { room = try Room() }

  private func coached(_ text: String, from sources: Workbench.Sources = .init()) throws -> CoachedQuestion {
    let view = try room.workbench.addQuestion(text, from: sources, in: room.north, by: .keeper)
    return try room.workbench.coached(view)
  }

  @Test("is asked which story it answers until it grows from a need and a cause")
  func traced() throws {
    #expect(
      try coached("help teachers hear from families who work nights").reading.findings.contains { $0.id == "H14" })
    let sources = Workbench.Sources(causes: [try room.note(3).id], needs: [try room.need(1).id])
    let rooted = try coached("help teachers hear from caregivers on night shifts", from: sources)
    #expect(!rooted.reading.findings.contains { $0.id == "H14" })
  }

  @Test("knows its near twins by their numbers, and the roster")
  func context() throws {
    _ = try coached("help teachers hear from families who work nights")
    let twin = try coached("help teachers hear from families who work at night")
    #expect(twin.reading.findings.contains { $0.id == "H19" && $0.ask.contains("question 5") })
    #expect(try coached("help Ben Cole greet families").reading.findings.contains { $0.id == "H20" })
    #expect(try coached("help Lakeview greet families").reading.findings.contains { $0.id == "H20" })
  }

  @Test("never starts from a private need, and never shows one to whoever changes the question")
  func privateNeed() throws {
    let ana = try room.actor(1)
    let need = try room.workbench.addNeed(
      "I needed time with families so that I could listen", visibility: .private, in: room.north, by: ana)
    let view = try room.workbench.addQuestion("try", from: .init(needs: [need.id]), in: room.north, by: ana)
    #expect(view.needs.map(\.id) == [need.id], "her own")
    for actor in [ana, .keeper] {
      let failure = #expect(throws: Failure.self) {
        try room.workbench.useStartingPoint(of: view.question.id, by: actor)
      }
      #expect(failure?.code == "question.no-start")
    }
    let changed = try room.workbench.draft("try again", of: view.question.id, by: .keeper)
    #expect(changed.needs.isEmpty)
    #expect(try room.workbench.coached(changed).startingPoint == nil)
  }

  @Test("starts from its own need")
  func start() throws {
    let ana = try room.actor(1)
    let need = try room.workbench.addNeed(
      "I needed time with families so that I could listen", in: room.north, by: ana)
    let view = try room.workbench.addQuestion("try", from: .init(needs: [need.id]), in: room.north, by: ana)
    let started = try room.workbench.useStartingPoint(of: view.question.id, by: ana)
    #expect(started.text.hasPrefix("How might we"))
    #expect(started.text.contains("time with families"))
    #expect(started.drafts.count == 2)
    #expect(try room.workbench.coached(started).startingPoint == nil, "it is there already")
  }

  @Test("keeps the ideas it was tried with, each once")
  func ideas() throws {
    let id = try room.question(1).id
    _ = try room.workbench.addIdeas(["call on Fridays", "a bench at the gate"], to: id, by: .keeper)
    let view = try room.workbench.addIdeas(["a bench at the gate", "tea"], to: id, by: .keeper)
    #expect(view.question.ideas == ["call on Fridays", "a bench at the gate", "tea"])
    #expect(throws: Failure.self) { try room.workbench.addIdeas(["ok", "  "], to: id, by: .keeper) }
  }
}
