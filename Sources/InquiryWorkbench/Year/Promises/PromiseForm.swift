package import InquiryDomain

/// What somebody says that they will do, as typed; nil leaves a part as it is.
package struct PromiseForm: Equatable, Sendable {
  /// Who; without one whoever acts, or the group where the keeper of the file does.
  package var personID: Identifier<Person>?
  package var text: String?
  package var dueOn: CivilDate?
  package var visibility: Tier?
  /// A person has read what the privacy scrub finds, and lets it travel beyond the community.
  package var acceptsFindings: Bool

  package init(
    personID: Identifier<Person>? = nil, text: String? = nil, dueOn: CivilDate? = nil, visibility: Tier? = nil,
    acceptsFindings: Bool = false
  ) {
    self.personID = personID
    self.text = text
    self.dueOn = dueOn
    self.visibility = visibility
    self.acceptsFindings = acceptsFindings
  }
}
