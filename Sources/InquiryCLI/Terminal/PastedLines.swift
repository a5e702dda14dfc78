/// Splits a paste into the entries it holds.
enum PastedLines {
  /// The lines with what stood around the cursor, or nil for a paste that stays within the line being written.
  static func split(_ pasted: String, before: String, after: String) -> [String]? {
    guard pasted.contains(where: \.isNewline) else { return nil }
    var lines = (before + pasted + after).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    while lines.count > 1, lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { String($0).withoutControls }
  }
}
