/// A session's door to phones: its code, and whether it is shut or the wall hidden for a while.
package struct Room: Codable, Equatable, Sendable {
  package var sessionID: Identifier<Session>
  /// One of `RoomCode`'s texts.
  package var code: String
  /// Nobody new may come in.
  package var locked: Bool
  /// The wall shows nothing, so that everybody listens.
  package var blank: Bool

  package init(sessionID: Identifier<Session>, code: String, locked: Bool = false, blank: Bool = false) {
    self.sessionID = sessionID
    self.code = code
    self.locked = locked
    self.blank = blank
  }
}
