import InquiryDomain
import InquiryWorkbench

extension Console {
  /// The card with which phones join, as `hmw serve` showed it in its own window.
  func showJoinCard() throws {
    guard let card = try joinCard() else {
      return say("Phones can't join now. Let them in from another window: hmw serve --lan")
    }
    show([""] + card.lines(on: screen) + [""])
    if try bench.room(of: sessionID)?.locked == true {
      say("The room is locked: nobody new can come in until it is unlocked on the wall.")
    }
  }

  /// One line at the beginning while phones can join.
  func showPhones() throws {
    guard let card = try joinCard(), let origin = card.origins.first, let code = card.code else { return }
    show([""])
    say("Phones join at \(origin) with the code \(code.spaced) · qr shows the square")
  }

  /// Nil where no server lets phones into this session now.
  private func joinCard() throws -> JoinCard? {
    guard let memory = try ServeMemory(in: bench), memory.session == sessionID, !memory.origins.isEmpty,
      let room = try bench.room(of: sessionID), memory.isRunning
    else { return nil }
    return JoinCard(origins: memory.origins, code: RoomCode(room.code))
  }
}
