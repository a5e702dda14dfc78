/// One row of a delimited text, with the line it starts on.
struct DelimitedRecord: Equatable {
  var fields: [String]
  var line: Int

  /// Nothing but spaces and marks in every field; lists have lines such as `;;;` or `---`.
  var isBlank: Bool { fields.allSatisfy { $0.allSatisfy { $0.isWhitespace || $0.isPunctuation } } }
}
