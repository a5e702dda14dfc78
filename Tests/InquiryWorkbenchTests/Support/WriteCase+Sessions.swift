import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench

extension WriteCase {
  static let sessions: [WriteCase] = [
    WriteCase("planSession") { room, actor in
      _ = try room.workbench.planSession(
        in: room.cohort.id, title: "zebra evening", start: TestAmbient.start, protocols: ["microlab", "chalk_talk"],
        by: actor)
    },
    WriteCase("editSession", settles: true) { room, actor in
      _ = try room.workbench.editSession(
        room.session(2).id, title: "zebra noon", start: TestAmbient.start, protocols: ["chalk_talk"],
        focus: "zebra", produces: "zebra notes", meanwhile: "watch zebras", by: actor)
    },
    WriteCase("removeSession") { room in
      _ = try room.workbench.setPresence(.absent, of: [room.person(1).id], in: room.session(2).id, by: .keeper)
      _ = try room.workbench.formPairs(in: room.session(2).id, by: .keeper)
    } act: { room, actor in
      try room.workbench.removeSession(room.session(2).id, by: actor)
    },
    WriteCase("setPresence", settles: true) { room, actor in
      try room.workbench.setPresence(
        .present, of: [room.person(1).id, room.person(2).id], in: room.session(1).id, by: actor)
    },
    WriteCase("setPresence again", settles: true) { room in
      try room.workbench.setPresence(.present, of: [room.person(1).id], in: room.session(1).id, by: .keeper)
    } act: { room, actor in
      try room.workbench.setPresence(.absent, of: [room.person(1).id], in: room.session(1).id, by: actor)
    },
    WriteCase("formPairs") { room, actor in _ = try room.workbench.formPairs(in: room.session(1).id, by: actor) },
    WriteCase("formPairs anew") { room in
      _ = try room.workbench.formPairs(in: room.session(1).id, by: .keeper)
      _ = try room.workbench.setPresence(.absent, of: [room.person(1).id], in: room.session(1).id, by: .keeper)
    } act: { room, actor in
      _ = try room.workbench.formPairs(in: room.session(1).id, by: actor)
    },
    event(.next), event(.pause), event(.extend(minutes: 5)), event(.extend(minutes: -1)), event(.finish),
    event(.back, after: [.next]), event(.resume, after: [.pause]), event(.reopen, after: [.finish]),
    event(.start, of: 2, after: [.finish]),
    WriteCase("apply reveal") { room in
      try room.walkToHiddenStep()
      _ = try room.workbench.addCauses(["zebra six", "zebra seven"], in: room.north, by: room.actor(2))
    } act: { room, actor in
      _ = try room.workbench.apply(.reveal, to: room.session(1).id, by: actor)
    },
  ]

  private static func event(_ event: WalkEvent, of session: Int = 1, after before: [WalkEvent] = []) -> WriteCase {
    WriteCase("apply \(event.word)\(event.amount.map { " \($0)" } ?? "") of \(session)") { room in
      for event in before { _ = try room.workbench.apply(event, to: room.session(1).id, by: .keeper) }
    } act: { room, actor in
      _ = try room.workbench.apply(event, to: room.session(session).id, by: actor)
    }
  }
}
