import GRDB
package import InquiryDomain

extension Room: FetchableRecord {}
extension Seat: FetchableRecord {}
extension PersonalPIN: FetchableRecord {}
extension Device: FetchableRecord {}

extension Reading {
  /// A session's room; nil where phones were never let in.
  package func room(of session: Identifier<Session>) throws -> Room? {
    try Room.fetchOne(
      db, sql: "SELECT sessionID, code, locked, blank FROM room WHERE sessionID = ?", arguments: [session.text])
  }

  /// The room that a code opens.
  package func room(code: RoomCode) throws -> Room? {
    try Room.fetchOne(
      db, sql: "SELECT sessionID, code, locked, blank FROM room WHERE code = ?", arguments: [code.text])
  }

  /// The device whose cookie has this hash.
  package func device(tokenHash: String) throws -> Device? {
    try Device.fetchOne(db, sql: "SELECT * FROM device WHERE tokenHash = ?", arguments: [tokenHash])
  }

  /// The device of that identifier.
  package func device(_ id: Identifier<Device>) throws -> Device? {
    try Device.fetchOne(db, sql: "SELECT * FROM device WHERE id = ?", arguments: [id.text])
  }

  /// Everyone with a place on a device, those who wait to be admitted included.
  package func seats(on device: Identifier<Device>) throws -> [Seat] {
    try Seat.fetchAll(db, sql: "SELECT * FROM seat WHERE deviceID = ?", arguments: [device.text])
  }

  /// All places of a cohort's people on its devices.
  package func seats(in cohort: Identifier<Cohort>) throws -> [Seat] {
    try Seat.fetchAll(
      db,
      sql: "SELECT seat.* FROM device JOIN seat ON seat.deviceID = device.id WHERE device.cohortID = ?",
      arguments: [cohort.text])
  }

  /// What is kept of a person's PIN; nil where none was set.
  package func pin(of person: Identifier<Person>) throws -> PersonalPIN? {
    try PersonalPIN.fetchOne(db, sql: "SELECT * FROM pin WHERE personID = ?", arguments: [person.text])
  }
}
