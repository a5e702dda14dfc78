/// The words that begin alike, as far as everyday endings go.
///
/// An index looks whole words up in no time, while a beginning makes it read every word that goes on from there.
package enum WordEndings {
  private static let endings = [
    "", "s", "es", "e", "ed", "er", "ers", "ing", "ings", "y", "ies", "ion", "ions", "al", "ly", "ity", "ment", "ments",
    "ance", "ive",
  ]

  /// The beginning itself and the words that it may be the beginning of.
  package static func words(beginning: String) -> [String] { endings.map { beginning + $0 } }
}
