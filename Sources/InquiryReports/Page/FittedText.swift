/// Texts as they fit a place in print.
struct FittedText {
  var texts: [String]
  /// In points.
  var size: Double
  /// About how many words did not fit and were left out.
  var cutWords: Int

  /// The name of the class that sets the size, such as `s105` for ten and a half points.
  var sizeClass: String { "s\(Int((size * 10).rounded()))" }

  /// The rule of that class.
  var sizeRule: String { ".\(sizeClass){font-size:\(size.svg)pt}" }
}
