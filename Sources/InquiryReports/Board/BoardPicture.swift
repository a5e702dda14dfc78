package import InquiryDomain

/// The wall of root causes as it hangs in the room: four columns with their groups, notes and votes.
///
/// Only what may be seen belongs in it: notes that are withheld or not sorted are told as numbers.
package struct BoardPicture: Equatable, Sendable {
  /// What stands over it, such as `Root causes · Families at the front door`; at most 12 words.
  package var title: String
  /// Where and when, in one line; at most 20 words.
  package var subtitle: String?
  /// What is on the wall, column by column; a column that is missing is empty.
  package var columns: [Category: BoardColumn]
  /// How many notes nobody has sorted yet.
  package var unsorted: Int
  /// How many notes are not shown to everyone yet.
  package var withheld: Int
  /// A line at the foot; none where it is empty.
  package var footer: String

  package init(
    title: String, subtitle: String? = nil, columns: [Category: BoardColumn] = [:], unsorted: Int = 0,
    withheld: Int = 0,
    footer: String = ""
  ) {
    self.title = title
    self.subtitle = subtitle
    self.columns = columns
    self.unsorted = unsorted
    self.withheld = withheld
    self.footer = footer
  }

  /// The column of a category, empty where nothing is in it.
  func column(_ category: Category) -> BoardColumn { columns[category] ?? BoardColumn() }
}
