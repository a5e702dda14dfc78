import InquiryDomain

/// Everything that can be typed in a debrief.
enum DebriefHelp {
  static let hints =
    "next · +1 · ask TEXT · note TEXT · insight TEXT · swap · finish (writes both logs) · undo · ? help"

  private static let rows: [(String, String)] = [
    ("next, back", "the next step, the one before"),
    ("swap", "end this person's turn; the next one speaks"),
    ("+1, -1", "a minute more or less"),
    ("ask TEXT", "a question that was asked; hmw says gently when it is advice"),
    ("note TEXT", "what the partner noticed; kept only if whoever spoke agrees"),
    ("insight TEXT", "what whoever spoke thinks now; in its own step, just type it"),
    ("log 4, log none", "which log entry is talked over"),
    ("show", "where you are, and what is written down"),
    ("undo", "take the last thing back"),
    ("finish", "the day of your next contact; then all is kept"),
    ("Ctrl-C, leave", "go; hmw debrief start comes back to it"),
  ]

  static func lines(on screen: Screen) -> [String] {
    let column = screen.band == .narrow ? 0 : 20
    return rows.flatMap { verb, meaning -> [String] in
      guard !screen.accessible else { return ["\(verb): \(meaning)."] }
      guard column > 0 else { return [verb] + meaning.wrapped(to: screen.width - 3).map { "   \($0)" } }
      return meaning.wrapped(to: screen.width - column).enumerated().map {
        ($0 == 0 ? "  \(verb)" : "").padded(to: column) + $1
      }
    } + [""]
      + screen.hint(
        "What people tell is not stored: only questions, what may be kept, and insights. All of it is for you alone.")
  }
}
