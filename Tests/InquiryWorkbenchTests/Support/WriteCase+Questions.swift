import InquiryDomain
import InquiryWorkbench

extension WriteCase {
  static let questions: [WriteCase] = [
    WriteCase("addQuestion", guarded: false) { room, actor in
      let sources = Workbench.Sources(causes: [try room.note(3).id], needs: [try room.need(1).id])
      _ = try room.workbench.addQuestion(
        "ask every zebra", from: sources, author: room.person(1).id, in: room.north, by: actor)
    },
    WriteCase("draft", guarded: false, settles: true) { room, actor in
      _ = try room.workbench.draft("greet each zebra", of: room.question(1).id, by: actor)
    },
    WriteCase("use", guarded: false, settles: true) { room in
      _ = try room.workbench.draft("greet each zebra", of: room.question(1).id, by: .keeper)
    } act: { room, actor in
      _ = try room.workbench.use(draft: 1, of: room.question(1).id, by: actor)
    },
    WriteCase("connect", guarded: false, settles: true) { room, actor in
      let sources = Workbench.Sources(causes: [try room.note(4).id], needs: [try room.need(1).id])
      _ = try room.workbench.connect(room.question(2).id, to: sources, by: actor)
    },
    WriteCase("keep", guarded: false, settles: true) { room, actor in
      _ = try room.workbench.keep(room.question(3).id, reason: "zebra said so", by: actor)
    },
    WriteCase("park", guarded: false, settles: true) { room, actor in
      _ = try room.workbench.park(room.question(1).id, by: actor)
    },
    WriteCase("park with an open vote", guarded: false) { room in
      _ = try room.workbench.cast([1, 2], in: room.openVote().vote.id, by: .keeper)
    } act: { room, actor in
      _ = try room.workbench.park(room.question(1).id, by: actor)
    },
    WriteCase("mergeQuestions") { room, actor in
      _ = try room.workbench.mergeQuestions(room.question(2).id, [room.question(1).id, room.question(3).id], by: actor)
    },
  ]

  static let votes: [WriteCase] = [
    WriteCase("openVote") { room, actor in
      _ = try room.workbench.openVote(on: .questions, dots: 3, perOption: 1, in: room.north, by: actor)
    },
    WriteCase("openVote on the wall") { room, actor in
      _ = try room.workbench.openVote(on: .causes, in: room.north, by: actor)
    },
    WriteCase("closeVote") { room in
      _ = try room.workbench.cast([1, 2], in: room.openVote().vote.id, voter: room.person(1).id, by: .keeper)
    } act: { room, actor in
      _ = try room.workbench.closeVote(room.vote(1).id, by: actor)
    },
  ]

  static let inquiries: [WriteCase] = [
    WriteCase("adopt") { room, actor in
      _ = try room.workbench.adopt(room.question(1).id, dissent: "zebra doubts", by: actor)
    },
    WriteCase("reword", guarded: false) { room in
      _ = try room.adopt()
    } act: { room, actor in
      _ = try room.workbench.reword(room.inquiry(1).id, as: "welcome every zebra", because: "zebra evidence", by: actor)
    },
    WriteCase("reflect", guarded: false) { room in
      _ = try room.adopt()
    } act: { room, actor in
      _ = try room.workbench.reflect(
        "zebra, we now think", on: room.inquiry(1).id, session: room.session(1).id, by: actor)
    },
    WriteCase("editInquiry") { room in
      _ = try room.adopt()
    } act: { room, actor in
      _ = try room.workbench.editInquiry(room.inquiry(1).id, dissent: "more zebra doubts", close: true, by: actor)
    },
    WriteCase("editInquiry to close it", settles: true) { room in
      _ = try room.adopt()
    } act: { room, actor in
      _ = try room.workbench.editInquiry(room.inquiry(1).id, close: true, by: actor)
    },
  ]
}
