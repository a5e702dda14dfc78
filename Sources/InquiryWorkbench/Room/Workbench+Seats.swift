package import InquiryDomain
import InquiryStore

/// Who sits down at a device: somebody on the roster, or a guest.
package enum Newcomer: Equatable, Sendable {
  case member(Identifier<Person>)
  case guest(name: String, community: Identifier<Community>?)
}

extension Workbench {
  /// The device whose cookie has this hash, with its people; nil for one that never came in or was sent away.
  ///
  /// - Parameter cohort: where it must belong; nil for any.
  package func seat(tokenHash: String, in cohort: Identifier<Cohort>? = nil) throws -> SeatView? {
    try read { db in
      try db.device(tokenHash: tokenHash).flatMap { device in
        cohort.map { $0 == device.cohortID } ?? true ? try seatView(device, db) : nil
      }
    }
  }

  /// Lets a device in by a code, as somebody on the roster or as a guest, who is put on it.
  ///
  /// A name that another device has already waits until the facilitator says yes. A device that is in already gets
  /// another person beside those it has, and that person is the one who writes.
  ///
  /// - Parameter tokenHash: SHA-256 of the device's secret, in hexadecimal.
  /// - Throws: `Failure` where the code opens no room, the room is locked or its session over, the person is not on the
  ///   roster, or a guest's name is empty or too long.
  package func join(_ code: String, as newcomer: Newcomer, tokenHash: String) throws -> SeatView {
    let (_, session) = try read { try door(code, $0) }
    let device = try read { try $0.device(tokenHash: tokenHash) }
    return try sit(newcomer, on: device ?? newDevice(tokenHash, in: session.cohortID))
  }

  /// Gives one more person a place on a device that is in.
  ///
  /// - Throws: `Failure` as for `join`, and where the device is not in any more.
  package func share(_ seat: SeatView, with newcomer: Newcomer) throws -> SeatView {
    try sit(newcomer, on: try read { try known(seat.device.id, $0) })
  }

  private func newDevice(_ tokenHash: String, in cohort: Identifier<Cohort>) -> Device {
    Device(id: ambient.identifier(), tokenHash: tokenHash, cohortID: cohort, joinedAt: ambient.now())
  }

  private func sit(_ newcomer: Newcomer, on device: Device) throws -> SeatView {
    let person = try person(for: newcomer, in: device.cohortID)
    return try store.writeUnjournalled { db in
      let book = try Self.book(device.cohortID, in: db)
      guard book.active.contains(where: { $0.person.id == person }) else { throw Self.notOnRoster }
      var device = device
      let seats = try db.seats(in: device.cohortID).filter { $0.personID == person }
      let mine = seats.first { $0.deviceID == device.id }
      let taken = seats.contains { $0.deviceID != device.id && !$0.waiting }
      let waits = mine?.waiting ?? taken
      if !waits { try move(&device, to: person) }
      try db.put(device)
      try db.put(Seat(deviceID: device.id, personID: person, waiting: waits))
      return try seatView(device, db)
    }
  }

  /// Somebody else writes now, so what was open for the one before is shut.
  private func move(_ device: inout Device, to person: Identifier<Person>) throws {
    if device.personID != person || device.leads { device.openUntil = nil }
    device.personID = person
    device.leads = false
  }

  private func person(for newcomer: Newcomer, in cohort: Identifier<Cohort>) throws -> Identifier<Person> {
    switch newcomer {
    case .member(let id): return id
    case .guest(let name, let community):
      let book = try read { try Self.book(cohort, in: $0) }
      let guest = NewMember(name: name, community: book.community(community)?.name)
      return try addPeople([guest], to: cohort, by: Actor(name: "a guest", facilitates: true))[0].id
    }
  }

  private static let notOnRoster = Failure(
    .notFound, "seat.not-on-roster", "That person is not on this group's roster.",
    hint: "Choose another name, or join as a guest.")

  func known(_ device: Identifier<Device>, _ db: Reading) throws -> Device {
    guard let device = try db.device(device) else {
      throw Failure(
        .notAllowed, "seat.gone", "This phone is not in the room any more.", hint: "Scan the code on the wall again.")
    }
    return device
  }

  func seatView(_ device: Device, _ db: Reading) throws -> SeatView {
    var device = device
    if device.leads, let until = device.openUntil, until <= ambient.now() {
      (device.leads, device.openUntil) = (false, nil)
    }
    let seats = try db.seats(on: device.id)
    let people = try db.each(seats.map(\.personID)).sorted { $0.number < $1.number }
    let waiting = Set(seats.filter(\.waiting).map(\.personID))
    let person = people.first { $0.id == device.personID && !waiting.contains($0.id) }
    let place = try person.map { try db.memberships(of: $0.id) }?.first {
      $0.cohortID == device.cohortID && $0.leftAt == nil
    }
    return SeatView(
      device: device, person: place == nil ? nil : person, communityID: place?.communityID,
      sharers: people.filter { !waiting.contains($0.id) }, waiting: people.filter { waiting.contains($0.id) })
  }
}
