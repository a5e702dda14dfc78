/// What a table file holds: its name, and each of its columns with what it means.
package struct TableSheet: Equatable, Sendable {
  /// One column.
  package struct Column: Equatable, Sendable {
    /// The heading, in small letters and underscores.
    package var name: String
    /// What stands in it, in a line.
    package var meaning: String

    package init(_ name: String, _ meaning: String) {
      self.name = name
      self.meaning = meaning
    }
  }

  /// The file's name without its ending, such as `causes`.
  package var name: String
  /// What a row of it is, in a line.
  package var about: String
  package var columns: [Column]

  package init(name: String, about: String, columns: [Column]) {
    self.name = name
    self.about = about
    self.columns = columns
  }
}
