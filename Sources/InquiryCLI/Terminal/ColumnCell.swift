import InquiryDomain

/// One cell of a `ColumnRow`.
struct ColumnCell: Sendable {
  /// Already safe for the terminal, and without style.
  var text: String
  /// Where the cell begins; the first column is 1.
  var start: Int
  /// Longer text is cut to this when columns are placed; nil lets the cell run on.
  var width: Int?
  var alignment: TextAlignment
  /// Puts the style on after the text has been cut.
  var style: @Sendable (String) -> String

  init(
    _ text: String, at start: Int, width: Int? = nil, alignment: TextAlignment = .leading,
    style: @escaping @Sendable (String) -> String = { $0 }
  ) {
    self.text = text
    self.start = start
    self.width = width
    self.alignment = alignment
    self.style = style
  }
}
