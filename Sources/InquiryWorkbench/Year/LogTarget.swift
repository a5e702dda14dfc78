package import InquiryDomain

/// Where what somebody applied is written.
package enum LogTarget: Equatable, Sendable {
  /// Into the newest plan of these weeks of which nothing has been said yet; into a new entry where there is none.
  case newestPlan
  /// Into the plan that was shown.
  case plan(Identifier<LogEntry>)
  /// Into an entry of its own.
  case newEntry
}
