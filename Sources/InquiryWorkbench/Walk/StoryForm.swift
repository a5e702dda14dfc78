package import InquiryDomain

/// The answers to the three questions of a story, as far as they have been given.
package struct StoryForm: Equatable, Sendable {
  /// Whose story it is; nil for whoever writes it down.
  package var tellerID: Identifier<Person>?
  /// What happened, in one moment; up to 10,000 characters.
  package var happened: String?
  /// Who it is about, as roles and never as names; up to 1,000 characters.
  package var about: String?
  /// What surprised the teller; up to 10,000 characters.
  package var surprise: String?
  /// Words somebody said, up to 1,000 characters each; an edit adds them to those that stand.
  package var quotes: [String] = []
  /// How far it may travel; nil for the community, or as before.
  package var visibility: Tier?
  /// A person has read what the privacy scrub finds, and lets it travel further.
  package var acceptsFindings = false
  /// The draft that this form was kept in until it was whole.
  package var draftSlot: String?

  package init(
    tellerID: Identifier<Person>? = nil, happened: String? = nil, about: String? = nil, surprise: String? = nil,
    quotes: [String] = [], visibility: Tier? = nil, draftSlot: String? = nil
  ) {
    self.tellerID = tellerID
    self.happened = happened
    self.about = about
    self.surprise = surprise
    self.quotes = quotes
    self.visibility = visibility
    self.draftSlot = draftSlot
  }

  /// The words as they will be kept.
  func accepted() throws(Failure) -> (happened: String, about: String?, surprise: String?, quotes: [String]) {
    var kept: [String] = []
    for quote in quotes { kept.append(try EntryText.accept(quote, as: "quote", limit: EntryText.Limit.line)) }
    return (
      try EntryText.accept(happened ?? "", as: "story", limit: EntryText.Limit.story),
      try EntryText.acceptOptional(about, as: "answer", limit: EntryText.Limit.line),
      try EntryText.acceptOptional(surprise, as: "answer", limit: EntryText.Limit.story), kept
    )
  }
}
