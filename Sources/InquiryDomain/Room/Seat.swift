/// One person's place on one device; people without a phone share another's.
package struct Seat: Codable, Equatable, Sendable {
  package var deviceID: Identifier<Device>
  package var personID: Identifier<Person>
  /// Another device had this name first, and the facilitator has not said yes.
  package var waiting: Bool

  package init(deviceID: Identifier<Device>, personID: Identifier<Person>, waiting: Bool) {
    self.deviceID = deviceID
    self.personID = personID
    self.waiting = waiting
  }
}
