package import InquiryDomain

/// All that a group starts with, as typed or read from files.
package struct NewCohort: Equatable, Sendable {
  package var name: String
  /// As somebody typed it; `TimeZoneReader` turns it into an IANA name.
  package var timeZone: String
  package var people: [NewMember]
  package var communities: [NewCommunity]
  package var norms: [String]
  /// One for each session in order; nil for a session whose day is not known yet.
  package var sessions: [Instant?]

  package init(
    name: String, timeZone: String, people: [NewMember] = [], communities: [NewCommunity] = [], norms: [String] = [],
    sessions: [Instant?] = []
  ) {
    self.name = name
    self.timeZone = timeZone
    self.people = people
    self.communities = communities
    self.norms = norms
    self.sessions = sessions
  }
}
