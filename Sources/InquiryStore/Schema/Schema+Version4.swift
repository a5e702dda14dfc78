extension Schema {
  /// Search across all that people wrote.
  static let version4 = searchEntry + search
}
