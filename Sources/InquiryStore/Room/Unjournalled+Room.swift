import GRDB
package import InquiryDomain

extension Unjournalled {
  /// Keeps a room, in place of what was known of it.
  package func put(_ room: Room) throws {
    try db.execute(
      sql: """
        INSERT INTO room(sessionID, code, locked, blank) VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT (sessionID) DO UPDATE SET code = ?2, locked = ?3, blank = ?4
        """, arguments: [room.sessionID.text, room.code, room.locked, room.blank])
  }

  /// Keeps a device, in place of what was known of it.
  package func put(_ device: Device) throws {
    try db.execute(
      sql: """
        INSERT INTO device(id, tokenHash, cohortID, personID, leads, openUntil, joinedAt)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
        ON CONFLICT (id) DO UPDATE SET personID = ?4, leads = ?5, openUntil = ?6
        """,
      arguments: [
        device.id, device.tokenHash, device.cohortID, device.personID, device.leads, device.openUntil, device.joinedAt,
      ])
  }

  /// Keeps a seat, in place of what was known of it.
  package func put(_ seat: Seat) throws {
    try db.execute(
      sql: """
        INSERT INTO seat(deviceID, personID, waiting) VALUES (?1, ?2, ?3)
        ON CONFLICT (deviceID, personID) DO UPDATE SET waiting = ?3
        """, arguments: [seat.deviceID, seat.personID, seat.waiting])
  }

  /// Takes a person's seat on a device away.
  package func remove(_ seat: Seat) throws {
    try db.execute(
      sql: "DELETE FROM seat WHERE deviceID = ? AND personID = ?", arguments: [seat.deviceID, seat.personID])
  }

  /// Forgets a device with all its seats.
  package func removeDevice(_ id: Identifier<Device>) throws {
    try db.execute(sql: "DELETE FROM device WHERE id = ?", arguments: [id.text])
  }

  /// Keeps a person's PIN, in place of the one before.
  package func put(_ pin: PersonalPIN) throws {
    try db.execute(
      sql: """
        INSERT INTO pin(personID, salt, hash, setAt) VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT (personID) DO UPDATE SET salt = ?2, hash = ?3, setAt = ?4
        """, arguments: [pin.personID, pin.salt, pin.hash, pin.setAt])
  }

  /// Forgets the receipts of before a moment; no phone sends again what is older.
  package func forgetReceipts(before moment: Instant) throws {
    try db.execute(sql: "DELETE FROM receipt WHERE at < ?", arguments: [moment])
  }

  /// Takes a ballot back with its tick on the list of voters, so that the person may vote anew.
  package func withdraw(token: String, in vote: Identifier<Vote>, voter: Identifier<Person>) throws {
    try db.execute(sql: "DELETE FROM ballot WHERE voteID = ? AND token = ?", arguments: [vote, token])
    try db.execute(sql: "DELETE FROM voter WHERE voteID = ? AND personID = ?", arguments: [vote, voter])
  }
}

extension Reading {
  /// The dots that stand under a token, by the position of their option; empty where there is no ballot.
  package func ballot(_ token: String, in vote: Identifier<Vote>) throws -> [Int: Int] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT position, dots FROM ballot WHERE voteID = ? AND token = ? AND dots > 0",
      arguments: [vote, token])
    return rows.reduce(into: [:]) { $0[$1[0]] = $1[1] }
  }
}
