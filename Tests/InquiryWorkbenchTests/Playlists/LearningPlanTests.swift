import InquiryDomain
import InquiryWorkbench
import Testing

@Suite("Plans to learn")
struct LearningPlanTests {
  private func planned(_ form: (Room) throws -> LearningForm) throws -> (Room, LearningPlan) {
    let room = try Room()
    try room.workbench.bringLibrary()
    return (room, try room.workbench.addLearningPlan(form(room), in: room.north, by: room.actor(1)))
  }

  @Test("alone are of one person, and as partners of two or three")
  func modes() throws {
    let (room, alone) = try planned { LearningForm(resourceID: try $0.resource(3).id) }
    #expect(alone.mode == .alone && alone.holders.count == 1)
    #expect(alone.sessionID == (try room.session(1).id))
    let three = try room.workbench.editLearningPlan(
      alone.id, LearningForm(partnerIDs: [room.person(2).id, room.person(3).id]), by: room.actor(1))
    #expect(three.mode == .partners && three.holders.count == 3)
    #expect(
      try room.workbench.editLearningPlan(alone.id, LearningForm(goal: "zebra"), by: room.actor(3)).goal == "zebra")
    for partners in [[try room.person(1).id], [try room.person(2).id, try room.person(2).id]] {
      #expect(throws: Failure.self) {
        _ = try room.workbench.editLearningPlan(alone.id, LearningForm(partnerIDs: partners), by: room.actor(1))
      }
    }
    #expect(throws: Failure.self) {
      _ = try room.workbench.addLearningPlan(LearningForm(), in: room.north, by: room.actor(1))
    }
  }

  @Test("put what was made among the resources and into their list, for what it builds")
  func product() throws {
    let (room, plan) = try planned { room in
      LearningForm(
        partnerIDs: [try room.person(2).id], playlistID: try room.workbench.playlist("2").playlist.id, product: "script"
      )
    }
    let form = ResourceForm(title: "Greeting script", kind: .example, minutes: 5, note: "Say it aloud once.")
    let made = try room.workbench.recordProduct(of: plan.id, form, by: room.actor(2))
    let list = try room.workbench.playlist("2")
    #expect(list.resources.last == made.product)
    #expect(made.product?.builds == list.playlist.builds)
    #expect(made.product?.slug == "greeting-script")
    #expect(made.plan.status == .done)
    let found = try room.workbench.match(.words("greeting script"), in: room.cohort.id, to: room.viewer(5))
    #expect(found.resources.first?.resource.id == made.product?.id)
    let again = #expect(throws: Failure.self) {
      _ = try room.workbench.recordProduct(of: plan.id, form, by: room.actor(1))
    }
    #expect(again?.code == "learn.made")
  }

  @Test("let no name travel with what was made")
  func scrub() throws {
    let (room, plan) = try planned { LearningForm(partnerIDs: [try $0.person(2).id], product: "script") }
    let form = ResourceForm(title: "What Ben Cole says", kind: .example)
    let failure = #expect(throws: Failure.self) {
      _ = try room.workbench.recordProduct(of: plan.id, form, by: room.actor(1))
    }
    #expect(failure?.code == "scrub.findings")
    #expect(throws: Failure.self) {
      _ = try room.workbench.recordProduct(
        of: plan.id, ResourceForm(title: "A book", kind: .reading), by: room.actor(1))
    }
    #expect(throws: Failure.self) {
      _ = try room.workbench.recordProduct(of: plan.id, ResourceForm(title: "Ours", kind: .example), by: room.actor(4))
    }
    let made = try room.workbench.recordProduct(of: plan.id, form, acceptsFindings: true, by: room.actor(1))
    #expect(made.product?.title == "What Ben Cole says")
  }

  @Test("that are private are their owner's alone, in lists, by number and in the history")
  func privatePlan() throws {
    let (room, plan) = try planned {
      LearningForm(resourceID: try $0.resource(3).id, goal: "zebra", visibility: .private)
    }
    for viewer in [try room.viewer(2), .keeper] {
      #expect(try room.workbench.learningPlans(in: room.cohort.id, to: viewer).isEmpty)
      #expect(throws: Failure.self) {
        _ = try room.workbench.learningPlan(plan.number, in: room.cohort.id, to: viewer)
      }
    }
    #expect(try room.workbench.learningPlans(in: room.cohort.id, to: room.viewer(1)).count == 1)
    #expect(try room.history().first?.sentence == "planned to learn")
    #expect(throws: Failure.self) {
      _ = try room.workbench.editLearningPlan(plan.id, LearningForm(status: .dropped), by: .keeper)
    }
  }
}
