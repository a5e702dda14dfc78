import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench
import Testing

@Suite("Words on their way to more people")
struct ScrubGateTests {
  private let room: Room
  private let ana: Actor

  init() throws {
    room = try Room()
    ana = try room.actor(1)
    _ = try room.workbench.addStory(
      StoryForm(happened: "Ben Cole's clerk at Hill Elementary sent a mother away", visibility: .private),
      in: room.north, by: ana)
  }

  @Test("that tell who somebody is stop until a person has read them", arguments: [Tier.community, .network, .public])
  func stopped(_ tier: Tier) throws {
    let story = try room.story(3)
    let before = try room.dump()
    let failure = #expect(throws: Failure.self) {
      try room.workbench.editStory(story.id, StoryForm(visibility: tier), by: ana)
    }
    #expect(failure?.code == "scrub.findings")
    #expect(failure?.message.contains("Ben Cole") == true)
    #expect(try room.dump() == before)
    var form = StoryForm(visibility: tier)
    form.acceptsFindings = true
    #expect(try room.workbench.editStory(story.id, form, by: ana).visibility == tier)
  }

  @Test("go on once they are changed, in the same step")
  func changed() throws {
    let form = StoryForm(happened: "A colleague who greets families sent a mother away", visibility: .cohort)
    #expect(try room.workbench.editStory(room.story(3).id, form, by: ana).visibility == .cohort)
  }

  @Test("may always travel less far")
  func narrower() throws {
    var form = StoryForm(visibility: .network)
    form.acceptsFindings = true
    _ = try room.workbench.editStory(room.story(3).id, form, by: ana)
    #expect(try room.workbench.editStory(room.story(3).id, StoryForm(visibility: .pair), by: ana).visibility == .pair)
  }

  @Test("of a need and of a check's evidence are read too")
  func others() throws {
    let need = try room.workbench.addNeed("Time with Cy Park", visibility: .private, in: room.north, by: ana)
    #expect(throws: Failure.self) { try room.workbench.editNeed(need.id, visibility: .cohort, by: ana) }
    #expect(
      try room.workbench.editNeed(need.id, visibility: .cohort, acceptsFindings: true, by: ana).visibility == .cohort)
    var form = CheckForm()
    form.assumption = "they have no time"
    form.evidence = [.init(side: .for, kind: .heard, text: "Eli Moss said so")]
    let check = try room.workbench.addCheck(form, in: room.north, by: ana)
    var wider = CheckForm()
    wider.visibility = .community
    let failure = #expect(throws: Failure.self) { try room.workbench.editCheck(check.id, wider, by: ana) }
    #expect(failure?.code == "scrub.findings")
  }
}
