/// One column of a `RecordList`.
struct RecordColumn: Sendable {
  /// What people read above it.
  var title: String
  /// What programs read above it.
  var key: String

  init(_ title: String, _ key: String) {
    self.title = title
    self.key = key
  }
}
