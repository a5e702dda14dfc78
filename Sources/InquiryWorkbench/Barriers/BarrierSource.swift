import InquiryDomain

/// Where a barrier comes from, and what of it may be carried over.
struct BarrierSource {
  /// What says how far its words travel.
  let entry: any Confidential
  /// Words that may be carried over; nil where there are none, or where they are between two people at most.
  let words: String?
  /// Whose words these are; only they let more people read them.
  let owner: Identifier<Person>?
  let category: Category?

  init(_ entry: LogEntry) {
    self.entry = entry
    words = entry.visibility > .pair ? entry.blockedWhy : nil
    owner = entry.personID
    category = entry.blockedBy
  }

  init(_ cause: Cause) {
    entry = cause
    words = cause.hidden ? nil : cause.text
    owner = cause.authorID
    category = cause.category
  }
}
