package import InquiryDomain

/// Who does what by when.
package struct MinutesCommitment: Equatable, Sendable {
  /// A name where names were asked for, else such as `One of us`; nil for the whole group.
  package var who: String?
  /// At most 20 words.
  package var what: String
  package var by: CivilDate?

  package init(who: String? = nil, what: String, by: CivilDate? = nil) {
    self.who = who
    self.what = what
    self.by = by
  }
}
