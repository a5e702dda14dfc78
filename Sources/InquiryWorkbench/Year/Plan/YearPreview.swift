package import InquiryDomain

/// A year as it would be written: every session with its phase, and what would change.
package struct YearPreview: Equatable, Sendable {
  /// What becomes of one session.
  package enum Change: Equatable, Sendable {
    /// It is made.
    case new
    /// These of its parts are filled in.
    case filled([String])
    /// Nothing; it has begun, or has words of its own.
    case stays
  }

  /// One session of the year.
  package struct Entry: Equatable, Sendable {
    package var plan: YearPlan.Entry
    package var change: Change
    /// The names of what is held, as they read in the library.
    package var protocols: [String]
    /// What the agenda takes with circles as they are.
    package var minutes: Double
  }

  package var entries: [Entry]
  package var skeleton: YearSkeleton

  /// Whether writing it would do anything.
  package var changesAnything: Bool { entries.contains { $0.change != .stays } }
}
