/// Cells that a spreadsheet would run as a formula get a `'` in front on the way out, and lose it on the way in.
package enum GuardedCell {
  private static let openings: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r"]

  /// A text that begins with the guard itself gets one more, so that reading takes away what writing gave.
  package static func guarded(_ text: String) -> String { needsGuard(text) ? "'" + text : text }

  /// The text as it was before the guard; any other cell stays as it is.
  package static func unguarded(_ cell: String) -> String {
    cell.unicodeScalars.first == "'" && needsGuard(cell) ? String(cell.unicodeScalars.dropFirst()) : cell
  }

  private static func needsGuard(_ text: String) -> Bool {
    text.unicodeScalars.first { $0 != "'" }.map(openings.contains) ?? false
  }
}
