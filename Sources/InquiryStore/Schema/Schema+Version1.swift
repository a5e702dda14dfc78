extension Schema {
  /// The first workbook: people, sessions, the walk from story to inquiry, and the journal.
  static let version1 = people + sessions + walk + questions + journal
}
