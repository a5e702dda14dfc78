/// A piece of a drawing: its markup, and how high it stands.
struct Picture {
  var markup: String
  var height: Double
}

extension Picture {
  /// Sets another piece below, with a gap after it.
  mutating func add(_ piece: Picture, gap: Double) {
    markup += piece.markup
    height += piece.height + gap
  }
}
