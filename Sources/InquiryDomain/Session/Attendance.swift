/// Whether a member was there.
package struct Attendance: Entity {
  /// Whether somebody counts when pairs are formed; without a mark they count as present.
  package enum Presence: String, Codable, CaseIterable, Sendable {
    case present, absent
  }

  package static let table = "attendance"
  package var id: Identifier<Attendance>
  package var sessionID: Identifier<Session>
  package var personID: Identifier<Person>
  package var presence: Presence

  package init(
    id: Identifier<Attendance>, sessionID: Identifier<Session>, personID: Identifier<Person>, presence: Presence
  ) {
    self.id = id
    self.sessionID = sessionID
    self.personID = personID
    self.presence = presence
  }
}
