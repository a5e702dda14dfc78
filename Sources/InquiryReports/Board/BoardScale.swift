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
  static let wall = BoardScale(text: 22, heading: 28, padding: 10, gutter: 34, gap: 12, border: 2, mostLines: 20)

  /// For the poster, in tenths of a millimetre, the largest first: letters of 9 to 8 points, and notes cut shorter only
  /// where the smallest letters leave no room for whole ones.
  static let poster = [(33, 14), (30.5, 14), (28.5, 14), (28.5, 9), (28.5, 6)].map { text, lines in
    BoardScale(
      text: text, heading: 33, padding: text * 0.3, gutter: text * 1.05, gap: 11, border: 4, mostLines: lines)
  }
}
