import InquiryDomain

extension Unspaced {
  /// The word in the index of entries with such writing.
  static let word = "unspaced"

  /// SQL that adds the word where a text has such writing.
  static func tag(of text: String) -> String {
    let letters = ranges.map { "\($0.lowerBound)-\($0.upperBound)" }.joined()
    return "CASE WHEN \(text) GLOB '*[\(letters)]*' THEN ' \(word)' ELSE '' END"
  }
}
