import InquiryDomain
import InquiryWorkbench

extension WriteCase {
  static let entries: [WriteCase] = [
    WriteCase("addStory", guarded: false) { room, actor in
      let form = StoryForm(
        tellerID: try room.person(1).id, happened: "zebra", about: "zebra", surprise: "zebra", quotes: ["zebra", "z"],
        visibility: .cohort)
      _ = try room.workbench.addStory(form, in: room.north, by: actor)
    },
    WriteCase("editStory", guarded: false) { room, actor in
      _ = try room.workbench.editStory(
        room.story(1).id, StoryForm(happened: "zebra gone", quotes: ["zebra?"], visibility: .public), by: actor)
    },
    WriteCase("editStory in words alone", guarded: false, settles: true) { room, actor in
      _ = try room.workbench.editStory(room.story(1).id, StoryForm(about: "a zebra"), by: actor)
    },
    WriteCase("removeStory", guarded: false) { room, actor in
      try room.workbench.removeStory(room.story(2).id, by: actor)
    },
    WriteCase("addNeed", guarded: false) { room, actor in
      _ = try room.workbench.addNeed(
        "zebra rest", owner: room.person(1).id, story: room.story(1).id, visibility: .pair, in: room.north, by: actor)
    },
    WriteCase("editNeed", guarded: false, settles: true) { room, actor in
      _ = try room.workbench.editNeed(
        room.need(1).id, text: "zebra space", story: room.story(2).id, visibility: .cohort, by: actor)
    },
    WriteCase("removeNeed", guarded: false) { room in
      _ = try room.workbench.addNeed("zebra food", in: room.north, by: room.actor(1))
    } act: { room, actor in
      try room.workbench.removeNeed(room.need(3).id, by: actor)
    },
    WriteCase("addCheck", guarded: false) { room, actor in
      _ = try room.workbench.addCheck(fullCheck(room), in: room.north, by: actor)
    },
    WriteCase("editCheck", guarded: false) { room, actor in
      var form = try fullCheck(room)
      form.ownerID = nil
      _ = try room.workbench.editCheck(room.check(1).id, form, by: actor)
    },
    WriteCase("editCheck in words alone", guarded: false, settles: true) { room, actor in
      var form = CheckForm()
      form.situation = "zebra waits"
      form.outcome = .held
      _ = try room.workbench.editCheck(room.check(1).id, form, by: actor)
    },
    WriteCase("removeCheck", guarded: false) { room, actor in
      try room.workbench.removeCheck(room.check(1).id, by: actor)
    },
  ]

  private static func fullCheck(_ room: Room) throws -> CheckForm {
    var form = CheckForm()
    form.ownerID = try room.person(1).id
    form.peerID = try room.person(2).id
    form.secondPeerID = try room.person(3).id
    form.storyID = try room.story(1).id
    form.needID = try room.need(1).id
    form.situation = "zebra"
    form.assumption = "zebra"
    form.about = .families
    form.conclusion = "zebra"
    form.rung = .belief
    form.missingVoice = "zebra"
    form.alternatives = ["zebra", "zebra"]
    form.peerQuestions = ["zebra?"]
    form.outcome = .revised
    form.revisedText = "zebra"
    form.test = "zebra"
    form.confidenceBefore = 4
    form.confidenceAfter = 2
    form.visibility = .private
    form.evidence = [.init(side: .for, kind: .saw, text: "zebra"), .init(side: .against, kind: .hunch, text: "zebra")]
    return form
  }

  static let wall: [WriteCase] = [
    WriteCase("addCauses", guarded: false) { room, actor in
      _ = try room.workbench.addCauses(
        ["zebra 6", "zebra 7"], category: .dispositions, author: room.person(1).id, hidden: true, in: room.north,
        by: actor)
    },
    WriteCase("editCause", guarded: false, settles: true) { room, actor in
      _ = try room.workbench.editCause(
        room.note(1).id, text: "zebra new", reach: .influence, secondary: .knowledge, by: actor)
    },
    WriteCase("move", settles: true) { room, actor in
      _ = try room.workbench.move([room.note(3).id, room.note(5).id], to: .knowledge, by: actor)
    },
    WriteCase("move out of a group that is empty then", settles: true) { room, actor in
      _ = try room.workbench.move([room.note(1).id, room.note(2).id], to: .knowledge, by: actor)
    },
    WriteCase("removeCauses", guarded: false) { room, actor in
      try room.workbench.removeCauses([room.note(3).id], by: actor)
    },
    WriteCase("removeCauses and their group", guarded: false) { room in
      try room.workbench.takeOut([room.note(1).id], by: .keeper)
    } act: { room, actor in
      try room.workbench.removeCauses([room.note(2).id], by: actor)
    },
    WriteCase("mergeCauses") { room, actor in
      _ = try room.workbench.mergeCauses(room.note(3).id, [room.note(1).id, room.note(4).id], by: actor)
    },
    WriteCase("group", settles: true) { room, actor in
      _ = try room.workbench.group([room.note(3).id, room.note(5).id], name: "zebra 2", by: actor)
    },
    WriteCase("group into another column", settles: true) { room, actor in
      _ = try room.workbench.group(
        [room.note(1).id, room.note(4).id], name: "zebra 3", category: .knowledge, by: actor)
    },
    WriteCase("group into one that is there", settles: true) { room, actor in
      _ = try room.workbench.group([room.note(3).id], name: "Zebra Greeting", by: actor)
    },
    WriteCase("group anew") { room, actor in
      _ = try room.workbench.group([room.note(1).id, room.note(2).id], name: "zebra others", by: actor)
    },
    WriteCase("ungroup") { room, actor in _ = try room.workbench.ungroup(room.group(1).id, by: actor) },
    WriteCase("takeOut", settles: true) { room, actor in try room.workbench.takeOut([room.note(1).id], by: actor) },
    WriteCase("takeOut all") { room, actor in try room.workbench.takeOut([room.note(1).id, room.note(2).id], by: actor)
    },
    WriteCase("renameGroup", settles: true) { room, actor in
      _ = try room.workbench.renameGroup(room.group(1).id, to: "zebra welcome", by: actor)
    },
  ]
}
