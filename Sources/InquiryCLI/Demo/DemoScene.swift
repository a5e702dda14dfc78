/// One scene of the demonstration: a few words, and the commands that it is made of.
struct DemoScene: Sendable {
  /// One command as it could be typed; what is shown is what runs.
  struct Line: Sendable {
    var words: [String]
    /// Whether the answer is part of the picture.
    var shows: Bool

    init(_ words: [String], shows: Bool = true) {
      self.words = words
      self.shows = shows
    }
  }

  var title: String
  var words: String
  /// Minutes that pass before the scene, on the sample's own clock.
  var minutes: Double
  var lines: [Line]

  init(_ title: String, _ words: String, after minutes: Double = 0, _ lines: [Line]) {
    self.title = title
    self.words = words
    self.minutes = minutes
    self.lines = lines
  }
}
