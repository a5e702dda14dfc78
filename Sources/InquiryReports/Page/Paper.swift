/// The sheets that reports are printed on, on their long side.
package enum Paper: String, CaseIterable, Sendable {
  case letter, a4

  /// Millimetres from left to right.
  package var width: Double { self == .letter ? 279.4 : 297 }
  /// Millimetres from top to bottom.
  package var height: Double { self == .letter ? 215.9 : 210 }
  /// As a style sheet names it.
  var cssName: String { self == .letter ? "letter landscape" : "A4 landscape" }
}
