package import InquiryDomain

/// What somebody should see before they write in their log.
package struct LogSurroundings: Equatable, Sendable {
  package var weeks: Interval
  /// What they planned for these weeks and have said nothing more of.
  package var plan: LogEntry?
  /// The question that their community lives with.
  package var question: String?
  /// With whom they talk it over.
  package var partners: [Identifier<Person>]
  /// How many entries they have so far, and how many of them grew from a resource of a playlist.
  package var entries: Int
  package var fromResources: Int
  /// The first session that lies behind them.
  package var first: Session?
}
