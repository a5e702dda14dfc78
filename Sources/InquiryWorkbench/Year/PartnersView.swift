package import InquiryDomain

/// A partnership as a reader sees it: who is in it, and who of them has left the group.
package struct PartnersView: Equatable, Sendable {
  package var partnership: Partnership
  /// Empty as long as everybody is there.
  package var goneIDs: [Identifier<Person>]

  /// Whether it stands and somebody of it has left.
  package var isBroken: Bool { partnership.endedAt == nil && !goneIDs.isEmpty }
}

/// What a change of partners came to.
package struct PartnerChange: Equatable, Sendable {
  package var ended: [Partnership]
  package var made: [Partnership]
  /// Who has no partner now.
  package var alone: [Identifier<Person>]
}
