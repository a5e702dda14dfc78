package import InquiryDomain

/// A debrief as one of its readers sees it.
package struct DebriefView: Equatable, Sendable {
  package var debrief: Debrief
  /// In the order in which people spoke.
  package var turns: [Turn]

  /// One person's part, without a trace of an entry that the reader may not read.
  package struct Turn: Equatable, Sendable {
    /// Its `entryID` is nil where the reader may not read the entry.
    package var turn: DebriefTurn
    package var about: About
  }

  /// What was talked over.
  package enum About: Equatable, Sendable {
    case nothing
    /// The entry's number.
    case entry(Int)
    /// There is an entry, and it is not this reader's to know.
    case somethingPrivate
  }
}
