/// The sizes of a drawn wall, in the units of its picture.
struct BoardScale {
  var text: Double
  var heading: Double
  var padding: Double
  /// The strip left of a note's words, with the letter and the shape of its column.
  var gutter: Double
  var gap: Double
  var border: Double
  var mostLines: Int

  /// For a wall 1600 units wide: at half its size, letters are still 11 units high.
  static let wall = BoardScale(text: 22, heading: 28, padding: 10, gutter: 34, gap: 12, border: 2, mostLines: 40)

  /// For the poster, in tenths of a millimetre: letters of 9 to 8 points.
  static let poster = [33, 30.5, 28.5].map(onPoster)

  /// For a poster with a note that fills a column: letters of 7 points.
  static let posterSmall = [26, 24.5].map(onPoster)

  private static func onPoster(_ text: Double) -> BoardScale {
    BoardScale(text: text, heading: 33, padding: text * 0.3, gutter: text * 1.05, gap: 11, border: 4, mostLines: 40)
  }
}
