/// One box of a sheet with its words.
struct SheetSection {
  /// How its texts stand below one another.
  enum Style { case sentences, bullets, signs }

  var id: String
  var heading: String
  var texts: [String]
  /// The most words that people still read from a step away.
  var budget: Int
  var style = Style.bullets
  /// What stands there as long as nobody wrote anything that its readers may see.
  var missing = "Nothing to show yet"

  /// How many words are over the budget.
  var wordsOver: Int { max(0, WordCount.words(in: texts.map { $0.forReport() }) - budget) }
}
