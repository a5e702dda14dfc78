package import InquiryDomain

/// What is said about a barrier; what is left out stays, or is taken from where the barrier comes from.
package struct BarrierForm: Equatable, Sendable {
  package var text: String?
  package var category: Category?
  /// Who at the district can answer, as a role.
  package var owner: String?
  package var visibility: Tier?
  /// A person has read what the privacy scrub finds, and lets it stand.
  package var acceptsFindings = false
  /// The application that it stood in the way of.
  package var entryID: Identifier<LogEntry>?
  /// The cause that it comes from.
  package var causeID: Identifier<Cause>?

  package init(
    text: String? = nil, category: Category? = nil, owner: String? = nil, visibility: Tier? = nil,
    acceptsFindings: Bool = false, entryID: Identifier<LogEntry>? = nil, causeID: Identifier<Cause>? = nil
  ) {
    self.text = text
    self.category = category
    self.owner = owner
    self.visibility = visibility
    self.acceptsFindings = acceptsFindings
    self.entryID = entryID
    self.causeID = causeID
  }
}
