package import InquiryDomain

/// A device with whoever writes on it: what a door knows of somebody who came in with a phone.
package struct SeatView: Equatable, Sendable {
  package var device: Device
  /// Whoever writes on it now; nil on a device that only leads.
  package var person: Person?
  package var communityID: Identifier<Community>?
  /// Everyone with an admitted seat on it, in the order of their numbers.
  package var sharers: [Person]
  /// Those who wait on it to be admitted.
  package var waiting: [Person]

  /// Whether it leads the session.
  package var leads: Bool { device.leads }
  /// Who the history will say acts.
  package var actor: Actor {
    guard !leads else { return .keeper }
    return Actor(personID: person?.id, name: person?.name ?? "a guest", facilitates: false)
  }
  /// As whom it reads.
  package var viewer: Viewer {
    guard !leads else { return .keeper }
    guard let person else { return Viewer(personID: nil, facilitates: false) }
    return Viewer(
      personID: person.id, facilitates: false, cohortIDs: [device.cohortID],
      communityIDs: communityID.map { [$0] } ?? [])
  }

  /// Whether private entries may be shown on it now.
  package func isOpen(at now: Instant) -> Bool { !leads && (device.openUntil.map { now < $0 } ?? false) }
}
