import InquiryDomain

extension Failure {
  static func emptyRoster(_ path: String) -> Failure {
    Failure(
      .invalid, "roster.empty", "\(path) has no people in it.",
      hint: "Write one person a line, for example: Ana Reyes, Oak Primary")
  }

  static func largeRoster(_ path: String) -> Failure {
    Failure(
      .invalid, "roster.too-large", "\(path) is larger than 4 MB, which is too much for a list of people.",
      hint: "Keep only the columns for name, school, community and role.")
  }

  static func longRoster(_ path: String, line: Int) -> Failure {
    Failure(
      .invalid, "roster.too-many-rows", "\(path):\(line): this is row 2,001; a list can have 2,000 people.",
      hint: "Split the list into smaller files.")
  }

  static func wideRow(_ path: String, line: Int) -> Failure {
    Failure(
      .invalid, "roster.too-wide", "\(path):\(line): this row has more than 200 cells.",
      hint: "Write one person a line, and keep only the columns for name, school, community and role.")
  }

  static func longCell(_ path: String, line: Int, length: Int) -> Failure {
    Failure(
      .invalid, "roster.too-long", "\(path):\(line): a cell here has \(length) characters; 200 is the most.",
      hint: "Look for a missing comma or a quotation mark too many on that line.")
  }

  static func openQuote(_ path: String, line: Int) -> Failure {
    Failure(
      .invalid, "roster.open-quote", "\(path):\(line): a quotation mark opens here and does not close as it should.",
      hint: "Close it, or take it out.")
  }

  static func spreadsheetFile(_ path: String) -> Failure {
    Failure(
      .invalid, "roster.not-text", "\(path) is a spreadsheet or an archive, not text.",
      hint: "Open it in your spreadsheet program and save it as “CSV UTF-8”.")
  }

  static func notText(_ path: String) -> Failure {
    Failure(.invalid, "roster.not-text", "\(path) is not a text file.", hint: "Save the list as “CSV UTF-8”.")
  }

  /// Lists the columns there are, so that the person sees which one to rename.
  static func noNameColumn(_ path: String, line: Int, columns: [String]) -> Failure {
    let shown = columns.filter { !$0.isEmpty }.map { "“\($0.prefix(40))”" }.joined(separator: ", ")
    let near = columns.first { NearMatch.nearest($0, in: ["name", "full name", "nombre"]) != nil }
    let fix = near.map { "Rename “\($0)” to name." } ?? "Call one column name, or two of them first name and last name."
    return Failure(
      .invalid, "roster.no-name-column",
      "\(path):\(line): no column has the names of people. The columns are \(shown).",
      hint: fix)
  }
}
