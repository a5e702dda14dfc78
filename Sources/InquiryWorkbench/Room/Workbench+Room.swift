package import InquiryDomain
import InquiryStore

extension Workbench {
  /// Opens a session to phones: makes its code the first time, and gives the same afterwards.
  ///
  /// Only a facilitator may.
  ///
  /// - Throws: `Failure` where the actor does not facilitate.
  package func openRoom(for session: Identifier<Session>, by actor: Actor) throws -> Room {
    try actor.mustFacilitate("let phones join")
    return try store.writeUnjournalled { db in
      if let room = try db.room(of: session) { return room }
      let room = Room(sessionID: session, code: try freshCode(db).text)
      try db.put(room)
      try db.forgetReceipts(before: ambient.now().adding(seconds: -30 * 86_400))
      return room
    }
  }

  private func freshCode(_ db: Reading) throws -> RoomCode {
    var dice = Dice(next: ambient.random)
    var code = RoomCode(using: &dice)
    while try db.room(code: code) != nil { code = RoomCode(using: &dice) }
    return code
  }

  /// A session's room; nil where phones were never let in.
  package func room(of session: Identifier<Session>) throws -> Room? { try read { try $0.room(of: session) } }

  /// Shuts the door to newcomers, or hides the wall, for everybody and on every screen.
  ///
  /// Only a facilitator may; what is not given stays.
  ///
  /// - Throws: `Failure` where the actor does not facilitate or the session has no room.
  package func setRoom(
    of session: Identifier<Session>, locked: Bool? = nil, blank: Bool? = nil, by actor: Actor
  ) throws -> Room {
    try actor.mustFacilitate(locked == nil ? "hide the wall" : "lock the room")
    return try store.writeUnjournalled { db in
      guard var room = try db.room(of: session) else { throw Self.noRoom }
      room.locked = locked ?? room.locked
      room.blank = blank ?? room.blank
      try db.put(room)
      return room
    }
  }

  static let noRoom = Failure(
    .notFound, "room.not-open", "No phones have been let into that session.", hint: "hmw serve --lan")

  /// The session that a code opens, with those on its roster, for the screen that asks who somebody is.
  ///
  /// - Throws: `Failure` where the code opens no room, or the room is locked or its session over.
  package func enter(code typed: String) throws -> (
    room: Room, session: Session, book: CohortBook, taken: Set<Identifier<Person>>
  ) {
    try read { db in
      let (room, session) = try door(typed, db)
      let taken = try db.seats(in: session.cohortID).filter { !$0.waiting }.map(\.personID)
      return (room, session, try Self.book(session.cohortID, in: db), Set(taken))
    }
  }

  func door(_ typed: String, _ db: Reading) throws -> (room: Room, session: Session) {
    guard let code = RoomCode(typed), let room = try db.room(code: code) else {
      throw Failure(
        .notFound, "room.wrong-code", "That code does not open a room here.",
        hint: "Look at the wall: four letters or digits, such as K T 7 M.")
    }
    let session = try db.get(room.sessionID)
    guard session.status != .finished else {
      throw Failure(
        .notAllowed, "room.over", "That session is over.", hint: "Ask your facilitator for today's code.")
    }
    guard !room.locked else {
      throw Failure(
        .notAllowed, "room.locked", "The room is locked: nobody new can join now.",
        hint: "Ask your facilitator to unlock it.")
    }
    return (room, session)
  }
}

/// The injected random numbers as the standard library wants them.
struct Dice: RandomNumberGenerator {
  let roll: @Sendable () -> UInt64
  init(next: @escaping @Sendable () -> UInt64) { roll = next }
  mutating func next() -> UInt64 { roll() }
}
