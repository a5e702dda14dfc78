package import InquiryDomain

/// Which groups the coach is asked for.
package struct GroupQuery: Equatable, Sendable {
  package var place: Place
  /// Across the four categories, instead of within each.
  package var across: Bool
  /// Above 0 for more and tighter groups, below 0 for fewer and larger ones; see `GroupSuggestions.steps`.
  package var step: Int

  /// Asks for the groups of a place, within each category and with the usual size unless told otherwise.
  package init(_ place: Place, across: Bool = false, step: Int = 0) {
    self.place = place
    self.across = across
    self.step = min(max(step, GroupSuggestions.steps.lowerBound), GroupSuggestions.steps.upperBound)
  }
}

/// The groups that the coach would make of notes that stand in none; nothing is moved until people accept one.
package struct GroupOffers: Equatable, Sendable {
  /// One suggested group.
  package struct Offer: Equatable, Sendable {
    /// What it is accepted or refused by; it changes with the notes, so an offer can't be taken that is out of date.
    package var code: String
    /// From the notes' own words.
    package var title: String
    /// Where it would stand: where most of its notes do; nil where none of them is sorted.
    package var category: Category?
    package var notes: [Cause]
    /// The words that its notes share.
    package var why: [String]

    var fingerprint: String { GroupOffers.fingerprint(of: notes) }
  }

  /// The largest first.
  package var offers: [Offer]
  /// Notes that share too little with any other.
  package var alone: [Cause]

  static func fingerprint(of notes: [Cause]) -> String {
    Fingerprint.of(notes.sorted { $0.id < $1.id }.flatMap { [$0.id.text, $0.text] })
  }
}
