import InquiryDomain

/// A community to be formed, with its members as somebody typed their names.
package struct NewCommunity: Equatable, Sendable {
  package var name: String
  /// What its members share, in one sentence; empty while they look for it.
  package var challenge: String
  /// Numbers, names or parts of names of people on the roster.
  package var members: [String]

  package init(name: String, challenge: String = "", members: [String] = []) {
    self.name = name
    self.challenge = challenge
    self.members = members
  }

  /// Reads `Name: the challenge | member, member`; all but the name may be left out.
  package init(typed: String) {
    let halves = typed.split(separator: "|", maxSplits: 1).map { String($0).trimmed }
    let parts = (halves.first ?? "").split(separator: ":", maxSplits: 1).map { String($0).trimmed }
    let members = halves.dropFirst().first.map { $0.split(separator: ",").map { String($0).trimmed } } ?? []
    self.init(
      name: parts.first ?? "", challenge: parts.dropFirst().first ?? "", members: members.filter { !$0.isEmpty })
  }
}
