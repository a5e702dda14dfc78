import InquiryDomain
import InquiryWorkbench
import Testing

extension WriteCase {
  /// What the coach suggests, taken or refused, and what a question is tried with.
  static let coach: [WriteCase] = [
    WriteCase("acceptAdvice", prepare: Self.unsorted) { room, actor in
      _ = try room.workbench.acceptAdvice(on: [room.note(6).id, room.note(7).id], in: room.north, by: actor)
    },
    WriteCase("refuseAdvice", prepare: Self.unsorted) { room, actor in
      try room.workbench.refuseAdvice(on: [room.note(6).id, room.note(7).id], in: room.north, by: actor)
    },
    WriteCase("take", prepare: Self.unsorted) { room, actor in
      let advice = try #require(try room.workbench.noteAdvice(in: room.north, to: .keeper).last)
      _ = try room.workbench.take(advice, by: actor)
    },
    WriteCase("refuse", prepare: Self.unsorted) { room, actor in
      let advice = try #require(try room.workbench.noteAdvice(in: room.north, to: .keeper).last)
      try room.workbench.refuse(advice, by: actor)
    },
    WriteCase("acceptOffer", prepare: Self.alike) { room, actor in
      let query = GroupQuery(try room.north)
      let offer = try #require(try room.workbench.groupOffers(query, to: .keeper).offers.first)
      _ = try room.workbench.acceptOffer(offer.code, of: query, name: "zebra hours", by: actor)
    },
    WriteCase("acceptOffer without one of its notes", prepare: Self.alike) { room, actor in
      let query = GroupQuery(try room.north)
      let offer = try #require(try room.workbench.groupOffers(query, to: .keeper).offers.first)
      _ = try room.workbench.acceptOffer(offer.code, of: query, without: [offer.notes[0].id], by: actor)
    },
    WriteCase("refuseOffer", prepare: Self.alike) { room, actor in
      let query = GroupQuery(try room.north)
      let offer = try #require(try room.workbench.groupOffers(query, to: .keeper).offers.first)
      try room.workbench.refuseOffer(offer.code, of: query, by: actor)
    },
    WriteCase("addIdeas", guarded: false, settles: true) { room, actor in
      _ = try room.workbench.addIdeas(["zebra calls", "zebra walks"], to: room.question(1).id, by: actor)
    },
    WriteCase("useStartingPoint", guarded: false) { room in
      let need = try room.workbench.addNeed(
        "I needed time with zebra families so that I could listen", in: room.north, by: room.actor(1))
      _ = try room.workbench.connect(room.question(3).id, to: .init(needs: [need.id]), by: .keeper)
    } act: { room, actor in
      _ = try room.workbench.useStartingPoint(of: room.question(3).id, by: actor)
    },
  ]

  private static func unsorted(_ room: Room) throws {
    _ = try room.workbench.addCauses(
      ["No time in the schedule to meet zebra families", "We can't yet lead a hard zebra conversation"], hidden: false,
      in: room.north, by: .keeper)
  }

  private static func alike(_ room: Room) throws {
    _ = try room.workbench.addCauses(
      [
        "No interpreter at zebra conferences", "One interpreter for all zebra conferences",
        "Interpreters leave before conferences",
      ],
      category: .resources, hidden: false, in: room.north, by: .keeper)
  }
}
