import InquiryDomain
import InquiryWorkbench

extension WriteCase {
  /// What the district is asked for.
  static let barriers: [WriteCase] = [
    WriteCase("raiseBarrier", guarded: false) { room, actor in
      _ = try room.workbench.raiseBarrier(
        BarrierForm(text: "no zebra bus in the evening", category: .resources, owner: "zebra office"), in: room.north,
        by: actor)
    },
    WriteCase("raiseBarrier from a cause", guarded: false) { room, actor in
      _ = try room.workbench.raiseBarrier(BarrierForm(causeID: room.note(1).id), in: room.north, by: actor)
    },
    WriteCase("editBarrier", guarded: false, settles: true, prepare: Self.raised) { room, actor in
      _ = try room.workbench.editBarrier(
        room.barrier(1).id, BarrierForm(text: "no zebra at all", category: .skills, visibility: .network), by: actor)
    },
    WriteCase("assignBarrier", guarded: false, settles: true, prepare: Self.raised) { room, actor in
      _ = try room.workbench.assignBarrier(room.barrier(1).id, to: "zebra office", by: actor)
    },
    WriteCase("answerBarrier", guarded: false, settles: true, prepare: Self.raised) { room, actor in
      _ = try room.workbench.answerBarrier(room.barrier(1).id, .working, answer: "a zebra is coming", by: actor)
    },
    WriteCase("removeBarrier", guarded: false, prepare: Self.raised) { room, actor in
      try room.workbench.removeBarrier(room.barrier(1).id, by: actor)
    },
  ]

  private static func raised(_ room: Room) throws {
    _ = try room.workbench.raiseBarrier(
      BarrierForm(text: "no zebra bus"), in: room.north, by: room.actor(1))
  }
}
