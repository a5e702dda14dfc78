import InquiryDomain
import InquiryStore
import InquiryWorkbench
import Testing

extension WriteCase {
  /// What people take up of playlists, and how they plan to learn.
  static let learning: [WriteCase] = [
    WriteCase("startResource", guarded: false, settles: true, prepare: Self.library) { room, actor in
      _ = try room.workbench.startResource(room.resource(3).id, UseForm(), in: room.north, by: actor)
    },
    WriteCase("finishResource", guarded: false, settles: true, prepare: Self.library) { room, actor in
      _ = try room.workbench.finishResource(
        room.resource(3).id, UseForm(word: "zebra talk"), in: room.north, by: actor)
    },
    WriteCase("finishResource for nobody else", guarded: false, settles: true, prepare: Self.library) { room, actor in
      _ = try room.workbench.finishResource(
        room.resource(3).id, UseForm(word: "zebra talk", visibility: .private), in: room.north, by: actor)
    },
    WriteCase("editUse", guarded: false, settles: true) { room in
      try Self.library(room)
      _ = try room.workbench.startResource(room.resource(3).id, UseForm(), in: room.north, by: room.actor(1))
    } act: { room, actor in
      let use = try #require(try room.uses().first)
      _ = try room.workbench.editUse(use.id, UseForm(word: "zebra hours", visibility: .network), by: actor)
    },
    WriteCase("addLearningPlan", guarded: false, prepare: Self.library) { room, actor in
      let form = LearningForm(
        partnerIDs: [try room.person(2).id], playlistID: try room.workbench.playlist("1").playlist.id,
        product: "a zebra script", audience: "zebra offices")
      _ = try room.workbench.addLearningPlan(form, in: room.north, by: actor)
    },
    WriteCase("addLearningPlan alone and private", guarded: false, prepare: Self.library) { room, actor in
      let form = LearningForm(resourceID: try room.resource(3).id, goal: "zebra", visibility: .private)
      _ = try room.workbench.addLearningPlan(form, in: room.north, by: actor)
    },
    WriteCase("editLearningPlan", guarded: false, settles: true, prepare: Self.planned) { room, actor in
      let form = LearningForm(
        partnerIDs: [try room.person(2).id, try room.person(3).id], goal: "zebra time", status: .dropped)
      _ = try room.workbench.editLearningPlan(room.plan(1).id, form, by: actor)
    },
    WriteCase("recordProduct", guarded: false, prepare: Self.planned) { room, actor in
      let form = ResourceForm(title: "Zebra greetings", kind: .example, minutes: 5, note: "zebra")
      _ = try room.workbench.recordProduct(of: room.plan(1).id, form, by: actor)
    },
  ]

  private static func library(_ room: Room) throws { try room.workbench.bringLibrary() }

  private static func planned(_ room: Room) throws {
    try room.workbench.bringLibrary()
    let form = LearningForm(
      partnerIDs: [try room.person(2).id], playlistID: try room.workbench.playlist("1").playlist.id, product: "zebra")
    _ = try room.workbench.addLearningPlan(form, in: room.north, by: room.actor(1))
  }
}

extension Room {
  func resource(_ number: Int) throws -> Resource { try workbench.resource("\(number)").resource }

  func uses() throws -> [ResourceUse] { try workbench.store.read { try $0.all(ResourceUse.self, in: cohort.id) } }

  func plan(_ number: Int) throws -> LearningPlan {
    try workbench.numbered(number, in: cohort.id, as: "learn")
  }
}
