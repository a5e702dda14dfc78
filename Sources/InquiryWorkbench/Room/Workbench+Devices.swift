package import InquiryDomain
import InquiryStore

extension Workbench {
  /// Lets whoever knows the facilitator's PIN, or sits at this computer, lead from a device for the rest of the day.
  ///
  /// The door checks which of the two it is.
  package func lead(cohort: Identifier<Cohort>, tokenHash: String) throws -> SeatView {
    try store.writeUnjournalled { db in
      var device =
        try db.device(tokenHash: tokenHash)
        ?? Device(id: ambient.identifier(), tokenHash: tokenHash, cohortID: cohort, joinedAt: ambient.now())
      device.leads = true
      device.openUntil = ambient.now().adding(seconds: Self.leadingTime)
      try db.put(device)
      return try seatView(device, db)
    }
  }

  /// Seconds for which a device leads: a borrowed laptop must not lead next month's session.
  private static let leadingTime = 18.0 * 3_600

  /// Gives up leading from a device; those who share it keep their seats.
  package func stopLeading(_ seat: SeatView) throws {
    try store.writeUnjournalled { db in
      var device = try known(seat.device.id, db)
      device.leads = false
      device.openUntil = nil
      try db.put(device)
    }
  }

  /// Makes another of a device's people the one who writes.
  ///
  /// - Throws: `Failure` where that person has no admitted seat on it.
  package func switchTo(_ person: Identifier<Person>, on seat: SeatView) throws -> SeatView {
    try store.writeUnjournalled { db in
      var device = try known(seat.device.id, db)
      guard try db.seats(on: device.id).contains(where: { $0.personID == person && !$0.waiting }) else {
        throw Failure(
          .notAllowed, "seat.not-here", "That person has no seat on this phone.", hint: "Add them first: share.")
      }
      if device.personID != person { device.openUntil = nil }
      device.personID = person
      try db.put(device)
      return try seatView(device, db)
    }
  }

  /// Takes the person who writes off a device; when nobody is left on it, the device is forgotten.
  package func leave(_ seat: SeatView) throws {
    try store.writeUnjournalled { db in
      var device = try known(seat.device.id, db)
      if let person = device.personID { try db.remove(Seat(deviceID: device.id, personID: person, waiting: false)) }
      let left = try db.seats(on: device.id)
      guard !left.isEmpty else { return try db.removeDevice(device.id) }
      device.personID = left.first { !$0.waiting }?.personID
      device.openUntil = nil
      try db.put(device)
    }
  }

  /// Says yes or no to somebody whose name another device has; no takes the seat away.
  ///
  /// Only a facilitator may.
  ///
  /// - Throws: `Failure` where the actor does not facilitate or nobody waits there.
  package func admit(
    _ person: Identifier<Person>, on id: Identifier<Device>, _ yes: Bool, by actor: Actor
  ) throws {
    try actor.mustFacilitate("admit people")
    try store.writeUnjournalled { db in
      var device = try known(id, db)
      guard var seat = try db.seats(on: id).first(where: { $0.personID == person && $0.waiting }) else {
        throw Failure(.notFound, "seat.nobody-waits", "Nobody waits there any more.", hint: "Look at the wall again.")
      }
      guard yes else {
        try db.remove(seat)
        if try db.seats(on: id).isEmpty { try db.removeDevice(id) }
        return
      }
      seat.waiting = false
      try db.put(seat)
      if device.personID == nil { device.personID = person }
      try db.put(device)
    }
  }

  /// What is kept of a person's PIN; nil where none was set.
  package func pin(of seat: SeatView) throws -> PersonalPIN? {
    guard let person = seat.person else { return nil }
    return try read { try $0.pin(of: person.id) }
  }

  /// Keeps the PIN of the person who writes on a device, already salted and hashed, and opens their private entries.
  ///
  /// - Throws: `Failure` where nobody sits there.
  package func setPIN(salt: String, hash: String, on seat: SeatView) throws {
    guard let person = seat.person else { throw Self.nobodySits }
    try store.writeUnjournalled { db in
      try db.put(PersonalPIN(personID: person.id, salt: salt, hash: hash, setAt: ambient.now()))
      try open(seat, db)
    }
  }

  /// Opens the private entries of the person who writes on a device for a quarter of an hour; the door checks the PIN.
  package func unlock(_ seat: SeatView) throws { try store.writeUnjournalled { try open(seat, $0) } }

  private func open(_ seat: SeatView, _ db: Unjournalled) throws {
    var device = try known(seat.device.id, db)
    device.openUntil = ambient.now().adding(seconds: 15 * 60)
    try db.put(device)
  }

  static let nobodySits = Failure(
    .notAllowed, "seat.nobody", "Nobody has a seat on this phone yet.", hint: "Scan the code on the wall.")
}
