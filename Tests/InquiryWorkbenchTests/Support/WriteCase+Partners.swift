import InquiryDomain
import InquiryWorkbench

extension WriteCase {
  static let partners: [WriteCase] =
    [
      WriteCase("formPartners") { room, actor in
        _ = try room.workbench.formPartners(in: room.cohort.id, by: actor)
      },
      WriteCase("formPartners anew") { room in
        _ = try room.workbench.formPartners(in: room.cohort.id, by: .keeper)
      } act: { room, actor in
        _ = try room.workbench.formPartners(in: room.cohort.id, anew: true, by: actor)
      },
      WriteCase("setPartners", settles: true) { room, actor in
        _ = try room.workbench.setPartners([room.person(1).id, room.person(4).id], in: room.cohort.id, by: actor)
      },
      WriteCase("setPartners out of a triad", settles: true) { room in
        _ = try room.workbench.formPartners(in: room.cohort.id, by: .keeper)
      } act: { room, actor in
        _ = try room.workbench.setPartners(
          [room.person(1).id, room.person(4).id, room.person(5).id], in: room.cohort.id, by: actor)
      },
      WriteCase("endPartnership") { room in
        _ = try room.workbench.formPartners(in: room.cohort.id, by: .keeper)
      } act: { room, actor in
        _ = try room.workbench.endPartnership(room.partnership(1).id, because: "zebra reasons", by: actor)
      },
      WriteCase("repairPartners") { room in
        _ = try room.workbench.formPartners(in: room.cohort.id, by: .keeper)
        try room.workbench.setLeft(true, person: room.person(5).id, in: room.cohort.id, by: .keeper)
      } act: { room, actor in
        _ = try room.workbench.repairPartners(in: room.cohort.id, by: actor)
      },
    ] + debriefs

  private static let debriefs: [WriteCase] = [
    WriteCase("addDebrief", guarded: false) { room, actor in
      _ = try room.workbench.addDebrief(room.talk(), in: room.cohort.id, by: actor)
    },
    WriteCase("addDebrief into both entries", guarded: false) { room in
      try room.entry(1, of: 1)
      try room.entry(2, of: 2)
    } act: { room, actor in
      let form = try room.talk { form in
        for index in form.turns.indices { form.turns[index].writesEntry = true }
        form.turns[0].about = (try? room.entry(2)).map { .entry($0.id) }
        form.turns[1].about = (try? room.entry(1)).map { .entry($0.id) }
        form.turns[1].next = .spread
        form.turns[1].nextStep = "show the zebra"
      }
      _ = try room.workbench.addDebrief(form, in: room.cohort.id, by: actor)
    },
    WriteCase("editDebrief", guarded: false) { room in
      _ = try room.keepTalk()
    } act: { room, actor in
      _ = try room.workbench.editDebrief(room.debrief(1).id, room.talk(), by: actor)
    },
    WriteCase("editDebrief in words alone", guarded: false, settles: true) { room in
      _ = try room.keepTalk()
    } act: { room, actor in
      var form = DebriefForm()
      form.turns = [DebriefForm.Turn(try room.person(1).id)]
      form.turns[0].insight = "no zebra at all"
      form.turns[0].withdrawsNoticed = true
      form.minutes = 25
      _ = try room.workbench.editDebrief(room.debrief(1).id, form, by: actor)
    },
    WriteCase("removeDebrief", guarded: false) { room in
      _ = try room.keepTalk()
    } act: { room, actor in
      try room.workbench.removeDebrief(room.debrief(1).id, by: actor)
    },
  ]
}

extension Room {
  func partnership(_ number: Int) throws -> Partnership {
    try workbench.numbered(number, in: cohort.id, as: "partnership")
  }

  func debrief(_ number: Int) throws -> Debrief { try workbench.numbered(number, in: cohort.id, as: "debrief") }
}
