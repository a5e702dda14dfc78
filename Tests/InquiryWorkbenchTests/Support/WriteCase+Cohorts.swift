import InquiryDomain
import InquiryWorkbench

extension WriteCase {
  static let settings: [WriteCase] = [
    WriteCase("createCohort") { room, actor in
      _ = try room.workbench.createCohort(name: "Fresno", timeZone: "UTC", by: actor)
    },
    WriteCase("setUp") { room, actor in
      let plan = NewCohort(
        name: "Fresno", timeZone: "UTC", people: [NewMember(name: "Gil", school: "Mesa"), NewMember(name: "Hue")],
        communities: [NewCommunity(name: "East", challenge: "zebra", members: ["Gil"])], norms: ["zebra"],
        sessions: [nil])
      _ = try room.workbench.setUp(plan, by: actor)
    },
    WriteCase("editCohort", settles: true) { room, actor in
      _ = try room.workbench.editCohort(room.cohort.id, name: "Oakland leaders", timeZone: "UTC", by: actor)
    },
    WriteCase("removeCohort") { room, actor in
      try room.workbench.removeCohort(room.cohort.id, confirmation: "Oakland", by: actor)
    },
    WriteCase("removeCohort with a vote, an inquiry and pairs") { room in
      _ = try room.adopt()
      _ = try room.workbench.keep(room.question(2).id, by: .keeper)
      _ = try room.workbench.keep(room.question(3).id, by: .keeper)
      _ = try room.workbench.cast([2, 3], in: room.openVote().vote.id, voter: room.person(1).id, by: .keeper)
      _ = try room.workbench.closeVote(room.vote(1).id, by: .keeper)
      _ = try room.workbench.formPairs(in: room.session(1).id, by: .keeper)
      _ = try room.workbench.mergeCauses(room.note(1).id, [room.note(3).id], by: .keeper)
      _ = try room.workbench.setPresence(.absent, of: [room.person(3).id], in: room.session(1).id, by: .keeper)
    } act: { room, actor in
      try room.workbench.removeCohort(room.cohort.id, confirmation: "oakland", by: actor)
    },
    WriteCase("addNorm") { room, actor in
      _ = try room.workbench.addNorm("zebra: speak last", revisitOn: "2026-05-01", to: room.cohort.id, by: actor)
    },
    WriteCase("editNorm", settles: true) { room, actor in
      _ = try room.workbench.editNorm(room.norm(1).id, text: "zebra: wait", revisitOn: "2026-06-01", by: actor)
    },
    WriteCase("removeNorm") { room, actor in try room.workbench.removeNorm(room.norm(1).id, by: actor) },
  ]

  static let roster: [WriteCase] = [
    WriteCase("addPeople") { room, actor in
      let newcomers = [
        NewMember(name: "Gil", school: "Mesa", community: "East"), NewMember(name: "Hue", school: "Mesa"),
      ]
      _ = try room.workbench.addPeople(newcomers, to: room.cohort.id, by: actor)
    },
    WriteCase("editPerson", settles: true) { room, actor in
      _ = try room.workbench.editPerson(
        room.person(1).id, in: room.cohort.id, name: "Ana R. Ruiz", school: "Mesa", role: .networkLead, by: actor)
    },
    WriteCase("setLeft", settles: true) { room, actor in
      try room.workbench.setLeft(true, person: room.person(1).id, in: room.cohort.id, by: actor)
    },
    WriteCase("setLeft and back", settles: true) { room in
      try room.workbench.setLeft(true, person: room.person(1).id, in: room.cohort.id, by: .keeper)
    } act: { room, actor in
      try room.workbench.setLeft(false, person: room.person(1).id, in: room.cohort.id, by: actor)
    },
    WriteCase("renameSchool", settles: true) { room, actor in
      _ = try room.workbench.renameSchool(room.school(1).id, to: "Lakeview Academy", by: actor)
    },
    WriteCase("mergeSchools") { room, actor in
      try room.workbench.mergeSchools(room.school(2).id, room.school(3).id, by: actor)
    },
    WriteCase("addCommunity") { room, actor in
      let members = [try room.person(1).id, try room.person(4).id]
      _ = try room.workbench.addCommunity(
        name: "East", challenge: "zebra", reason: "zebra", members: members, to: room.cohort.id, by: actor)
    },
    WriteCase("editCommunity", settles: true) { room, actor in
      _ = try room.workbench.editCommunity(
        room.community(1).id, name: "Northern", challenge: "zebra gates", reason: "zebra", by: actor)
    },
    WriteCase("assign", settles: true) { room, actor in
      try room.workbench.assign(
        [room.person(1).id, room.person(2).id], to: room.community(2).id, in: room.cohort.id, by: actor)
    },
    WriteCase("assign to none", settles: true) { room, actor in
      try room.workbench.assign([room.person(1).id], to: nil, in: room.cohort.id, by: actor)
    },
    WriteCase("removeCommunity") { room, actor in try room.workbench.removeCommunity(room.community(2).id, by: actor) },
  ]
}
