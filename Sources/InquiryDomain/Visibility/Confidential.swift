/// An entry whose readers are limited.
package protocol Confidential {
  var visibility: Tier { get }
  /// The people whose own it is: the owner and, in a pair, the partner.
  var holders: [Identifier<Person>] { get }
  var communityID: Identifier<Community>? { get }
  var cohortID: Identifier<Cohort> { get }
  /// Withheld from everyone but its holders until the facilitator reveals it.
  var isHidden: Bool { get }
}

extension Confidential {
  package var isHidden: Bool { false }

  /// Whether it is a community's, and the other communities of the group may not read it.
  package var staysInCommunity: Bool { communityID != nil && visibility < .cohort }
}
