import InquiryDomain
import InquiryTestSupport
import InquiryWorkbench

extension WriteCase {
  /// The year's plan, and what people promise at the end of a session.
  static let calendar: [WriteCase] = [
    WriteCase("planYear", settles: true) { room, actor in
      _ = try room.workbench.planYear(room.year, in: room.cohort.id, by: actor)
    },
    WriteCase("planYear late and long", settles: true) { room, actor in
      var form = room.year
      form.late = true
      form.skeleton = .long
      _ = try room.workbench.planYear(form, in: room.cohort.id, by: actor)
    },
    WriteCase("addCommitment", guarded: false) { room, actor in
      _ = try room.workbench.addCommitment(
        PromiseForm(personID: room.person(1).id, text: "call every zebra", dueOn: CivilDate("2026-03-06")),
        in: room.north, by: actor)
    },
    WriteCase("addCommitment for its owner alone", guarded: false) { room, actor in
      _ = try room.workbench.addCommitment(
        PromiseForm(text: "rest, zebra", visibility: .private), in: room.north, by: actor)
    },
    WriteCase("editCommitment", guarded: false, settles: true, prepare: Self.promised) { room, actor in
      _ = try room.workbench.editCommitment(
        room.promise(1).id, PromiseForm(text: "greet a zebra", dueOn: CivilDate("2026-03-09"), visibility: .cohort),
        by: actor)
    },
    WriteCase("finishCommitment", guarded: false, settles: true, prepare: Self.promised) { room, actor in
      _ = try room.workbench.finishCommitment(room.promise(1).id, by: actor)
    },
    WriteCase("finishCommitment and open it again", guarded: false, settles: true) { room in
      try promised(room)
      _ = try room.workbench.finishCommitment(room.promise(1).id, by: .keeper)
    } act: { room, actor in
      _ = try room.workbench.finishCommitment(room.promise(1).id, done: false, by: actor)
    },
    WriteCase("removeCommitment", guarded: false, prepare: Self.promised) { room, actor in
      try room.workbench.removeCommitment(room.promise(1).id, by: actor)
    },
  ]

  @Sendable private static func promised(_ room: Room) throws {
    _ = try room.workbench.addCommitment(PromiseForm(text: "zebra calls"), in: room.north, by: room.actor(1))
  }
}

extension Room {
  /// Four days from a Tuesday in March on; the session that is planned already takes the first.
  var year: YearForm {
    YearForm(
      days: (0..<4).map { TestAmbient.start.adding(seconds: Double(14 + 28 * $0) * 86_400) }, sharesMonth: false)
  }

  func promise(_ number: Int) throws -> Commitment {
    try workbench.numbered(number, in: cohort.id, as: "promise")
  }
}
