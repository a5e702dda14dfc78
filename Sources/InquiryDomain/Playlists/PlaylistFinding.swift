/// One thing about a playlist or a resource that a curator may want to mend.
package struct PlaylistFinding: Hashable, Sendable {
  /// What it is.
  package enum Kind: String, CaseIterable, Sendable {
    /// The list has no resource.
    case empty
    /// A session list has more resources than fit.
    case tooMany = "too-many"
    /// A session list takes more minutes than fit.
    case tooLong = "too-long"
    /// No resource is for partners.
    case noPartner = "no-partner"
    /// No resource takes five minutes or less.
    case noShort = "no-short"
    /// Nobody has said how long the resource takes.
    case noMinutes = "no-minutes"
    /// The resource has no question to think about.
    case noPrompt = "no-prompt"
    /// Addresses that nobody has looked at within a year.
    case unchecked
    /// An address that did not answer as it should when it was last asked.
    case unanswered
    /// Resources that have one address.
    case sameAddress = "same-address"
  }

  package var kind: Kind
  /// The list's word in files; nil for what is about resources alone.
  package var playlist: String?
  /// The words of the resources that it is about.
  package var resources: [String]
  /// How many, or how many minutes.
  package var amount: Int

  package init(_ kind: Kind, playlist: String? = nil, resources: [String] = [], amount: Int = 0) {
    self.kind = kind
    self.playlist = playlist
    self.resources = resources
    self.amount = amount
  }
}
