/// When and how a resource's address was last looked at.
package struct LinkCheck: Codable, Hashable, Sendable {
  /// How it was looked at; only `asked` went over the network.
  package enum How: String, Codable, CaseIterable, Sendable {
    /// A person or an archive had seen the page.
    case seen
    /// Another page points to it, and it was not looked at itself.
    case linked
    /// `hmw playlist check --links` asked the address.
    case asked
  }

  package var how: How
  /// The page that points to it, for `linked`.
  package var from: String?
  /// The day; nil where it is not known.
  package var on: CivilDate?
  /// What the address answered when asked: `ok`, or what went wrong in plain words.
  package var answer: String?

  package init(how: How, from: String? = nil, on: CivilDate? = nil, answer: String? = nil) {
    self.how = how
    self.from = from
    self.on = on
    self.answer = answer
  }
}
